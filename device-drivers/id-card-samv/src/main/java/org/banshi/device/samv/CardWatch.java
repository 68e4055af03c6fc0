package org.banshi.device.samv;

import java.io.IOException;
import java.util.Optional;
import org.banshi.device.CardEvent;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus.Media;
import org.banshi.device.samv.SamvLink.Outcome;
import org.banshi.device.transport.Claims;

/**
 * Follows the cards on the plate for one claim: found, read once, and gone. A card that was found answers no second
 * "find" while it lies there; whether it still does is told by asking for its appended addresses (90 or 91), which is
 * also how a card is noticed that lay there before the claim.
 */
final class CardWatch {

    private final Claims.Claim<CardEvent> claim;
    private final SamvErrors errors;
    private final boolean fingerprint;
    private boolean present;
    private boolean reading;

    /** The card that lies there was rejected: it is reported once, and what it still answers is not a new card. */
    private boolean rejected;

    /** A card was told and the reader was lost since: nobody has seen the plate empty yet. */
    private boolean goneUnseen;

    /** A card may be lying there that does not answer "find": at the beginning, and after a broken exchange. */
    private boolean mayLieUnfound = true;

    /**
     * @param fingerprint whether it is to be read too
     */
    CardWatch(Claims.Claim<CardEvent> claim, SamvErrors errors, boolean fingerprint) {
        this.claim = claim;
        this.errors = errors;
        this.fingerprint = fingerprint;
    }

    boolean isFor(Claims.Claim<CardEvent> other) {
        return claim == other;
    }

    Media media() {
        return present ? Media.PRESENT : Media.NOT_PRESENT;
    }

    /** Looks once at the plate; returns what is wrong with the reader, if something is. */
    Optional<DeviceError> look(SamvLink link) throws IOException {
        try {
            if (present && !(rejected ? answersAnything(link) : stillLies(link))) {
                removed();
            }
            if (!present && found(link)) {
                present = true;
                goneUnseen = false;
                begin();
                finish(read(link));
            } else if (goneUnseen) {
                removed();
            }
            return Optional.empty();
        } catch (Trouble trouble) {
            return Optional.of(trouble.error);
        }
    }

    private void removed() {
        present = false;
        rejected = false;
        goneUnseen = false;
        claim.tell(new CardEvent.Removed());
    }

    /**
     * The reader itself is gone or broken: nothing is known of the card any more. Removed is told only once the plate
     * was seen empty; a card that was left there must not look like one that was just put down.
     */
    void lost(DeviceError error) {
        if (reading) {
            finish(new CardEvent.Unreadable(error));
        }
        goneUnseen |= present;
        present = false;
        rejected = false;
        mayLieUnfound = true;
    }

    /** A rejected card may not let itself be read, but still answers "find" or "select". */
    private boolean answersAnything(SamvLink link) throws IOException, Trouble {
        if (stillLies(link) || answer(link, SamvCommand.FIND_CARD).frame().sw3() == SamvStatus.FOUND) {
            return true;
        }
        int selected = answer(link, SamvCommand.SELECT_CARD).frame().sw3();
        return selected == SamvStatus.SUCCESS || SamvStatus.rejectsCard(selected);
    }

    private boolean stillLies(SamvLink link) throws IOException, Trouble {
        int sw3 = answer(link, SamvCommand.READ_APPENDED_ADDRESSES).frame().sw3();
        return sw3 == SamvStatus.SUCCESS || sw3 == SamvStatus.NOT_ON_CARD;
    }

    private boolean found(SamvLink link) throws IOException, Trouble {
        Outcome.Answer find = answer(link, SamvCommand.FIND_CARD);
        boolean unsure = mayLieUnfound || find.repeated();
        mayLieUnfound = false;
        if (find.frame().sw3() == SamvStatus.FOUND) {
            return true;
        }
        return unsure && (answer(link, SamvCommand.SELECT_CARD).frame().sw3() == SamvStatus.SUCCESS || stillLies(link));
    }

    private void begin() {
        reading = true;
        claim.tell(new CardEvent.Reading());
    }

    private void finish(CardEvent result) {
        reading = false;
        rejected = result instanceof CardEvent.Unreadable(DeviceError error)
                && error.code() == DeviceError.Code.CARD_REJECTED;
        claim.tell(result);
    }

    /** The appended addresses come first, so that the long reply is the last and the card is told at its end. */
    private CardEvent read(SamvLink link) throws IOException, Trouble {
        int selected = answer(link, SamvCommand.SELECT_CARD).frame().sw3();
        if (SamvStatus.rejectsCard(selected)) {
            return new CardEvent.Unreadable(errors.ofStatus(selected));
        }
        SamvFrame addresses = answer(link, SamvCommand.READ_APPENDED_ADDRESSES).frame();
        byte[] appended = addresses.sw3() == SamvStatus.SUCCESS ? addresses.data() : new byte[0];
        SamvCommand reading =
                fingerprint ? SamvCommand.READ_TEXT_PHOTO_AND_FINGERPRINT : SamvCommand.READ_TEXT_AND_PHOTO;
        return switch (link.ask(reading)) {
            case Outcome.Silence() -> new CardEvent.Unreadable(errors.silence());
            case Outcome.Garbage() -> new CardEvent.Unreadable(errors.garbage());
            case Outcome.Answer(SamvFrame frame, boolean repeated) ->
                frame.sw3() == SamvStatus.SUCCESS
                        ? event(CardBody.decode(frame.data(), fingerprint, appended))
                        : unreadable(frame.sw3());
        };
    }

    private CardEvent unreadable(int sw3) throws Trouble {
        if (SamvStatus.condemnsModule(sw3)) {
            throw new Trouble(errors.ofStatus(sw3));
        }
        return new CardEvent.Unreadable(errors.ofStatus(sw3));
    }

    private static CardEvent event(CardContent content) {
        return switch (content) {
            case CardContent.Valid(var card) -> new CardEvent.Read(card);
            case CardContent.Refused(var error) -> new CardEvent.Unreadable(error);
        };
    }

    private Outcome.Answer answer(SamvLink link, SamvCommand command) throws IOException, Trouble {
        return switch (link.ask(command)) {
            case Outcome.Silence() -> throw new Trouble(errors.silence());
            case Outcome.Garbage() -> throw new Trouble(errors.garbage());
            case Outcome.Answer answer -> {
                if (SamvStatus.condemnsModule(answer.frame().sw3())) {
                    throw new Trouble(errors.ofStatus(answer.frame().sw3()));
                }
                yield answer;
            }
        };
    }

    /** The reader does not work; ends the look at once. */
    private static final class Trouble extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient DeviceError error;

        Trouble(DeviceError error) {
            super(error.sentence());
            this.error = error;
        }
    }
}
