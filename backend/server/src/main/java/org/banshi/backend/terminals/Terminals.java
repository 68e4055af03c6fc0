package org.banshi.backend.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banshi.backend.BackendSettings;
import org.banshi.contract.TerminalRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The files {@code terminals/<terminalId>.json}. Read each time, so that a terminal can be added while we run. */
@Component
public class Terminals {

    private static final Logger LOG = LoggerFactory.getLogger(Terminals.class);

    /** As in the contract; keeps an id from leading out of the folder. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Path folder;

    Terminals(BackendSettings settings) throws IOException {
        folder = settings.data().resolve("terminals");
        Files.createDirectories(folder);
    }

    /** Whether it has the shape of a terminal's id. What has not must get neither into a file name nor into a log. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Empty where it is not registered, or its file is not usable: the log says why. */
    public Optional<TerminalRegistration> find(String terminalId) {
        if (!isId(terminalId)) {
            return Optional.empty();
        }
        Path file = folder.resolve(terminalId + ".json");
        if (!Files.exists(file)) {
            LOG.warn("Terminal {} is not registered: there is no {}", terminalId, file);
            return Optional.empty();
        }
        try {
            TerminalRegistration registration = TerminalRegistration.load(file);
            if (!registration.terminalId().equals(terminalId)) {
                LOG.warn("{} is the registration of another terminal: {}", file, registration.terminalId());
                return Optional.empty();
            }
            return Optional.of(registration);
        } catch (IOException e) {
            LOG.warn("Terminal {} is not usable: {}", terminalId, e.getMessage());
            return Optional.empty();
        }
    }
}
