package org.banshi.kiosk.screen;

import java.time.Period;
import java.util.List;
import org.banshi.content.item.Item;
import org.banshi.kiosk.ui.Banner;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.ChoiceCard;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.CardName;
import org.banshi.kiosk.visit.Comfort;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;

/** Which item. */
final class ChoosePage {

    /** Care mode is offered to whom the card shows this old: UX.md §3. */
    private static final int CARE_AGE = 60;

    private ChoosePage() {}

    static Page draw(PageContext context, Stage.Choose stage) {
        Sizes sizes = context.sizes();
        List<ChoiceCard> cards = context.offered().stream()
                .filter(item -> !stage.onlyProofs() || item.theme() == Item.Theme.CERTIFICATE)
                .map(item -> PagedColumn.even(card(context, item), 2.2))
                .toList();
        Page page = Page.titled(
                        context.text(stage.onlyProofs() ? "choose.proofs" : "choose.title"),
                        context.visit()
                                .card()
                                .map(card -> context.text(
                                        "choose.lead",
                                        CardName.in(context.texts().language(), card)))
                                .orElse(""))
                .withNotes()
                .bodyShare(0.6)
                .body(cards)
                .back(Buttons.secondary(
                        sizes,
                        "back",
                        context.text("action.back"),
                        () -> context.actions().step(new Event.Back())));
        boolean offer = !context.care()
                && context.visit()
                        .card()
                        .filter(card -> Period.between(card.birthDate(), context.today())
                                        .getYears()
                                >= CARE_AGE)
                        .isPresent();
        if (offer) {
            page.aside(careOffer(context));
        }
        return page;
    }

    private static Banner careOffer(PageContext context) {
        Sizes sizes = context.sizes();
        Comfort comfort = context.visit().comfort();
        return new Banner(sizes, Type.Tone.ACTION, Glyph.LETTERS, context.text("choose.care"))
                .with(Buttons.small(
                        sizes,
                        "care-offer",
                        context.text("choose.care.accept"),
                        () -> context.actions()
                                .post(new Event.ComfortChosen(comfort.withTextSize(Comfort.TextSize.CARE)))));
    }

    private static ChoiceCard card(PageContext context, Item item) {
        return new ChoiceCard(
                context.sizes(),
                "item-" + item.id(),
                ChoiceCard.Look.plain(context.in(item.name()), context.in(item.summary()))
                        .with(Glyph.named(item.icon())),
                () -> context.actions().step(new Event.ItemChosen(item.id())));
    }
}
