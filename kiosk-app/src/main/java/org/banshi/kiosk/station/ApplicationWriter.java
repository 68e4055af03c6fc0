package org.banshi.kiosk.station;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.banshi.content.form.FormEngine;
import org.banshi.content.item.Item;
import org.banshi.contract.Application;
import org.banshi.contract.Stroke;
import org.banshi.device.IdCard;
import org.banshi.kiosk.visit.Visit;
import org.banshi.kiosk.visit.VisitRules;

/**
 * Writes down what the resident has confirmed, in the contract's words.
 *
 * @param rules catalogue, site and today
 * @param terminal id of this terminal
 */
public record ApplicationWriter(VisitRules rules, String terminal) {

    /**
     * @param visit a confirmed visit: with card, item, id and signature
     * @throws IllegalStateException when the visit is not complete, a mistake in the core
     */
    Application write(Visit visit, String terminalNumber, Instant confirmedAt) {
        Item item = visit.item().orElseThrow(() -> new IllegalStateException("confirmed without an item"));
        IdCard card = visit.card().orElseThrow(() -> new IllegalStateException("confirmed without a card"));
        UUID id = visit.applicationId().orElseThrow(() -> new IllegalStateException("confirmed without an id"));
        FormEngine engine = new FormEngine(item.form(), rules.today().get());
        return new Application(
                id,
                item.id(),
                item.form().version(),
                rules.catalogue().version(),
                rules.site().id(),
                terminal,
                terminalNumber,
                confirmedAt,
                visit.comfort().language().tag(),
                Applicants.of(card),
                engine.result(visit.answers()).values(),
                item.declaration().in(visit.comfort().language()),
                visit.signature().stream().map(ApplicationWriter::stroke).toList());
    }

    private static Stroke stroke(Visit.Stroke drawn) {
        List<Integer> numbers = drawn.coordinates();
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            points.add(new Stroke.Point(numbers.get(i), numbers.get(i + 1)));
        }
        return new Stroke(points);
    }
}
