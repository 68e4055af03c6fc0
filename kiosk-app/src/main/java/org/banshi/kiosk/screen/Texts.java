package org.banshi.kiosk.screen;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.banshi.content.Language;
import org.banshi.content.Words;

/** The words of the screens in one language. */
final class Texts {

    private final Language language;
    private final Locale locale;
    private final Properties words = new Properties();

    Texts(Language language) {
        this.language = language;
        locale = Locale.forLanguageTag(language.tag());
        String resource = "/screen/texts_" + language.tag() + ".properties";
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the program cannot be read: " + resource, e);
        }
    }

    Language language() {
        return language;
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** @param values put in for {0}, {1} … */
    String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("the screens have no words for " + key + " in " + language.tag());
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The words for this key, or the general ones, for codes that may grow in number. */
    String get(String prefix, Enum<?> code, String otherwise) {
        String key = prefix + "." + code.name();
        return words.containsKey(key) ? get(key) : get(otherwise);
    }

    /** The words for a key if there are any. */
    String known(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }

    String in(Words both) {
        return both.in(language);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("format.day"), locale).format(day);
    }

    String longDay(LocalDateTime now) {
        return DateTimeFormatter.ofPattern(get("format.long-day"), locale).format(now);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(get("format.month"), locale).format(month);
    }

    String monthName(int month) {
        return DateTimeFormatter.ofPattern(get("format.month-name"), locale).format(YearMonth.of(2000, month));
    }

    String dayAndTime(LocalDateTime now) {
        return DateTimeFormatter.ofPattern(get("format.day-and-time"), locale).format(now);
    }

    String time(LocalDateTime now) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(now);
    }
}
