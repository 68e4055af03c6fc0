package org.banshi.device.ipp;

import java.util.List;
import java.util.OptionalInt;
import org.banshi.device.DeviceError;
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

        /** The printer has no time and does not have the document; try again. */
        record Busy(DeviceError error) implements Handed {}

        record Ended(PrintOutcome outcome) implements Handed {}
    }

    /** {@code server-error-temporary-error}: RFC 8011 §B.1.5.6 lets the same be sent again. */
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
                case IppAnswer.TurnedAway busy -> {
                    return new Handed.Busy(busy.error());
                }
                case IppAnswer.NotDone failed -> {
                    return notPrinted(failed.error());
                }
                case IppAnswer.Lost failed -> {
                    return notPrinted(failed.error());
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
            case IppAnswer.TurnedAway busy -> new Handed.Busy(busy.error());
            case IppAnswer.NotDone failed -> notPrinted(failed.error());
            case IppAnswer.Lost failed -> notPrinted(failed.error());
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
            // Should it have made a job after all, that one has no document.
            case IppAnswer.TurnedAway busy -> new Handed.Busy(busy.error());
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
            // Whether the document is there, the job itself tells.
            case IppAnswer.TurnedAway busy -> new Handed.Taken(id, false);
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
            case IppAnswer.TurnedAway busy -> new Handed.Ended(new PrintOutcome.NotKnown(sentences.gone(busy.error())));
            case IppAnswer.Lost lost -> new Handed.Ended(new PrintOutcome.NotKnown(sentences.gone(lost.error())));
        };
    }

    /**
     * A status of IPP instead of success, at any step. The printer itself says that it did not take what was sent, be it
     * the document: so where it only has no time, it can be asked again.
     */
    private Handed refused(IppMessage reply) {
        DeviceError error = sentences.refusal(reply);
        return reply.turnsAway() || reply.code() == TEMPORARY ? new Handed.Busy(error) : notPrinted(error);
    }

    private static Handed notPrinted(DeviceError error) {
        return new Handed.Ended(new PrintOutcome.NotPrinted(error));
    }
}
