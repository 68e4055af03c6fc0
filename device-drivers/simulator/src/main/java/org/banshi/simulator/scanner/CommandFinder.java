package org.banshi.simulator.scanner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banshi.simulator.scanner.ScannerProfile.Command;

/** Finds a make's commands in the host's bytes, however they are split; other bytes are passed over. Not thread-safe. */
final class CommandFinder {

    private static final int LONGEST = 64;

    private final ScannerProfile profile;
    private byte[] recent = new byte[0];

    CommandFinder(ScannerProfile profile) {
        this.profile = profile;
    }

    List<Command> add(byte[] bytes) {
        List<Command> found = new ArrayList<>();
        for (byte value : bytes) {
            recent = Arrays.copyOfRange(recent, Math.max(0, recent.length - LONGEST), recent.length + 1);
            recent[recent.length - 1] = value;
            for (Command command : profile.commands()) {
                if (endsWith(recent, command.bytes())) {
                    found.add(command);
                    recent = new byte[0];
                    break;
                }
            }
        }
        return found;
    }

    private static boolean endsWith(byte[] bytes, byte[] end) {
        int from = bytes.length - end.length;
        return from >= 0 && Arrays.equals(bytes, from, bytes.length, end, 0, end.length);
    }
}
