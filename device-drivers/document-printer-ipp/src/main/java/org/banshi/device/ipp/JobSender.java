package org.banshi.device.ipp;

import java.util.List;
import java.util.OptionalInt;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Hands a document to a printer, once: nothing is ever sent again after it may have arrived. Where the printer can, the
 * job is made first and gets its document then, so that its number is known whatever happens to the connection.
 */
final class JobSender {

    /** What became of handing over. */
    sealed interface Handed {

        /** @param delivered whether the printer has confirmed the whole document */
        record Taken(int id, boolean delivered) implements Handed {}

        /** Others' jobs come first; try again. */
        record Busy(DeviceError error) implements Handed {}

        record Ended(PrintOutcome outcome) implements Handed {}
    }

    /** {@code server-error-temporary-error} */
    private static final int TEMPORARY = 0x0505;

    private final IppClient client;
    private final JobSentences sentences;
    private final PaperWishes wishes;
    private @Nullable Abilities abilities;

    JobSender(IppClient client, JobSentences sentences, PaperWishes wishes) {
        this.client = client;
        this.sentences = sentences;
        this.wishes = wishes;
    }

    /** The printer was away: it may be another one now. */
    void forget() {
        abilities = null;
    }

    Handed hand(PrintDocument document) {
        Abilities able = abilities;
        if (able == null) {
            switch (client.printer(Abilities.ASKED)) {
                case IppAnswer.Reply reply when reply.message().successful() -> able = Abilities.of(reply.message());
                case IppAnswer.Reply reply -> {
                    return refused(reply.message());
                }
                case IppAnswer.NotDone failed -> {
                    return notYet(failed.error());
                }
                case IppAnswer.Lost failed -> {
                    return notYet(failed.error());
                }
            }
            abilities = able;
        }
        if (!able.readsPdf()) {
            return notPrinted(sentences.noPdf());
        }
        List<IppAttribute> attributes = wishes.attributes(able, document.copies());
        return switch (client.validate(document.title(), attributes)) {
            case IppAnswer.Reply reply
            when reply.message().successful() ->
                able.can(Operation.CREATE_JOB) && able.can(Operation.SEND_DOCUMENT)
                        ? inTwoSteps(document, attributes)
                        : atOnce(document, attributes);
            case IppAnswer.Reply reply -> refused(reply.message());
            case IppAnswer.NotDone failed -> notYet(failed.error());
            case IppAnswer.Lost failed -> notYet(failed.error());
        };
    }

    private Handed inTwoSteps(PrintDocument document, List<IppAttribute> attributes) {
        return switch (client.create(document.title(), attributes)) {
            case IppAnswer.Reply reply
            when reply.message().successful() -> {
                OptionalInt id = reply.message().number(IppGroup.JOB, "job-id");
                // A job without a document comes to nothing.
                yield id.isPresent() ? fill(id.getAsInt(), document) : notPrinted(sentences.nameless());
            }
            case IppAnswer.Reply reply -> refused(reply.message());
            case IppAnswer.NotDone failed -> notPrinted(failed.error());
            case IppAnswer.Lost failed -> notPrinted(failed.error());
        };
    }

    private Handed fill(int id, PrintDocument document) {
        return switch (client.sendDocument(id, document.pdf())) {
            case IppAnswer.Reply reply when reply.message().successful() -> new Handed.Taken(id, true);
            case IppAnswer.Reply reply -> {
                // Else an empty job would stand in the way of the next ones.
                client.cancel(id);
                yield refused(reply.message());
            }
            case IppAnswer.NotDone failed -> {
                client.cancel(id);
                yield notPrinted(failed.error());
            }
            case IppAnswer.Lost lost -> new Handed.Taken(id, false);
        };
    }

    private Handed atOnce(PrintDocument document, List<IppAttribute> attributes) {
        return switch (client.print(document.title(), attributes, document.pdf())) {
            case IppAnswer.Reply reply
            when reply.message().successful() -> {
                OptionalInt id = reply.message().number(IppGroup.JOB, "job-id");
                yield id.isPresent()
                        ? new Handed.Taken(id.getAsInt(), true)
                        : new Handed.Ended(new PrintOutcome.NotKnown(sentences.gone(sentences.nameless())));
            }
            case IppAnswer.Reply reply -> refused(reply.message());
            case IppAnswer.NotDone failed -> notPrinted(failed.error());
            case IppAnswer.Lost lost -> new Handed.Ended(new PrintOutcome.NotKnown(sentences.gone(lost.error())));
        };
    }

    private Handed refused(IppMessage reply) {
        DeviceError error = sentences.refusal(reply);
        return reply.code() == TEMPORARY ? new Handed.Busy(error) : notYet(error);
    }

    /** Before anything was handed over, whoever is busy can be asked again. */
    private static Handed notYet(DeviceError error) {
        return isBusy(error) ? new Handed.Busy(error) : notPrinted(error);
    }

    /**
     * Whether the printer is there, and only has no time: another's job, or so many connections that it turns further
     * ones away (HTTP 503, which small printers answer while they print).
     */
    static boolean isBusy(DeviceError error) {
        return error.code() == Code.OFFLINE && error.origin() == Origin.SOFTWARE && error.action() == Action.RETRY;
    }

    private static Handed notPrinted(DeviceError error) {
        return new Handed.Ended(new PrintOutcome.NotPrinted(error));
    }
}
