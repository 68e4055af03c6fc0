package org.banshi.content.place;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All divisions in memory.
 *
 * @param all by code
 */
public record ReadDivisions(Map<DivisionCode, Division> all) implements Divisions {

    public ReadDivisions {
        all = Map.copyOf(all);
    }

    public static ReadDivisions of(List<Division> divisions) {
        return new ReadDivisions(
                divisions.stream().collect(toUnmodifiableMap(Division::code, Function.identity(), (one, two) -> one)));
    }

    @Override
    public Optional<Division> division(DivisionCode code) {
        return Optional.ofNullable(all.get(code));
    }

    @Override
    public List<Division> below(DivisionCode code) {
        return all.values().stream()
                .filter(division -> division.code().chain().stream()
                        .skip(1)
                        .findFirst()
                        .filter(code::equals)
                        .isPresent())
                .sorted(Comparator.comparing(Division::code))
                .toList();
    }
}
