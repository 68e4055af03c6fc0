package org.banshi.device.ipp;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes to messages (RFC 8010 §3). Takes any bytes; its memory is bounded by theirs. */
final class IppDecoder {

    /** Collections inside collections; the deepest in the standards (finishings-col, media-col) have four. */
    private static final int DEEPEST = 16;

    private final ByteBuffer in;

    private IppDecoder(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    static IppReading decode(byte[] bytes) {
        try {
            IppDecoder decoder = new IppDecoder(bytes);
            IppMessage message = decoder.message();
            return new IppReading.Complete(message, decoder.in.position());
        } catch (BufferUnderflowException cut) {
            return new IppReading.Malformed("it ends in the middle, after " + bytes.length + " bytes");
        } catch (Broken broken) {
            return new IppReading.Malformed(broken.why);
        }
    }

    private IppMessage message() throws Broken {
        int version = in.getShort() & 0xFFFF;
        int code = in.getShort() & 0xFFFF;
        int requestId = in.getInt();
        if (version >> 8 == 0 || version >> 8 > 9) {
            throw new Broken("it begins with version " + (version >> 8) + "." + (version & 0xFF));
        }
        List<IppGroup> groups = new ArrayList<>();
        int tag = in.get() & 0xFF;
        while (tag != IppGroup.END) {
            if (tag == 0 || tag >= IppGroup.FIRST_VALUE_TAG) {
                throw new Broken("tag 0x" + Integer.toHexString(tag) + " stands where a group begins");
            }
            groups.add(new IppGroup(tag, attributes()));
            tag = in.get() & 0xFF;
        }
        return new IppMessage(version, code, requestId, groups);
    }

    /** All attributes up to the next group's tag, which is left. */
    private List<IppAttribute> attributes() throws Broken {
        Gathering gathering = new Gathering();
        while (in.hasRemaining() && (in.get(in.position()) & 0xFF) >= IppGroup.FIRST_VALUE_TAG) {
            int tag = in.get() & 0xFF;
            String name = text();
            gathering.add(name, value(tag, 0));
        }
        return gathering.all();
    }

    private IppValue value(int tag, int depth) throws Broken {
        byte[] bytes = field();
        return switch (tag) {
            case IppValue.INTEGER, IppValue.ENUM ->
                new IppValue.Whole(tag, exactly(4, bytes).getInt());
            case IppValue.BOOLEAN -> new IppValue.Flag(exactly(1, bytes).get() != 0);
            case IppValue.RANGE -> {
                ByteBuffer both = exactly(8, bytes);
                yield new IppValue.Range(both.getInt(), both.getInt());
            }
            case IppValue.TEXT_WITH_LANGUAGE, IppValue.NAME_WITH_LANGUAGE ->
                new IppValue.Text(
                        tag == IppValue.TEXT_WITH_LANGUAGE ? IppValue.TEXT : IppValue.NAME, withoutLanguage(bytes));
            case IppValue.COLLECTION -> new IppValue.Members(members(depth + 1));
            default ->
                tag >= 0x40 && tag <= 0x5F
                        ? new IppValue.Text(tag, new String(bytes, StandardCharsets.UTF_8))
                        : new IppValue.Octets(tag, bytes);
        };
    }

    private List<IppAttribute> members(int depth) throws Broken {
        if (depth > DEEPEST) {
            throw new Broken("its collections are nested more than " + DEEPEST + " deep");
        }
        Gathering gathering = new Gathering();
        String name = "";
        while (true) {
            int tag = in.get() & 0xFF;
            field();
            switch (tag) {
                case IppEncoder.END_COLLECTION -> {
                    field();
                    return gathering.all();
                }
                case IppEncoder.MEMBER_NAME -> name = text();
                default -> {
                    if (tag < IppGroup.FIRST_VALUE_TAG) {
                        throw new Broken("a collection does not end");
                    }
                    gathering.add(name, value(tag, depth));
                    name = "";
                }
            }
        }
    }

    private static String withoutLanguage(byte[] bytes) throws Broken {
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        try {
            parts.position(2 + parts.getShort(0));
            byte[] text = new byte[parts.getShort()];
            parts.get(text);
            return new String(text, StandardCharsets.UTF_8);
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException wrong) {
            throw new Broken("a text with language has wrong lengths");
        }
    }

    private static ByteBuffer exactly(int length, byte[] bytes) throws Broken {
        if (bytes.length != length) {
            throw new Broken("a value has " + bytes.length + " bytes instead of " + length);
        }
        return ByteBuffer.wrap(bytes);
    }

    private String text() throws Broken {
        return new String(field(), StandardCharsets.UTF_8);
    }

    private byte[] field() throws Broken {
        int length = in.getShort();
        if (length < 0) {
            throw new Broken("a length is negative");
        }
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    /** Puts values without a name to the attribute before them. */
    private static final class Gathering {
        private final List<IppAttribute> attributes = new ArrayList<>();
        private final List<IppValue> values = new ArrayList<>();
        private String name = "";

        void add(String of, IppValue value) throws Broken {
            if (!of.isEmpty()) {
                finish();
                name = of;
            } else if (name.isEmpty()) {
                throw new Broken("a value belongs to no attribute");
            }
            values.add(value);
        }

        List<IppAttribute> all() {
            finish();
            return attributes;
        }

        private void finish() {
            if (!values.isEmpty()) {
                attributes.add(new IppAttribute(name, values));
                values.clear();
            }
        }
    }

    /** Never leaves this class. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final String why;

        Broken(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }
}
