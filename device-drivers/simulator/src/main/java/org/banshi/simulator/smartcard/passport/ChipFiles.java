package org.banshi.simulator.smartcard.passport;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The chip's two folders and what of them is selected: EF.CardAccess lies in the master file, the rest in the application. */
final class ChipFiles {

    private static final byte[] NOTHING = {};

    /** What fits with its protection into an answer of 256 bytes. */
    private static final int LARGEST_BLOCK = 0xE7;

    private static final int SMALL_BLOCK = 16;

    /** Where files end under {@link PassportFault#ENDS_EARLY}. */
    private static final int EARLY_END = 32;

    private final Map<Integer, byte[]> files;
    private final Predicate<PassportFault> faults;
    private boolean application;
    private int selected;

    ChipFiles(Map<Integer, byte[]> files, Predicate<PassportFault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /** What READ BINARY brings. */
    record Piece(byte[] data, int status) {}

    void reset() {
        application = false;
        selected = 0;
    }

    boolean applicationSelected() {
        return application;
    }

    int selectMaster() {
        reset();
        return StatusWord.OK;
    }

    int selectApplication() {
        application = true;
        selected = 0;
        return StatusWord.OK;
    }

    int selectFile(byte[] identifier) {
        if (identifier.length != 2) {
            return StatusWord.WRONG_DATA;
        }
        return choose((identifier[0] & 0xFF) << 8 | identifier[1] & 0xFF);
    }

    /**
     * @param secure whether the command came through the secure channel; without it only EF.CardAccess can be read
     */
    Piece read(CommandApdu command, boolean secure) {
        boolean odd = command.ins() == 0xB1;
        int offset = (command.p1() & 0x7F) << 8 | command.p2();
        if (!odd && (command.p1() & 0x80) != 0) {
            offset = command.p2();
            int status = choose(0x0100 | command.p1() & 0x1F);
            if (status != StatusWord.OK) {
                return new Piece(NOTHING, status);
            }
        }
        if (odd) {
            Optional<byte[]> object = Tlv.find(command.data(), 0x54);
            if (object.isEmpty() || object.get().length > 3) {
                return new Piece(NOTHING, StatusWord.WRONG_DATA);
            }
            offset = new BigInteger(1, object.get()).intValue();
        }
        if (selected == 0) {
            return new Piece(NOTHING, StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (selected != SimulatedPassport.CARD_ACCESS && !secure) {
            return new Piece(NOTHING, StatusWord.NOT_ALLOWED_YET);
        }
        // The object around the data of the odd instruction takes up to three bytes.
        int wanted = Math.min(odd ? command.le() - 3 : command.le(), LARGEST_BLOCK);
        Piece piece = piece(offset, faults.test(PassportFault.SMALL_BLOCKS) ? Math.min(wanted, SMALL_BLOCK) : wanted);
        return odd && piece.data().length > 0 ? new Piece(Tlv.of(0x53, piece.data()), piece.status()) : piece;
    }

    private Piece piece(int offset, int wanted) {
        byte[] file = files.getOrDefault(selected, NOTHING);
        if (faults.test(PassportFault.EMPTY_ANSWERS)) {
            return new Piece(NOTHING, StatusWord.OK);
        }
        if (faults.test(PassportFault.ENDLESS_FILES) && application) {
            byte[] endless = new byte[wanted];
            byte[] start = {file[0], (byte) 0x84, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xF0};
            if (offset == 0) {
                System.arraycopy(start, 0, endless, 0, Math.min(start.length, wanted));
            }
            return new Piece(endless, StatusWord.OK);
        }
        int end = faults.test(PassportFault.ENDS_EARLY) ? Math.min(EARLY_END, file.length) : file.length;
        if (offset >= end) {
            return new Piece(NOTHING, StatusWord.BEYOND_END);
        }
        return new Piece(Arrays.copyOfRange(file, offset, Math.min(end, offset + wanted)), StatusWord.OK);
    }

    private int choose(int identifier) {
        boolean inMaster = identifier == SimulatedPassport.CARD_ACCESS;
        if (inMaster == application || !files.containsKey(identifier)) {
            return StatusWord.NOT_FOUND;
        }
        selected = identifier;
        return StatusWord.OK;
    }
}
