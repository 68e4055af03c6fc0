package org.banshi.device.scanner;

import java.util.Optional;

/**
 * The code id that Honeywell-like scanners put before a code, as the AIM identifier of the same symbology where we are
 * sure of it. The modifier 0 says nothing about options of the symbology.
 */
final class CodeId {

    private CodeId() {}

    static Optional<String> aim(byte codeId) {
        return switch (codeId) {
            case 's' -> Optional.of("]Q1");
            default -> Optional.empty();
        };
    }
}
