package org.banshi.contract;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a backend has to know of a terminal before it accepts anything from it: the file {@code <terminalId>.json}.
 *
 * @param terminalId which terminal
 * @param suite the suite of its key
 * @param signingKey the public part
 */
public record TerminalRegistration(String terminalId, String suite, PublicKeyText signingKey) {

    public static TerminalRegistration load(Path file) throws IOException {
        return ContractJson.readFile(file, TerminalRegistration.class);
    }

    public void save(Path file) throws IOException {
        ContractJson.writeFile(file, this);
    }
}
