package org.banshi.contract;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The public keys of a backend, as every terminal has them: the file {@code backend-keys.json}.
 *
 * @param suite the suite of both keys
 * @param sealing submissions are sealed to it
 * @param acknowledging acknowledgements are signed with it
 */
public record BackendKeys(String suite, PublicKeyText sealing, PublicKeyText acknowledging) {

    /** @throws IOException if the file is missing or damaged */
    public static BackendKeys load(Path file) throws IOException {
        return ContractJson.readFile(file, BackendKeys.class);
    }

    public void save(Path file) throws IOException {
        ContractJson.writeFile(file, this);
    }
}
