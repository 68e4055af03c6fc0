package org.banshi.simulator.smartcard.passport;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.banshi.simulator.smartcard.VirtualCard;
import org.jspecify.annotations.Nullable;

/**
 * The chip of a travel document: selects, opens by Basic Access Control or PACE, and hands out its files through the
 * secure channel. Commands come from one thread; faults may be caused from any.
 */
public final class PassportCard implements VirtualCard {

    /** A contactless chip without historical bytes, as PC/SC readers present it. */
    private static final byte[] ANSWER_TO_RESET = {0x3B, (byte) 0x80, (byte) 0x80, 0x01, 0x01};

    private static final byte[] APPLICATION = {(byte) 0xA0, 0, 0, 2, 0x47, 0x10, 1};

    private static final byte[] NOTHING = {};

    private final SimulatedPassport passport;
    private final ChipFiles files;
    private final BasicAccess basicAccess;
    private final PaceAccess pace;
    private final Set<PassportFault> faults = EnumSet.noneOf(PassportFault.class);
    private IntConsumer watcher = number -> {};
    private int commands;
    private @Nullable SecureChannel channel;

    public PassportCard(SimulatedPassport passport) {
        this(passport, ChipRandom.secure());
    }

    PassportCard(SimulatedPassport passport, ChipRandom random) {
        this.passport = passport;
        this.files = new ChipFiles(passport.files(), this::has);
        this.basicAccess = new BasicAccess(passport.printed().basicAccessSeed(), random);
        this.pace =
                new PaceAccess(passport.printed().mrzHash(), passport.printed().cardAccessNumberBytes(), random);
    }

    public synchronized PassportCard cause(PassportFault fault) {
        faults.add(fault);
        return this;
    }

    public synchronized void mend() {
        faults.clear();
    }

    /**
     * Calls somebody before each answer, with the number of the command since the card was made, from 1: the moment to
     * pull the card out of its slot.
     */
    public synchronized void beforeAnswer(IntConsumer watcher) {
        this.watcher = watcher;
    }

    @Override
    public byte[] answerToReset() {
        return ANSWER_TO_RESET.clone();
    }

    @Override
    public synchronized void reset() {
        channel = null;
        pace.reset();
        files.reset();
    }

    @Override
    public byte[] transmit(byte[] command) {
        IntConsumer toTell;
        int number;
        synchronized (this) {
            number = ++commands;
            toTell = watcher;
        }
        toTell.accept(number);
        synchronized (this) {
            return CommandApdu.parse(command)
                    .map(this::answer)
                    .orElseGet(() -> StatusWord.bytes(StatusWord.WRONG_LENGTH));
        }
    }

    private synchronized boolean has(PassportFault fault) {
        return faults.contains(fault);
    }

    private byte[] answer(CommandApdu command) {
        SecureChannel open = channel;
        if (!command.secure()) {
            // A command in the clear ends the secure channel (ICAO 9303-11, 9.8.2).
            channel = null;
            Answer plain = perform(command, false);
            channel = plain.opened();
            return Tlv.join(plain.data(), StatusWord.bytes(plain.status()));
        }
        Optional<CommandApdu> inside = open == null ? Optional.empty() : open.open(command);
        if (open == null || inside.isEmpty()) {
            channel = null;
            return StatusWord.bytes(StatusWord.SECURE_MESSAGING_WRONG);
        }
        Answer answer = perform(inside.get(), true);
        boolean reading = (command.ins() & 0xFE) == 0xB0;
        byte[] sealed = open.seal(command.ins(), answer.data(), answer.status());
        return reading || has(PassportFault.WRONG_MAC) ? damaged(sealed, answer) : sealed;
    }

    private byte[] damaged(byte[] sealed, Answer answer) {
        if (has(PassportFault.NOISE)) {
            byte[] noise = new byte[64];
            Arrays.fill(noise, (byte) 0xC3);
            return Tlv.join(noise, StatusWord.bytes(StatusWord.OK));
        }
        if (has(PassportFault.UNPROTECTED)) {
            return Tlv.join(answer.data(), StatusWord.bytes(answer.status()));
        }
        if (has(PassportFault.ENORMOUS_OBJECT)) {
            byte[] header = {(byte) 0x87, (byte) 0x84, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xF0, 1};
            return Tlv.join(header, sealed);
        }
        if (has(PassportFault.WRONG_MAC)) {
            // The MAC's last byte stands before the outer status word.
            sealed[sealed.length - 3] ^= 1;
        }
        return sealed;
    }

    /** @param opened the channel from the next command on */
    private record Answer(byte[] data, int status, @Nullable SecureChannel opened) {
        static Answer of(int status) {
            return new Answer(NOTHING, status, null);
        }

        static Answer of(byte[] data) {
            return new Answer(data, StatusWord.OK, null);
        }
    }

    private Answer perform(CommandApdu command, boolean secure) {
        return switch (command.ins()) {
            case 0xA4 -> Answer.of(select(command));
            case 0x84 -> challenge();
            case 0x82 -> authenticate(command);
            case 0x22 -> Answer.of(passport.pace() ? pace.setTemplate(command.data()) : StatusWord.NOT_FOUND);
            case 0x86 -> generalAuthenticate(command);
            case 0xB0, 0xB1 -> read(command, secure);
            default -> Answer.of(StatusWord.UNKNOWN_INSTRUCTION);
        };
    }

    private int select(CommandApdu command) {
        return switch (command.p1()) {
            case 0x00 -> files.selectMaster();
            case 0x04 -> {
                boolean mine = Arrays.equals(command.data(), APPLICATION) && !has(PassportFault.OTHER_CARD);
                yield mine ? files.selectApplication() : StatusWord.NOT_FOUND;
            }
            case 0x02 -> files.selectFile(command.data());
            default -> StatusWord.WRONG_DATA;
        };
    }

    private Answer challenge() {
        if (has(PassportFault.NO_CHALLENGE) || !passport.basicAccess() || !files.applicationSelected()) {
            return Answer.of(StatusWord.UNKNOWN_INSTRUCTION);
        }
        return Answer.of(basicAccess.challenge());
    }

    private Answer authenticate(CommandApdu command) {
        if (!basicAccess.challenged()) {
            return Answer.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        return basicAccess
                .authenticate(command.data())
                .map(opened -> new Answer(opened.answer(), StatusWord.OK, opened.channel()))
                .orElseGet(() -> Answer.of(StatusWord.AUTHENTICATION_FAILED));
    }

    private Answer generalAuthenticate(CommandApdu command) {
        Optional<byte[]> content = PaceAccess.content(command.data());
        if (!passport.pace() || content.isEmpty()) {
            return Answer.of(StatusWord.WRONG_DATA);
        }
        if (has(PassportFault.PACE_BREAKS_OFF) && content.get().length > 0) {
            pace.reset();
            return Answer.of(0x6F00);
        }
        return switch (pace.step(content.get())) {
            case PaceAccess.Reply.Data(byte[] object) -> Answer.of(Tlv.of(0x7C, object));
            case PaceAccess.Reply.Opened(byte[] object, SecureChannel opened) ->
                new Answer(Tlv.of(0x7C, object), StatusWord.OK, opened);
            case PaceAccess.Reply.Failed(int status) -> Answer.of(status);
        };
    }

    private Answer read(CommandApdu command, boolean secure) {
        if (has(PassportFault.READING_REFUSED)) {
            return Answer.of(StatusWord.NOT_ALLOWED_YET);
        }
        ChipFiles.Piece piece = files.read(command, secure);
        return new Answer(piece.data(), piece.status(), null);
    }
}
