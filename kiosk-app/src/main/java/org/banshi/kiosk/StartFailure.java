package org.banshi.kiosk;

import java.util.Optional;
import java.util.function.Function;
import org.banshi.kiosk.settings.SettingsException;
import org.springframework.boot.context.config.ConfigDataResourceNotFoundException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Turns what kept the terminal from starting into a sentence for the engineer. */
final class StartFailure {

    private StartFailure() {}

    static String sentence(Throwable failure) {
        return find(failure, StartException.class, StartException::getMessage)
                .or(() -> find(failure, SettingsException.class, SettingsException::getMessage))
                .or(() -> find(failure, UnboundConfigurationPropertiesException.class, StartFailure::unknown))
                .or(() -> find(failure, BindException.class, StartFailure::unreadable))
                .or(() -> find(failure, MarkedYAMLException.class, StartFailure::notYaml))
                .or(() -> find(
                        failure,
                        ConfigDataResourceNotFoundException.class,
                        missing -> "The settings file that --config names is not there: "
                                + missing.getReferenceDescription()))
                .orElseGet(() -> "A fault of the program: " + failure.getClass().getName()
                        + ". Please send the log to support.");
    }

    private static String unknown(UnboundConfigurationPropertiesException unknown) {
        return "The settings have names that do not exist: "
                + String.join(
                        ", ",
                        unknown.getUnboundProperties().stream()
                                .map(property -> property.getName().toString())
                                .toList())
                + ". Mend them in kiosk.yaml.";
    }

    private static String unreadable(BindException unbound) {
        return "The setting “" + unbound.getName() + "” has a value of the wrong kind. Mend it in kiosk.yaml.";
    }

    private static String notYaml(MarkedYAMLException broken) {
        int line = broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine() + 1;
        return "The settings file is not YAML at line " + line + ": " + broken.getProblem() + ".";
    }

    private static <T extends Throwable> Optional<String> find(
            Throwable failure, Class<T> kind, Function<T, String> sentence) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(sentence.apply(kind.cast(cause)));
            }
        }
        return Optional.empty();
    }
}
