package org.banshi.device.ipp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages to bytes (RFC 8010 §3). */
final class IppEncoder {

    static final int END_COLLECTION = 0x37;
    static final int MEMBER_NAME = 0x4A;

    /** Lengths are signed 16-bit numbers on the wire. */
    private static final int LONGEST = Short.MAX_VALUE;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private IppEncoder() {}

    static byte[] encode(IppMessage message) {
        IppEncoder encoder = new IppEncoder();
        encoder.two(message.version());
        encoder.two(message.code());
        encoder.four(message.requestId());
        for (IppGroup group : message.groups()) {
            encoder.out.write(group.tag());
            group.attributes().forEach(encoder::attribute);
        }
        encoder.out.write(IppGroup.END);
        return encoder.out.toByteArray();
    }

    private void attribute(IppAttribute attribute) {
        String name = attribute.name();
        for (IppValue value : attribute.values()) {
            value(value, name);
            // Further values of the same attribute have no name.
            name = "";
        }
    }

    private void value(IppValue value, String name) {
        out.write(value.tag());
        field(name.getBytes(StandardCharsets.UTF_8));
        switch (value) {
            case IppValue.Whole whole -> {
                two(4);
                four(whole.number());
            }
            case IppValue.Flag flag -> field(new byte[] {(byte) (flag.on() ? 1 : 0)});
            case IppValue.Text text -> field(text.text().getBytes(StandardCharsets.UTF_8));
            case IppValue.Range range -> {
                two(8);
                four(range.lower());
                four(range.upper());
            }
            case IppValue.Octets octets -> field(octets.bytes());
            case IppValue.Members members -> members(members.attributes());
        }
    }

    private void members(List<IppAttribute> members) {
        two(0);
        for (IppAttribute member : members) {
            out.write(MEMBER_NAME);
            two(0);
            field(member.name().getBytes(StandardCharsets.UTF_8));
            member.values().forEach(value -> value(value, ""));
        }
        out.write(END_COLLECTION);
        two(0);
        two(0);
    }

    private void field(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a field of " + bytes.length + " bytes does not fit into IPP");
        }
        two(bytes.length);
        out.writeBytes(bytes);
    }

    private void two(int number) {
        out.write(number >> 8);
        out.write(number);
    }

    private void four(int number) {
        two(number >>> 16);
        two(number);
    }
}
