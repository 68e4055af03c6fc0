package org.banshi.kiosk.station;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the applications of each day at this terminal, from 1, never the same number twice, whatever is switched off
 * when and wherever the clock jumps. Numbers are reserved on disk in blocks, so that not every application waits for
 * the disk; a crash leaves a gap, never a repetition. Not thread-safe.
 */
final class DailyCounter {

    private static final Logger log = LoggerFactory.getLogger(DailyCounter.class);

    /** Numbers reserved at once: at most so many are skipped by a crash. */
    private static final int BLOCK = 20;

    /** Days remembered: a clock that falls back to its first day and returns meets its numbers again. */
    private static final int DAYS = 60;

    /** Where a day goes on whose file was damaged: above what any terminal does in a day. */
    private static final int AFTER_DAMAGE = 5_000;

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{1,8})");

    private final Path file;
    private LocalDate day = LocalDate.MIN;
    private int last;
    private int reserved;

    /** @param file holds a line a day, {@code 2026-11-23 40}: the highest number reserved on it */
    DailyCounter(Path file) {
        this.file = file;
    }

    /** @throws IOException when the number cannot be reserved durably */
    int next(LocalDate today) throws IOException {
        if (!today.equals(day)) {
            last = read(today).getOrDefault(today, 0);
            reserved = last;
            day = today;
        }
        if (last == reserved) {
            TreeMap<LocalDate, Integer> days = read(today);
            days.put(today, reserved + BLOCK);
            write(days);
            reserved += BLOCK;
        }
        return ++last;
    }

    private TreeMap<LocalDate, Integer> read(LocalDate today) throws IOException {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        if (!Files.exists(file)) {
            return days;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher matcher = LINE.matcher(line.strip());
                if (!matcher.matches()) {
                    throw new DateTimeException("not a day and a number");
                }
                days.put(LocalDate.parse(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            }
        } catch (DateTimeException | java.nio.charset.CharacterCodingException damaged) {
            Path kept = file.resolveSibling(file.getFileName() + ".damaged");
            log.error(
                    "COUNTER_DAMAGED {} is damaged and kept as {}; today's numbers go on at {}",
                    file,
                    kept,
                    AFTER_DAMAGE);
            Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            days.clear();
            days.put(today, AFTER_DAMAGE);
            write(days);
        }
        return days;
    }

    private void write(TreeMap<LocalDate, Integer> days) throws IOException {
        while (days.size() > DAYS) {
            days.pollFirstEntry();
        }
        String lines = days.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        // The new name is durable only once the directory is.
        try (FileChannel directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
