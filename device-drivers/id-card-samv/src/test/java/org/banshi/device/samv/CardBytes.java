package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.banshi.device.DeviceError;
import org.banshi.device.IdCard;

/** The data of a reply to "read text and photo" (and fingerprint), field by field; offsets as in the text record. */
final class CardBytes {

    private static final int TEXT_BYTES = 256;
    private static final int PHOTO_BYTES = 1024;

    private final boolean withFingerprint;
    private final byte[] body;
    private byte[] appended = new byte[0];

    CardBytes() {
        this(false, 0);
    }

    CardBytes(int fingerprintBytes) {
        this(true, fingerprintBytes);
    }

    private CardBytes(boolean withFingerprint, int fingerprintBytes) {
        this.withFingerprint = withFingerprint;
        body = new byte[text() + TEXT_BYTES + PHOTO_BYTES + fingerprintBytes];
        body[0] = TEXT_BYTES >> 8;
        body[2] = PHOTO_BYTES >> 8;
        if (withFingerprint) {
            body[4] = (byte) (fingerprintBytes >> 8);
        }
        put(0, TEXT_BYTES, "");
        body[text() + TEXT_BYTES] = 0x57;
        body[text() + TEXT_BYTES + 1] = 0x4C;
        for (int i = 0; i < fingerprintBytes; i++) {
            body[text() + TEXT_BYTES + PHOTO_BYTES + i] = (byte) (i + 1);
        }
    }

    CardBytes put(int offset, int length, String value) {
        put(body, text() + offset, length, value);
        return this;
    }

    CardBytes append(int addresses, String... values) {
        appended = new byte[addresses * 70];
        for (int i = 0; i < addresses; i++) {
            put(appended, i * 70, 70, i < values.length ? values[i] : "");
        }
        return this;
    }

    byte[] body() {
        return body;
    }

    CardContent decoded() {
        return CardBody.decode(body, withFingerprint, appended);
    }

    <C extends IdCard> C valid(Class<C> kind) {
        assertThat(decoded()).isInstanceOf(CardContent.Valid.class);
        IdCard card = ((CardContent.Valid) decoded()).card();
        assertThat(card).isInstanceOf(kind);
        return kind.cast(card);
    }

    DeviceError refused() {
        assertThat(decoded()).isInstanceOf(CardContent.Refused.class);
        return ((CardContent.Refused) decoded()).error();
    }

    private int text() {
        return withFingerprint ? 6 : 4;
    }

    private static void put(byte[] record, int offset, int length, String value) {
        String padded = value + " ".repeat(length / 2 - value.length());
        System.arraycopy(padded.getBytes(StandardCharsets.UTF_16LE), 0, record, offset, length);
    }
}
