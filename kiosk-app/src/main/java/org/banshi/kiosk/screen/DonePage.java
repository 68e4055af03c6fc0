package org.banshi.kiosk.screen;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.banshi.content.item.Item;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Medal;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.QrView;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Visit.SubmissionState;

/** It is received, or safely kept: the number, what happens next and when, and what became of the slip. */
final class DonePage {

    private DonePage() {}

    static Page draw(PageContext context) {
        Sizes sizes = context.sizes();
        Optional<SubmissionState> submission = context.visit().submission();
        boolean received = submission
                .filter(SubmissionState.Acknowledged.class::isInstance)
                .isPresent();
        Item item = context.item();
        boolean staff = staff(submission);
        String title = received ? "done.received" : staff ? "done.staff" : "done.saved";
        Page page = Page.titled(
                        context.text(title),
                        received
                                ? context.text(
                                        "done.received.lead",
                                        context.in(item.guide().authority()))
                                : context.text(title + ".lead"))
                .hero(new Medal(
                        sizes,
                        received ? Glyph.CHECK : staff ? Glyph.CAUTION : Glyph.SAFE,
                        received ? Type.Tone.GOOD : staff ? Type.Tone.NOTE : Type.Tone.ACTION,
                        context.portrait() && !context.care() ? 40 : 30))
                .bodyShare(0.54)
                .aside(number(context, submission))
                .body(PagedColumn.grow(next(context, item, submission), 1.25), slip(context))
                .back(Buttons.secondary(
                        sizes,
                        "another",
                        context.text("done.another"),
                        () -> context.actions().step(new Event.AnotherItem())))
                .main(Buttons.primary(
                        sizes,
                        "continue",
                        context.text("done.continue"),
                        () -> context.actions().step(new Event.Continue())));
        return page;
    }

    private static Surface number(PageContext context, Optional<SubmissionState> submission) {
        Sizes sizes = context.sizes();
        String key = "done.number";
        String number = "";
        if (submission.isPresent()) {
            switch (submission.get()) {
                case SubmissionState.Saved saved -> {
                    key = "done.terminal-number";
                    number = saved.terminalNumber();
                }
                case SubmissionState.NeedsStaff refused -> {
                    key = "done.terminal-number";
                    number = refused.terminalNumber();
                }
                case SubmissionState.Acknowledged acknowledged -> number = acknowledged.caseNumber();
            }
        }
        Label shown = Type.centred(sizes, TextRole.NUMBER, Type.Tone.PLAIN, spaced(number));
        shown.setId("case-number");
        Surface surface =
                new Surface(sizes, Type.centred(sizes, TextRole.BODY, Type.Tone.SOFT, context.text(key)), shown);
        surface.setSpacing(sizes.px(1));
        return surface;
    }

    private static boolean staff(Optional<SubmissionState> submission) {
        return submission.filter(SubmissionState.NeedsStaff.class::isInstance).isPresent();
    }

    /** Long runs of digits in fours, so that they can be read out. */
    static String spaced(String number) {
        return number.matches("\\d{9,}") ? number.replaceAll("(.{4})(?=.)", "$1 ") : number;
    }

    private static Surface next(PageContext context, Item item, Optional<SubmissionState> submission) {
        Sizes sizes = context.sizes();
        Surface surface =
                new Surface(sizes, Type.label(sizes, TextRole.HEADING, Type.Tone.PLAIN, context.text("done.next")));
        // Also where no slip comes out: what is to be brought must not be known only by the printer.
        for (Item.Material material : item.materialsLater(context.visit().answers())) {
            LocalDate until = context.catalogue().calendar().due(context.now(), material.withinWorkingDays());
            surface.getChildren()
                    .add(Type.label(
                            sizes,
                            TextRole.STRONG,
                            Type.Tone.NOTE,
                            context.text(
                                    "done.later",
                                    context.in(material.name()),
                                    context.in(material.provider()),
                                    context.texts().day(until))));
        }
        surface.getChildren()
                .add(Type.label(
                        sizes,
                        TextRole.BODY,
                        Type.Tone.PLAIN,
                        staff(submission)
                                ? context.text("done.staff.next")
                                : context.in(item.guide().afterwards())));
        Optional<LocalDate> due = submission.flatMap(state -> switch (state) {
            case SubmissionState.Acknowledged acknowledged -> acknowledged.dueDate();
            case SubmissionState.Saved _, SubmissionState.NeedsStaff _ -> Optional.empty();
        });
        due.ifPresent(day -> surface.getChildren()
                .add(Type.label(
                        sizes,
                        TextRole.STRONG,
                        Type.Tone.PLAIN,
                        context.text("done.due", context.texts().day(day)))));
        return surface;
    }

    private static Node slip(PageContext context) {
        Sizes sizes = context.sizes();
        SlipWords slip = SlipWords.of(context);
        VBox words = new VBox(sizes.px(2), Type.label(sizes, TextRole.STRONG, slip.tone(), slip.sentence()));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(sizes.px(6));
        row.setAlignment(Pos.CENTER_LEFT);
        String url = context.followUpUrl().apply(context.visit());
        if (!url.isBlank()) {
            row.getChildren().add(new QrView(url, sizes.px(context.portrait() ? 76 : 58), context.text("done.scan")));
            words.getChildren().add(Type.label(sizes, TextRole.BODY, Type.Tone.SOFT, context.text("done.scan")));
        }
        if (!slip.action().isEmpty()) {
            words.getChildren()
                    .add(Buttons.small(
                            sizes,
                            "print-again",
                            slip.action(),
                            () -> context.actions().step(new Event.PrintAgain())));
        }
        row.getChildren().add(words);
        return new Surface(sizes, row);
    }
}
