package org.banshi.content.place;

import java.util.List;
import java.util.Optional;

/** The divisions of a province, five levels deep. Safe to use from any thread. */
public interface Divisions {

    Optional<Division> division(DivisionCode code);

    /** Those directly below, by code. */
    List<Division> below(DivisionCode code);
}
