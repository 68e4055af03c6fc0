package org.banshi.device.samv;

import java.util.Arrays;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.OpaqueBytes;

/**
 * Takes the reply to "read text and photo" (and fingerprint) apart: two (three) lengths of two bytes each, big-endian,
 * then as many blobs: text, photo, fingerprint.
 */
final class CardBody {

    /** Byte 248 of the text record tells its layout. */
    private static final int MARKER = 248;

    private CardBody() {}

    /**
     * @param data the reply's data
     * @param withFingerprint whether the reply has three lengths, because the fingerprint was asked for
     * @param appended the reply to "read appended addresses", empty if the card has none
     */
    static CardContent decode(byte[] data, boolean withFingerprint, byte[] appended) {
        int lengths = withFingerprint ? 6 : 4;
        if (data.length < lengths) {
            return refused(Code.CARD_DATA_INVALID, "The card's data is incomplete");
        }
        int text = unsigned(data, 0);
        int photo = unsigned(data, 2);
        int fingerprint = withFingerprint ? unsigned(data, 4) : 0;
        if (text != TextRecord.LENGTH || lengths + text + photo + fingerprint > data.length) {
            return refused(Code.CARD_DATA_INVALID, "The card's data has lengths that cannot be");
        }
        TextRecord record = new TextRecord(Arrays.copyOfRange(data, lengths, lengths + text));
        Blobs blobs = new Blobs(
                opaque(data, lengths + text, photo), opaque(data, lengths + text + photo, fingerprint), appended);
        try {
            return card(record, blobs);
        } catch (ImpossibleField impossible) {
            return refused(Code.CARD_DATA_INVALID, "The card was read, but its " + impossible.getMessage());
        }
    }

    private static CardContent card(TextRecord record, Blobs blobs) throws ImpossibleField {
        char marker = (char) unsignedLittleEndian(record.bytes(), MARKER);
        return switch (marker) {
            case ' ', 0 -> new CardContent.Valid(ResidentRecords.mainland(record, blobs));
            case 'J' -> new CardContent.Valid(ResidentRecords.permit(record, blobs));
            case 'I' -> new CardContent.Valid(ForeignerRecords.of2017(record, blobs));
            case 'Y' -> new CardContent.Valid(ForeignerRecords.of2023(record, blobs));
            default ->
                refused(
                        Code.CARD_REJECTED,
                        "An identity card of a kind that this driver does not know is on the reader");
        };
    }

    static CardContent refused(Code code, String what) {
        return new CardContent.Refused(new DeviceError(
                code,
                DeviceError.Origin.USER,
                DeviceError.Action.CLEAR,
                what + "; take the card away and use another way to identify.",
                ""));
    }

    private static OpaqueBytes opaque(byte[] data, int from, int length) {
        return new OpaqueBytes(Arrays.copyOfRange(data, from, from + length));
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static int unsignedLittleEndian(byte[] bytes, int at) {
        return (bytes[at + 1] & 0xFF) << 8 | bytes[at] & 0xFF;
    }
}
