package org.banshi.simulator.ipp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request as a printer reads it: the attributes of all groups by name, values as text (numbers in digits), and what
 * stands behind them.
 */
record IppRequest(int version, int operation, int id, Map<String, List<String>> attributes, byte[] document) {

    static final int PRINT_JOB = 0x0002;
    static final int VALIDATE_JOB = 0x0004;
    static final int CREATE_JOB = 0x0005;
    static final int SEND_DOCUMENT = 0x0006;
    static final int CANCEL_JOB = 0x0008;
    static final int GET_JOB_ATTRIBUTES = 0x0009;
    static final int GET_PRINTER_ATTRIBUTES = 0x000B;

    private static final int END_OF_ATTRIBUTES = 3;
    private static final int FIRST_VALUE_TAG = 0x10;
    private static final int INTEGER = 0x21;
    private static final int BOOLEAN = 0x22;
    private static final int ENUM = 0x23;

    /** @throws java.nio.BufferUnderflowException when it is cut off */
    static IppRequest read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int version = in.getShort();
        int operation = in.getShort();
        int id = in.getInt();
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        String name = "";
        for (int tag = in.get(); tag != END_OF_ATTRIBUTES; tag = in.get()) {
            if (tag < FIRST_VALUE_TAG) {
                continue;
            }
            String given = new String(field(in), StandardCharsets.UTF_8);
            name = given.isEmpty() ? name : given;
            byte[] value = field(in);
            attributes.computeIfAbsent(name, first -> new ArrayList<>()).add(text(tag, value));
        }
        byte[] document = new byte[in.remaining()];
        in.get(document);
        return new IppRequest(version, operation, id, attributes, document);
    }

    String first(String name) {
        return attributes.getOrDefault(name, List.of("")).getFirst();
    }

    /** 0 where there is none. */
    int number(String name) {
        String text = first(name);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static String text(int tag, byte[] value) {
        return switch (tag) {
            case INTEGER, ENUM -> Integer.toString(ByteBuffer.wrap(value).getInt());
            case BOOLEAN -> Boolean.toString(value[0] != 0);
            default -> new String(value, StandardCharsets.UTF_8);
        };
    }

    private static byte[] field(ByteBuffer in) {
        byte[] field = new byte[in.getShort()];
        in.get(field);
        return field;
    }
}
