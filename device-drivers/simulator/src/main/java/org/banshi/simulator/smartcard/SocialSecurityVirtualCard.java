package org.banshi.simulator.smartcard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A social-security card (LB002-2000, LD/T 32): the application's name, EF05 with the issuer's and EF06 with the
 * holder's records. It counts every PIN that somebody tries, and locks itself after three wrong ones.
 */
public final class SocialSecurityVirtualCard implements VirtualCard {

    /** What is printed on the fictional cards. */
    public static final String CARD_NUMBER = "A12345678";

    /** 130100 is the region; the rest is made up. */
    public static final String CARD_ID = "13010000112233445566778899AABBCC";

    private static final byte[] NAME = HexFormat.of().parseHex("7378312E73682EC9E7BBE1B1A3D5CF");

    /** T=1 with a checksum byte; T=0 without (ISO 7816-3 §8.2.5), with two historical bytes. */
    private static final byte[] ATR_T1 = HexFormat.of().parseHex("3B8201535383");

    private static final byte[] ATR_T0 = HexFormat.of().parseHex("3B025353");

    private static final byte[] FILE_INFORMATION = HexFormat.of().parseHex("6F028400");
    private static final byte[] PIN = "123456".getBytes(StandardCharsets.US_ASCII);
    private static final int TRIES = 3;

    private static final int OK = 0x9000;
    private static final int WRONG_LENGTH = 0x6700;
    private static final int NOT_PERMITTED = 0x6982;
    private static final int LOCKED = 0x6983;
    private static final int NO_FILE = 0x6A82;
    private static final int NO_RECORD = 0x6A83;
    private static final int WRONG_PARAMETERS = 0x6A86;
    private static final int UNKNOWN_COMMAND = 0x6D00;
    private static final int WRONG_PIN = 0x63C0;

    private final Set<SocialSecurityTrait> traits;
    private final Map<Integer, byte[]> issuer = new TreeMap<>();
    private final Map<Integer, byte[]> holder = new TreeMap<>();

    private boolean application;
    private Map<Integer, byte[]> file = Map.of();
    private byte[] waiting = new byte[0];
    private boolean unlocked;
    private volatile int triesLeft = TRIES;
    private volatile int pinsTried;

    public SocialSecurityVirtualCard(SocialSecurityHolder person, SocialSecurityTrait... traits) {
        this.traits = EnumSet.noneOf(SocialSecurityTrait.class);
        this.traits.addAll(Arrays.asList(traits));
        HexFormat hex = HexFormat.of();
        issuer.put(0x01, hex.parseHex(CARD_ID));
        issuer.put(0x02, new byte[] {0x31});
        issuer.put(0x03, ascii("2.00", 4));
        issuer.put(0x04, hex.parseHex("910000010000860013010001"));
        issuer.put(0x05, hex.parseHex("20200102"));
        issuer.put(0x06, hex.parseHex("20300101"));
        issuer.put(0x07, ascii(CARD_NUMBER, 9));
        holder.put(0x08, ascii(person.number(), 18));
        holder.put(0x09, padded(person.name().getBytes(Charset.forName("GB18030")), 30));
        holder.put(0x0A, ascii(person.sex(), 1));
        holder.put(0x0B, hex.parseHex(person.ethnicity()));
        holder.put(0x0C, hex.parseHex("130102"));
        holder.put(0x0D, hex.parseHex(person.birth()));
    }

    /** How often anybody has tried a PIN, right or wrong. */
    public int pinsTried() {
        return pinsTried;
    }

    /** How many wrong PINs are left before the card locks itself for good. */
    public int triesLeft() {
        return triesLeft;
    }

    @Override
    public byte[] answerToReset() {
        return (t0() ? ATR_T0 : ATR_T1).clone();
    }

    @Override
    public void reset() {
        application = traits.contains(SocialSecurityTrait.WITHOUT_APPLICATION_NAME);
        file = Map.of();
        waiting = new byte[0];
        unlocked = false;
    }

    @Override
    public byte[] transmit(byte[] command) {
        if (command.length < 4) {
            return status(WRONG_LENGTH);
        }
        byte[] kept = waiting;
        waiting = new byte[0];
        return switch (command[1] & 0xFF) {
            case 0xA4 -> select(command);
            case 0xB2 -> readRecord(command);
            case 0xC0 -> piece(kept, command);
            case 0x20 -> verify(data(command));
            default -> status(UNKNOWN_COMMAND);
        };
    }

    private byte[] select(byte[] command) {
        byte[] name = data(command);
        if (command[2] == 0x04) {
            if (traits.contains(SocialSecurityTrait.WITHOUT_APPLICATION_NAME) || !Arrays.equals(name, NAME)) {
                return status(NO_FILE);
            }
            application = true;
            file = Map.of();
            return answer(FILE_INFORMATION);
        }
        if (command[2] != (general() ? 0x00 : 0x02)) {
            return status(WRONG_PARAMETERS);
        }
        boolean issuersFile = Arrays.equals(name, new byte[] {(byte) 0xEF, 0x05});
        boolean holdersFile = Arrays.equals(name, new byte[] {(byte) 0xEF, 0x06})
                && !traits.contains(SocialSecurityTrait.WITHOUT_HOLDER_FILE);
        if (!application || !issuersFile && !holdersFile) {
            return status(NO_FILE);
        }
        file = issuersFile ? issuer : holder;
        return answer(FILE_INFORMATION);
    }

    private byte[] readRecord(byte[] command) {
        if (command[3] != (general() ? 0x04 : 0x00)) {
            return status(WRONG_PARAMETERS);
        }
        if (file == holder && traits.contains(SocialSecurityTrait.PIN_PROTECTED) && !unlocked) {
            return status(NOT_PERMITTED);
        }
        byte[] value = file.get(command[2] & 0xFF);
        if (value == null) {
            return status(NO_RECORD);
        }
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(command[2]);
        record.write(value.length);
        record.writeBytes(value);
        byte[] bytes = record.toByteArray();
        int expected = command.length > 4 ? command[4] & 0xFF : 0;
        return t0() && expected != bytes.length ? status(0x6C00 | bytes.length) : joined(bytes, OK);
    }

    private byte[] verify(byte[] pin) {
        pinsTried++;
        if (triesLeft == 0) {
            return status(LOCKED);
        }
        if (!Arrays.equals(pin, PIN)) {
            triesLeft--;
            return status(WRONG_PIN | triesLeft);
        }
        triesLeft = TRIES;
        unlocked = true;
        return status(OK);
    }

    /** GET RESPONSE: what the last command had to say. */
    private byte[] piece(byte[] kept, byte[] command) {
        int expected = command.length > 4 ? command[4] & 0xFF : 0;
        if (kept.length == 0) {
            return status(WRONG_PARAMETERS);
        }
        if (expected != kept.length) {
            waiting = kept;
            return status(0x6C00 | kept.length);
        }
        return joined(kept, OK);
    }

    /** Data in answer to data: T=0 has to be asked for it. */
    private byte[] answer(byte[] data) {
        if (!t0()) {
            return joined(data, OK);
        }
        waiting = data;
        return status(0x6100 | data.length);
    }

    private boolean t0() {
        return traits.contains(SocialSecurityTrait.T0);
    }

    private boolean general() {
        return traits.contains(SocialSecurityTrait.GENERAL_ADDRESSING);
    }

    private static byte[] data(byte[] command) {
        int length = command.length > 5 ? command[4] & 0xFF : 0;
        return Arrays.copyOfRange(command, 5, Math.min(command.length, 5 + length));
    }

    private static byte[] ascii(String text, int length) {
        return padded(text.getBytes(StandardCharsets.US_ASCII), length);
    }

    private static byte[] padded(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] status(int status) {
        return joined(new byte[0], status);
    }

    private static byte[] joined(byte[] data, int status) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) (status >> 8);
        answer[data.length + 1] = (byte) status;
        return answer;
    }
}
