package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.banshi.content.form.AnswerType;
import org.banshi.kiosk.ui.ChoiceCard;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;

/** Questions that are answered by touching one of a few cards, or some of them. */
final class ChoicePages {

    /** More choices than this stand two in a row, in normal mode. */
    private static final int ONE_COLUMN = 5;

    private ChoicePages() {}

    static void one(PageContext context, Page page, AnswerType.Choice choice) {
        cards(
                context,
                page,
                choice.options(),
                id -> context.draft().typed().get().equals(id),
                id -> context.draft().typed().set(id));
    }

    /** A second touch takes a choice back. */
    static void several(PageContext context, Page page, AnswerType.Several several) {
        cards(context, page, several.options(), id -> chosen(context).contains(id), id -> {
            Set<String> chosen = chosen(context);
            if (!chosen.remove(id)) {
                chosen.add(id);
            }
            context.draft().typed().set(String.join(",", chosen));
        });
    }

    private static Set<String> chosen(PageContext context) {
        String typed = context.draft().typed().get();
        return typed.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(Arrays.asList(typed.split(",")));
    }

    private static void cards(
            PageContext context,
            Page page,
            List<AnswerType.Option> options,
            Predicate<String> isChosen,
            Consumer<String> touched) {
        Sizes sizes = context.sizes();
        List<ChoiceCard> cards = new ArrayList<>();
        for (AnswerType.Option option : options) {
            cards.add(new ChoiceCard(
                    sizes,
                    "option-" + option.id(),
                    ChoiceCard.Look.plain(context.in(option.name()), context.in(option.detail()))
                            .chosen(isChosen.test(option.id()), context.text("fill.chosen")),
                    () -> {
                        touched.accept(option.id());
                        context.actions().redraw();
                    }));
        }
        boolean pairs = !context.care() && cards.size() > (context.portrait() ? ONE_COLUMN : 3);
        List<Node> rows = new ArrayList<>();
        int inRow = pairs ? 2 : 1;
        for (int i = 0; i < cards.size(); i += inRow) {
            Node row = inRow == 1
                    ? cards.get(i)
                    : new EvenRow(sizes.space(), cards.subList(i, Math.min(i + inRow, cards.size())), inRow);
            rows.add(PagedColumn.even(row, 2.2));
        }
        page.body(rows);
    }
}
