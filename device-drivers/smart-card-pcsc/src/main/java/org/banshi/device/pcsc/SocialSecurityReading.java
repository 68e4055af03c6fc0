package org.banshi.device.pcsc;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/**
 * Reads the files of a social-security card that may be read without a PIN. It sends SELECT and READ RECORD and nothing
 * else: a PIN that is tried wrongly locks the card, so none is ever tried.
 */
final class SocialSecurityReading {

    /** {@code sx1.sh.社会保障} in GBK. */
    private static final byte[] APPLICATION = HexFormat.of().parseHex("7378312E73682EC9E7BBE1B1A3D5CF");

    private static final int SELECT = 0xA4;
    private static final int READ_RECORD = 0xB2;
    private static final int BY_NAME = 0x04;

    private static final byte[] ISSUER_FILE = {(byte) 0xEF, 0x05};
    private static final byte[] HOLDER_FILE = {(byte) 0xEF, 0x06};

    /** "Elementary file under the current directory" in the specification; some cards know only the general way. */
    private static final int[] WAYS_TO_SELECT = {0x02, 0x00};

    /** "The record with this tag"; some cards want the value of "by number". */
    private static final int[] WAYS_TO_READ = {0x00, 0x04};

    private static final List<Integer> ISSUER_RECORDS = List.of(
            SocialSecurityFiles.CARD_ID,
            SocialSecurityFiles.SPECIFICATION,
            SocialSecurityFiles.ISSUED,
            SocialSecurityFiles.EXPIRES,
            SocialSecurityFiles.CARD_NUMBER);

    private static final List<Integer> HOLDER_RECORDS = List.of(
            SocialSecurityFiles.NUMBER,
            SocialSecurityFiles.NAME,
            SocialSecurityFiles.SEX,
            SocialSecurityFiles.ETHNICITY,
            SocialSecurityFiles.BIRTH);

    private static final int DONE = 0x9000;
    private static final int NOT_PERMITTED = 0x6982;

    private final CardChannel channel;
    private final BooleanSupplier wanted;

    /** @param wanted asked before each exchange; where it says no, the reading ends with an exception */
    SocialSecurityReading(CardChannel channel, BooleanSupplier wanted) {
        this.channel = channel;
        this.wanted = wanted;
    }

    /** Whether the card says that it has the application. */
    boolean hasApplication() throws CardException {
        return transmit(new CommandAPDU(0x00, SELECT, BY_NAME, 0x00, APPLICATION))
                        .getSW()
                == DONE;
    }

    /** Whether there is the issuer's file: early cards have it without saying that they have the application. */
    boolean hasIssuerFile() throws CardException {
        return select(ISSUER_FILE) == DONE;
    }

    /** Reads both files; empty when the issuer's says nothing, so that it is no such card. */
    Optional<SocialSecurityFiles> files() throws CardException {
        if (!hasIssuerFile()) {
            return Optional.empty();
        }
        Map<Integer, byte[]> issuer = records(ISSUER_RECORDS).orElse(Map.of());
        return issuer.isEmpty() ? Optional.empty() : Optional.of(new SocialSecurityFiles(issuer, holder()));
    }

    private Optional<Map<Integer, byte[]>> holder() throws CardException {
        if (select(HOLDER_FILE) != DONE) {
            return Optional.empty();
        }
        return records(HOLDER_RECORDS).filter(records -> !records.isEmpty());
    }

    private int select(byte[] file) throws CardException {
        int status = 0;
        for (int way : WAYS_TO_SELECT) {
            status = transmit(new CommandAPDU(0x00, SELECT, way, 0x00, file)).getSW();
            if (status == DONE || status == NOT_PERMITTED) {
                return status;
            }
        }
        return status;
    }

    /** Those that are there, without padding; empty when the file wants a PIN for them. */
    private Optional<Map<Integer, byte[]>> records(List<Integer> tags) throws CardException {
        Map<Integer, byte[]> values = new HashMap<>();
        for (int tag : tags) {
            ResponseAPDU answer = record(tag);
            if (answer.getSW() == NOT_PERMITTED) {
                return Optional.empty();
            }
            if (answer.getSW() == DONE) {
                RecordValue.of(tag, answer.getData()).ifPresent(value -> values.put(tag, value));
            }
        }
        return Optional.of(values);
    }

    private ResponseAPDU record(int tag) throws CardException {
        ResponseAPDU answer = new ResponseAPDU(new byte[2]);
        for (int way : WAYS_TO_READ) {
            answer = transmit(new CommandAPDU(0x00, READ_RECORD, tag, way, 256));
            if (answer.getSW() == DONE || answer.getSW() == NOT_PERMITTED) {
                return answer;
            }
        }
        return answer;
    }

    private ResponseAPDU transmit(CommandAPDU command) throws CardException {
        if (!wanted.getAsBoolean()) {
            throw new CardException("nobody wants to know any more");
        }
        return channel.transmit(command);
    }
}
