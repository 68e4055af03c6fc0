package org.banshi.kiosk.receipt;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banshi.content.Language;
import org.banshi.content.Masking;
import org.banshi.content.WorkingCalendar;
import org.banshi.content.item.Item;
import org.banshi.content.place.Site;
import org.banshi.device.IdCard;
import org.banshi.kiosk.receipt.ReceiptContent.Line;
import org.banshi.kiosk.visit.CardName;
import org.banshi.kiosk.visit.Visit;
import org.banshi.kiosk.visit.Visit.SubmissionState;

/**
 * Words a receipt for a visit. Pure and thread-safe.
 *
 * @param site where the terminal stands
 * @param calendar by which the day is counted until which papers are handed in
 * @param terminal id of the terminal
 * @param code how an application is followed up
 */
public record ReceiptWriter(Site site, WorkingCalendar calendar, String terminal, FollowUpCode code) {

    /** What the backend acknowledges an instant item with, once it is decided in the resident's favour. */
    private static final String GRANTED = "GRANTED";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * @param visit as the effect to print carries it: with card, item and application, saved or acknowledged
     * @param time local time of the terminal
     * @throws IllegalArgumentException if the visit has nothing that a receipt could be for
     */
    public ReceiptContent write(Visit visit, LocalDateTime time) {
        IdCard card = need(visit.card(), "card");
        Item item = need(visit.item(), "item");
        UUID application = need(visit.applicationId(), "application");
        SubmissionState submission = need(visit.submission(), "submission");
        Language language = visit.comfort().language();
        ReceiptTexts texts = new ReceiptTexts(language);

        List<Line> facts = new ArrayList<>();
        facts.add(new Line(texts.text("applicant"), Masking.name(CardName.in(language, card))));
        facts.add(new Line(texts.text("identity"), Masking.idNumber(card.number())));
        facts.add(new Line(texts.text("fee"), fee(item.guide().feeFen(), texts)));
        facts.add(new Line(texts.text("authority"), item.guide().authority().in(language)));
        facts.add(due(item, submission, texts, language));
        facts.add(new Line(texts.text("time"), TIME.format(time)));

        return new ReceiptContent(
                texts.text("title"),
                site.name().in(language),
                new Line(texts.text("terminal"), terminal),
                new Line(texts.text("item"), item.name().in(language)),
                number(submission, texts),
                note(submission, texts),
                code.url(application),
                texts.text("scan"),
                facts,
                texts.text("next"),
                next(visit, item, submission, texts, time),
                texts.text("hot-line", site.hotLine()),
                texts.text("keep"));
    }

    /** What is still to be brought stands first: without it nothing goes on. */
    private List<String> next(
            Visit visit, Item item, SubmissionState submission, ReceiptTexts texts, LocalDateTime time) {
        Language language = visit.comfort().language();
        List<String> paragraphs = new ArrayList<>();
        for (Item.Material material : item.materialsLater(visit.answers())) {
            paragraphs.add(texts.text(
                    "next.later",
                    material.name().in(language),
                    material.provider().in(language),
                    texts.date(calendar.due(time, material.withinWorkingDays()))));
        }
        paragraphs.add(
                submission instanceof SubmissionState.NeedsStaff
                        ? texts.text("next.staff")
                        : item.guide().afterwards().in(language));
        return paragraphs;
    }

    private static Line number(SubmissionState submission, ReceiptTexts texts) {
        return switch (submission) {
            case SubmissionState.Saved(String number) -> new Line(texts.text("number.terminal"), number);
            case SubmissionState.NeedsStaff(String number) -> new Line(texts.text("number.terminal"), number);
            case SubmissionState.Acknowledged known -> new Line(texts.text("number.case"), known.caseNumber());
        };
    }

    private static Optional<String> note(SubmissionState submission, ReceiptTexts texts) {
        return switch (submission) {
            case SubmissionState.Saved _ -> Optional.of(texts.text("number.kept"));
            case SubmissionState.NeedsStaff _ -> Optional.of(texts.text("number.staff"));
            case SubmissionState.Acknowledged _ -> Optional.empty();
        };
    }

    /** Promised is only what the backend has said, or what the guide says counted from delivery. */
    private static Line due(Item item, SubmissionState submission, ReceiptTexts texts, Language language) {
        boolean instant = item.handling() == Item.Handling.INSTANT;
        return switch (submission) {
            case SubmissionState.Acknowledged known
            when instant && known.state().equals(GRANTED) ->
                new Line(
                        texts.text("result"),
                        texts.text("result.ready", item.guide().result().in(language)));
            case SubmissionState.Acknowledged known
            when known.dueDate().isPresent() ->
                new Line(
                        texts.text("due"),
                        texts.text("due.date", texts.date(known.dueDate().get())));
            default ->
                new Line(
                        texts.text("due"),
                        instant
                                ? texts.text("due.at-once")
                                : texts.text(
                                        "due.days",
                                        Integer.toString(item.guide().promisedWorkingDays())));
        };
    }

    private static String fee(long fen, ReceiptTexts texts) {
        return fen == 0
                ? texts.text("fee.free")
                : texts.text("fee.amount", BigDecimal.valueOf(fen, 2).toPlainString());
    }

    private static <T> T need(Optional<T> part, String name) {
        return part.orElseThrow(() -> new IllegalArgumentException("A receipt was asked for without " + name));
    }
}
