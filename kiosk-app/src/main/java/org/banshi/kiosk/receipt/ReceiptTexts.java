package org.banshi.kiosk.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.banshi.content.Language;

/** The fixed words of a receipt, from {@code receipt/<language>.properties} (UTF-8). */
final class ReceiptTexts {

    private final Properties texts = new Properties();
    private final Locale locale;

    ReceiptTexts(Language language) {
        locale = Locale.forLanguageTag(language.tag());
        String name = "/receipt/" + language.tag() + ".properties";
        try (InputStream stream =
                Objects.requireNonNull(ReceiptTexts.class.getResourceAsStream(name), name + " is not in the jar")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The receipt's texts " + name + " cannot be read from the jar", e);
        }
    }

    Properties all() {
        return texts;
    }

    String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("The receipt has no text '" + key + "' in " + locale.toLanguageTag());
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(text("date"), locale).format(date);
    }
}
