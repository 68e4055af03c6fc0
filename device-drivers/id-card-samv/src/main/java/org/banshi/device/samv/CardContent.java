package org.banshi.device.samv;

import org.banshi.device.DeviceError;
import org.banshi.device.IdCard;

/** What became of a card's bytes. */
sealed interface CardContent {

    record Valid(IdCard card) implements CardContent {}

    /** Complete, and yet not to be used: another kind of card, or one that says what cannot be. */
    record Refused(DeviceError error) implements CardContent {}
}
