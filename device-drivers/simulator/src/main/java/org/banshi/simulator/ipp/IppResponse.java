package org.banshi.simulator.ipp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** Writes an answer, one attribute after another. */
final class IppResponse {

    static final int JOB_GROUP = 2;
    static final int PRINTER_GROUP = 4;
    static final int UNSUPPORTED_GROUP = 5;

    private static final int KEYWORD = 0x44;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    IppResponse(int version, int status, int requestId) {
        two(version);
        two(status);
        two(requestId >>> 16);
        two(requestId);
        group(1);
        text(0x47, "attributes-charset", "utf-8");
        text(0x48, "attributes-natural-language", "en");
    }

    IppResponse group(int tag) {
        out.write(tag);
        return this;
    }

    IppResponse integer(String name, int number) {
        return number(0x21, name, number);
    }

    IppResponse enumeration(String name, List<Integer> numbers) {
        String given = name;
        for (int number : numbers) {
            number(0x23, given, number);
            given = "";
        }
        return this;
    }

    IppResponse flag(String name, boolean on) {
        out.write(0x22);
        field(name.getBytes(StandardCharsets.UTF_8));
        field(new byte[] {(byte) (on ? 1 : 0)});
        return this;
    }

    IppResponse text(int tag, String name, String text) {
        out.write(tag);
        field(name.getBytes(StandardCharsets.UTF_8));
        field(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    IppResponse keywords(String name, Collection<String> words) {
        String given = name;
        for (String word : words) {
            text(KEYWORD, given, word);
            given = "";
        }
        return this;
    }

    /** An attribute that the printer does not support: out-of-band value. */
    IppResponse unsupported(String name) {
        out.write(0x10);
        field(name.getBytes(StandardCharsets.UTF_8));
        two(0);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.write(3);
        return whole.toByteArray();
    }

    private IppResponse number(int tag, String name, int number) {
        out.write(tag);
        field(name.getBytes(StandardCharsets.UTF_8));
        two(4);
        two(number >>> 16);
        two(number);
        return this;
    }

    private void field(byte[] bytes) {
        two(bytes.length);
        out.writeBytes(bytes);
    }

    private void two(int number) {
        out.write(number >> 8);
        out.write(number);
    }
}
