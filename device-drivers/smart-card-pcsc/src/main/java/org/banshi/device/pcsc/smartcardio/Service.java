package org.banshi.device.pcsc.smartcardio;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.CardException;
import org.banshi.device.pcsc.lite.PcscContext;
import org.banshi.device.pcsc.lite.PcscException;
import org.banshi.device.pcsc.lite.PcscMissingException;
import org.banshi.device.pcsc.lite.ReaderState;

/** Questions to the PC/SC service, each with a context of its own: nothing is kept that a restart could spoil. */
final class Service {

    /** The service cannot be told "for ever" in milliseconds of 64 bits; it takes 32 of them, and this is more. */
    static final Duration FOR_EVER = Duration.ofDays(365);

    private Service() {}

    private interface Question<T> {
        T ask(PcscContext context) throws PcscException;
    }

    static List<String> readers() throws CardException {
        return ask(PcscContext::readers);
    }

    /** What is so now. */
    static ReaderState look(String reader) throws CardException {
        return ask(context -> look(context, reader));
    }

    /** See {@link PcscContext#awaitChange}. */
    static Optional<List<ReaderState>> awaitChange(List<ReaderState> known, Duration timeout) throws CardException {
        return ask(context -> context.awaitChange(known, timeout));
    }

    static CardException failed(Exception cause) {
        return new CardException(cause);
    }

    private static ReaderState look(PcscContext context, String reader) throws PcscException {
        List<ReaderState> unaware = List.of(ReaderState.unaware(reader));
        return context.awaitChange(unaware, Duration.ZERO).orElse(unaware).getFirst();
    }

    private static <T> T ask(Question<T> question) throws CardException {
        try (PcscContext context = PcscContext.establish()) {
            return question.ask(context);
        } catch (PcscException | PcscMissingException failure) {
            throw failed(failure);
        }
    }
}
