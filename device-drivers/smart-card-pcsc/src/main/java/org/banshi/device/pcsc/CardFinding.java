package org.banshi.device.pcsc;

import org.banshi.device.DeviceError;

/** What a card turned out to be. */
sealed interface CardFinding {

    record SocialSecurity(SocialSecurityContent content) implements CardFinding {}

    /** The card stays connected until it is released. */
    record TravelDocument(HeldDocument document) implements CardFinding {}

    /** No card that we know, or it could not be asked. */
    record Failed(DeviceError error) implements CardFinding {}
}
