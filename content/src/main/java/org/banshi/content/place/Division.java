package org.banshi.content.place;

import org.banshi.content.Words;

/** An administrative division and its name, for example 长安区. */
public record Division(DivisionCode code, Words name) {}
