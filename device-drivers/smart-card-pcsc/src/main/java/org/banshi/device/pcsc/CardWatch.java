package org.banshi.device.pcsc;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.banshi.device.DeviceError;
import org.banshi.device.DocumentAccess;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.TravelDocumentOutcome;
import org.banshi.device.pcsc.lite.ReaderState;
import org.banshi.device.pcsc.smartcardio.PcscTerminal;
import org.banshi.device.transport.Claims;
import org.jspecify.annotations.Nullable;

/** Follows the cards in the reader for one claim: put in, read once, and gone. */
final class CardWatch {

    /** A reader that has just come back needs a moment to see its card: pcscd looks every 400 ms. */
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(1);

    private final Claims.Claim<SmartCardEvent> claim;
    private boolean present;

    /** Which card was told, by the service's count of comings and goings: another count is another card. */
    private int card;

    /** A card was told and the reader was lost since: nobody has seen it empty yet. */
    private boolean goneUnseen;

    /** The reader was not looked at since it was lost. */
    private boolean unseen;

    /** When the reader was looked at for the first time since, by {@link System#nanoTime}. */
    private long seenAgain;

    /** A travel document that waits for its key. */
    private @Nullable HeldDocument held;

    CardWatch(Claims.Claim<SmartCardEvent> claim) {
        this.claim = claim;
    }

    boolean isFor(Claims.Claim<SmartCardEvent> other) {
        return claim == other;
    }

    /** @param wanted whether this watch is still somebody's; for nobody no card is read on, and nothing told */
    void look(ReaderState state, BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            return;
        }
        if (unseen) {
            unseen = false;
            seenAgain = System.nanoTime();
        }
        if (present && (!state.cardPresent() || state.events() != card)) {
            removed();
        }
        if (!present && state.cardPresent()) {
            present = true;
            goneUnseen = false;
            card = state.events();
            claim.tell(new SmartCardEvent.Reading());
            SmartCardEvent event = state.mute()
                    ? new SmartCardEvent.Unreadable(PcscErrors.mute(""))
                    : identify(state.reader(), wanted);
            if (wanted.getAsBoolean()) {
                claim.tell(event);
            }
        } else if (goneUnseen && System.nanoTime() - seenAgain > SEEN_WITHIN.toNanos()) {
            removed();
        }
    }

    private SmartCardEvent identify(String reader, BooleanSupplier wanted) {
        return switch (CardIdentification.of(new PcscTerminal(reader), wanted)) {
            case CardFinding.SocialSecurity(SocialSecurityContent.Valid(var read)) ->
                new SmartCardEvent.SocialSecurityRead(read);
            case CardFinding.SocialSecurity(SocialSecurityContent.Refused(DeviceError error)) ->
                new SmartCardEvent.Unreadable(error);
            case CardFinding.TravelDocument(HeldDocument document) -> {
                held = document;
                yield new SmartCardEvent.TravelDocumentFound();
            }
            case CardFinding.Failed(DeviceError error) -> new SmartCardEvent.Unreadable(error);
        };
    }

    TravelDocumentOutcome readTravelDocument(
            TravelDocumentReader documents, DocumentAccess access, BooleanSupplier cancelled) {
        HeldDocument document = held;
        return document == null
                ? new TravelDocumentOutcome.NotRead(PcscErrors.noTravelDocument())
                : document.read(documents, access, cancelled);
    }

    /**
     * Reader or service are gone: nothing is known of the card any more. Removed is told only once the reader was seen
     * empty; a card that was left in must not look like one that was just put in.
     */
    void lost() {
        goneUnseen |= present;
        unseen = true;
        present = false;
        end();
    }

    /** Lets go of the card. */
    void end() {
        HeldDocument document = held;
        held = null;
        if (document != null) {
            document.release();
        }
    }

    private void removed() {
        present = false;
        goneUnseen = false;
        end();
        claim.tell(new SmartCardEvent.Removed());
    }
}
