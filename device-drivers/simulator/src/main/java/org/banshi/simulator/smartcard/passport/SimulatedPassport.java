package org.banshi.simulator.smartcard.passport;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is in a chip and how it opens. Only fictional persons belong here.
 *
 * @param id a handle for consoles and logs
 * @param printed what opens it
 * @param files by file identifier: {@link #CARD_ACCESS} in the master file, the others in the application
 * @param basicAccess whether it opens by Basic Access Control
 * @param pace whether it opens by PACE
 */
public record SimulatedPassport(
        String id, PrintedKeys printed, Map<Integer, byte[]> files, boolean basicAccess, boolean pace) {

    public static final int DATA_GROUP_1 = 0x0101;
    public static final int DATA_GROUP_2 = 0x0102;

    /** Data groups are numbered up to 16; what comes after are other files. */
    static final int LAST_DATA_GROUP = 0x0110;

    public static final int CARD_ACCESS = 0x011C;
    public static final int SECURITY_OBJECT = 0x011D;
    public static final int COMMON = 0x011E;

    public SimulatedPassport {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The same document with another content of one file, so that nothing else fits it any more. */
    public SimulatedPassport with(int file, byte[] content) {
        Map<Integer, byte[]> more = new TreeMap<>(files);
        more.put(file, content.clone());
        return new SimulatedPassport(id, printed, more, basicAccess, pace);
    }

    public SimulatedPassport without(int file) {
        Map<Integer, byte[]> fewer = new TreeMap<>(files);
        fewer.remove(file);
        return new SimulatedPassport(id, printed, fewer, basicAccess, pace);
    }

    /** An older chip: no EF.CardAccess, no PACE. */
    public SimulatedPassport withoutPace() {
        return new SimulatedPassport(id, printed, without(CARD_ACCESS).files(), true, false);
    }

    /** A chip of the newest kind, which no longer knows Basic Access Control. */
    public SimulatedPassport withPaceOnly() {
        return new SimulatedPassport(id, printed, files, false, true);
    }

    /** Nothing but the handle: a document's content never gets into a log by way of a record's toString. */
    @Override
    public String toString() {
        return "SimulatedPassport[" + id + "]";
    }
}
