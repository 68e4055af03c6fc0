package org.banshi.device.pcsc.lite;

/**
 * What is known of a reader (SCARD_READERSTATE).
 *
 * @param reader the service's name for it, or {@link #NEW_READERS}
 * @param bits the service's event state: flags below, and in the upper 16 bits how often a card came or went
 */
public record ReaderState(String reader, long bits) {

    /** A name that stands for "the list of readers"; supported by pcsc-lite since 1.6.5. */
    public static final String NEW_READERS = "\\\\?PnP?\\Notification";

    private static final long CHANGED = 0x0002;
    private static final long UNKNOWN = 0x0004;
    private static final long UNAVAILABLE = 0x0008;
    private static final long PRESENT = 0x0020;
    private static final long MUTE = 0x0200;

    /** Of which nothing is known yet: waiting for its change returns at once. */
    public static ReaderState unaware(String reader) {
        return new ReaderState(reader, 0);
    }

    /** Whether nothing is known of it yet. */
    public boolean isUnaware() {
        return bits == 0;
    }

    /** The same as what is known from now on. */
    ReaderState known() {
        return new ReaderState(reader, bits & ~CHANGED);
    }

    /** Whether the service still has the reader. */
    public boolean available() {
        return (bits & (UNKNOWN | UNAVAILABLE)) == 0;
    }

    public boolean cardPresent() {
        return (bits & PRESENT) != 0;
    }

    /** A card is there and does not answer: the wrong way round, no chip, or a broken one. */
    public boolean mute() {
        return (bits & MUTE) != 0;
    }

    /** Counts cards coming and going, from 0 to 65,535 and round again: another number is another card. */
    public int events() {
        return (int) (bits >>> 16) & 0xFFFF;
    }
}
