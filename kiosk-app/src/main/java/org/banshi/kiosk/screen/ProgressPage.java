package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Medal;
import org.banshi.kiosk.ui.Rows;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.TimeBar;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Stage.ProgressAnswer;

/** What became of an application whose receipt was scanned. */
final class ProgressPage {

    private static final List<String> STAGES = List.of("ACCEPTED", "IN_REVIEW", "SITE_INSPECTION", "DECIDED");

    private ProgressPage() {}

    static Page draw(PageContext context, Stage.Progress stage) {
        Sizes sizes = context.sizes();
        Page page = stage.answer().isEmpty()
                ? hero(context, Glyph.SEARCH, Type.Tone.ACTION, "progress.asking")
                : answered(context, stage.answer().get());
        return page.back(Buttons.secondary(
                        sizes,
                        "back",
                        context.text("action.back"),
                        () -> context.actions().step(new Event.Back())))
                .main(Buttons.primary(
                        sizes,
                        "continue",
                        context.text("progress.continue"),
                        () -> context.actions().step(new Event.Continue())));
    }

    private static Page answered(PageContext context, ProgressAnswer answer) {
        return switch (answer) {
            case ProgressAnswer.Found found -> found(context, found);
            case ProgressAnswer.NotFound _ -> hero(context, Glyph.INFO, Type.Tone.ACTION, "progress.not-found");
            case ProgressAnswer.Unreachable _ -> hero(context, Glyph.NETWORK, Type.Tone.NOTE, "progress.unreachable");
            case ProgressAnswer.NotOurs _ -> hero(context, Glyph.SCAN, Type.Tone.NOTE, "progress.not-ours");
        };
    }

    private static Page hero(PageContext context, Glyph glyph, Type.Tone tone, String key) {
        Sizes sizes = context.sizes();
        return Page.titled(context.text(key), context.text(key + ".lead"))
                .hero(new Medal(sizes, glyph, tone, 60))
                .bodyShare(0.5)
                .body(new Surface(
                        sizes,
                        Type.label(sizes, TextRole.STRONG, Type.Tone.PLAIN, context.text("progress.tip")),
                        Type.label(
                                sizes,
                                TextRole.BODY,
                                Type.Tone.SOFT,
                                context.text("help.hot-line", context.site().hotLine()))));
    }

    private static Page found(PageContext context, ProgressAnswer.Found found) {
        Sizes sizes = context.sizes();
        List<Node> facts = new ArrayList<>();
        found.caseNumber()
                .ifPresent(number -> facts.add(fact(context, "progress.number", DonePage.spaced(number), false)));
        facts.add(fact(context, "progress.since", context.texts().day(found.since()), false));
        found.dueDate()
                .ifPresent(due ->
                        facts.add(fact(context, "progress.due", context.texts().day(due), false)));
        facts.add(fact(
                context,
                "progress.outcome",
                found.outcome()
                        .map(outcome -> context.texts().known("outcome." + outcome, outcome))
                        .orElse(context.text("progress.under-way")),
                true));
        Surface bar = new Surface(
                sizes,
                Type.label(sizes, TextRole.HEADING, Type.Tone.PLAIN, context.text("progress.where")),
                new TimeBar(sizes, parts(context, found)));
        return Page.titled(
                        context.text("progress.title"),
                        found.item().map(item -> context.in(item.name())).orElse(""))
                .bodyShare(0.6)
                .body(bar, new Surface(sizes, facts.toArray(Node[]::new)));
    }

    private static Node fact(PageContext context, String key, String value, boolean last) {
        return Rows.fact(context.sizes(), context.text(key), Type.Tone.PLAIN, value, last);
    }

    private static List<TimeBar.Part> parts(PageContext context, ProgressAnswer.Found found) {
        int now = Math.max(0, STAGES.indexOf(found.stage()));
        boolean inspected =
                found.item().map(item -> item.guide().siteInspection()).orElse(true);
        List<TimeBar.Part> parts = new ArrayList<>();
        for (int i = 0; i < STAGES.size(); i++) {
            boolean skipped = i == 2 && !inspected && now != 2;
            boolean last = now == STAGES.size() - 1;
            TimeBar.State state = skipped
                    ? TimeBar.State.NOT_NEEDED
                    : i < now || last ? TimeBar.State.DONE : i == now ? TimeBar.State.NOW : TimeBar.State.TO_COME;
            parts.add(new TimeBar.Part(context.text("stage." + STAGES.get(i)), when(context, found, state), state));
        }
        return parts;
    }

    private static String when(PageContext context, ProgressAnswer.Found found, TimeBar.State state) {
        return switch (state) {
            case DONE -> context.text("progress.done");
            case NOW -> context.text("progress.now");
            case NOT_NEEDED -> context.text("guide.not-needed");
            case TO_COME ->
                Optional.of(found)
                        .flatMap(ProgressAnswer.Found::dueDate)
                        .map(due -> context.text("guide.by", context.texts().day(due)))
                        .orElse(context.text("progress.to-come"));
        };
    }
}
