package org.banshi.device;

/** What happens on a chip-card reader. */
public sealed interface SmartCardEvent {

    /** A card is there; finding out what it is takes up to two seconds. */
    record Reading() implements SmartCardEvent {}

    /** A social-security card was read. */
    record SocialSecurityRead(SocialSecurityCard card) implements SmartCardEvent {}

    /** A passport or travel permit; it opens with what is printed on it: see {@link SmartCardReader#readTravelDocument}. */
    record TravelDocumentFound() implements SmartCardEvent {}

    /** The card could not be used; the error's code says whether it was pulled, is of another kind, or is impossible. */
    record Unreadable(DeviceError error) implements SmartCardEvent {}

    /** No card is in the reader any more. */
    record Removed() implements SmartCardEvent {}
}
