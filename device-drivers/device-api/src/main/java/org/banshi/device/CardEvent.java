package org.banshi.device;

/** What happens on an ID-card reader. */
public sealed interface CardEvent {

    /** A card was found; reading takes up to two seconds more. The person should keep it still. */
    record Reading() implements CardEvent {}

    /** The card was read completely. */
    record Read(IdCard card) implements CardEvent {}

    /** The card could not be read; the error's code says whether it moved, is of another kind, or is impossible. */
    record Unreadable(DeviceError error) implements CardEvent {}

    /** Nothing lies on the reader any more. */
    record Removed() implements CardEvent {}
}
