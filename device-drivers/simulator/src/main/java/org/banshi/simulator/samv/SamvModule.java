package org.banshi.simulator.samv;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.banshi.simulator.samv.SamvFrames.Request;
import org.jspecify.annotations.Nullable;

/** The security module itself: which answer each command gets. Knows nothing of the line. Not thread-safe. */
final class SamvModule {

    /** In the order of their codes in the command that sets them. */
    private static final int[] BAUD_RATES = {115_200, 57_600, 38_400, 19_200, 9_600};

    private static final int SET_BAUD = 0x60;

    private record Wrong(SamvQuestion question, ModuleStatus status) {}

    /** What happens to the card half-way through the next read. */
    enum Disturbance {
        PULLED,
        /** It lies there still, but the field lost it and it starts anew. */
        MOVED
    }

    private final CardField field;
    private final Consumer<String> observer;
    private final Deque<Wrong> wrong = new ArrayDeque<>();
    private SamvFault fault = SamvFault.NONE;
    private @Nullable Disturbance disturbance;
    private @Nullable SamvQuestion pulledAt;

    SamvModule(CardField field, Consumer<String> observer) {
        this.field = field;
        this.observer = observer;
    }

    SamvFault fault() {
        return fault;
    }

    void fault(SamvFault next) {
        fault = next;
    }

    void disturbNextRead(Disturbance next) {
        disturbance = next;
    }

    void pullCardAt(SamvQuestion question) {
        pulledAt = question;
    }

    void answerWrong(SamvQuestion question, ModuleStatus status) {
        wrong.add(new Wrong(question, status));
    }

    /** The speed that a command sets; 0 if it does not. */
    int baudSetBy(Request.Command request) {
        return setsBaud(request) && fault == SamvFault.NONE ? BAUD_RATES[request.parameter()] : 0;
    }

    byte[] answer(Request.Command request) {
        if (fault == SamvFault.SELF_TEST_FAILED) {
            return status(ModuleStatus.SELF_TEST_FAILED);
        }
        int code = request.code();
        boolean aboutCards = request.command() == 0x20 || request.command() == 0x30;
        if (aboutCards && fault == SamvFault.UNAUTHORISED) {
            return status(ModuleStatus.NOT_AUTHORISED);
        }
        ModuleStatus failure = nextWrong(code);
        if (failure != null) {
            return status(failure);
        }
        SamvQuestion pulled = pulledAt;
        if (pulled != null && pulled.is(code) && field.remove() != null) {
            pulledAt = null;
            observer.accept("card removed at " + pulled);
        }
        return switch (code) {
            case 0x10FF -> {
                field.off();
                yield status(ModuleStatus.SUCCESS);
            }
            case 0x11FF -> status(ModuleStatus.SUCCESS);
            case 0x12FF -> SamvFrames.reply(ModuleStatus.SUCCESS, moduleId());
            case 0x2001 ->
                field.find()
                        ? SamvFrames.reply(ModuleStatus.CARD_FOUND, new byte[4])
                        : status(ModuleStatus.FIND_FAILED);
            case 0x2002 ->
                field.select()
                        ? SamvFrames.reply(ModuleStatus.SUCCESS, new byte[8])
                        : status(ModuleStatus.SELECT_FAILED);
            case 0x3001 -> read(card -> textAndPhoto(card, false));
            case 0x3010 -> read(card -> textAndPhoto(card, true));
            case 0x3003 ->
                read(card -> card.appendedAddresses().length == 0
                        ? status(ModuleStatus.NOT_ON_CARD)
                        : SamvFrames.reply(ModuleStatus.SUCCESS, card.appendedAddresses()));
            case 0x3005 -> read(card -> SamvFrames.reply(ModuleStatus.SUCCESS, managementId(card)));
            case 0x61FF -> status(request.data().length == 1 ? ModuleStatus.SUCCESS : ModuleStatus.WRONG_COMMAND);
            default -> status(setsBaud(request) ? ModuleStatus.SUCCESS : ModuleStatus.WRONG_COMMAND);
        };
    }

    private @Nullable ModuleStatus nextWrong(int code) {
        for (Iterator<Wrong> each = wrong.iterator(); each.hasNext(); ) {
            Wrong candidate = each.next();
            if (candidate.question().is(code)) {
                each.remove();
                return candidate.status();
            }
        }
        return null;
    }

    private static boolean setsBaud(Request.Command request) {
        return request.command() == SET_BAUD && request.parameter() < BAUD_RATES.length;
    }

    private byte[] read(Function<SimulatedIdCard, byte[]> reader) {
        SimulatedIdCard card = field.readable();
        if (card == null) {
            return status(ModuleStatus.READ_FAILED);
        }
        return reader.apply(card);
    }

    private byte[] textAndPhoto(SimulatedIdCard card, boolean withFingerprint) {
        Disturbance now = disturbance;
        if (now != null) {
            disturbance = null;
            switch (now) {
                case PULLED -> {
                    field.remove();
                    observer.accept("card removed during read");
                }
                case MOVED -> {
                    field.off();
                    observer.accept("card moved during read");
                }
            }
            return status(ModuleStatus.READ_FAILED);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        length(body, card.text());
        length(body, card.photo());
        if (withFingerprint) {
            length(body, card.fingerprint());
        }
        body.writeBytes(card.text());
        body.writeBytes(card.photo());
        if (withFingerprint) {
            body.writeBytes(card.fingerprint());
        }
        observer.accept("card read");
        return SamvFrames.reply(ModuleStatus.SUCCESS, body.toByteArray());
    }

    private static void length(ByteArrayOutputStream body, byte[] blob) {
        body.write(blob.length >> 8);
        body.write(blob.length);
    }

    static byte[] status(ModuleStatus status) {
        return SamvFrames.reply(status, new byte[0]);
    }

    /** Prints as {@code 05.01-20260101-0000004711-0123456789}. */
    private static byte[] moduleId() {
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 5)
                .putShort((short) 1)
                .putInt(20_260_101)
                .putInt(4711)
                .putInt(123_456_789)
                .array();
    }

    /** 28 bytes that differ from card to card and mean nothing. */
    private static byte[] managementId(SimulatedIdCard card) {
        byte[] id = new byte[28];
        for (int i = 0; i < id.length; i++) {
            id[i] = (byte) (card.id().hashCode() >> (i % 4 * 8) ^ i);
        }
        return id;
    }
}
