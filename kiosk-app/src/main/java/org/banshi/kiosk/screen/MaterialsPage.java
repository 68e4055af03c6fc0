package org.banshi.kiosk.screen;

import java.util.List;
import org.banshi.content.item.Item;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Icon;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;

/** Where each material comes from; consent to sharing. */
final class MaterialsPage {

    private MaterialsPage() {}

    static Page draw(PageContext context) {
        Sizes sizes = context.sizes();
        Item item = context.item();
        Surface list = new Surface(sizes);
        List<Item.Material> needed = item.materials(context.visit().answers());
        for (Item.Material material : needed) {
            list.getChildren().add(GuidePage.row(context, material, true, material == needed.getLast()));
        }
        Surface consent = new Surface(
                sizes,
                new Icon(Glyph.SAFE, sizes.px(16), Type.Tone.ACTION),
                Type.label(sizes, TextRole.STRONG, Type.Tone.PLAIN, context.text("materials.consent")),
                Type.label(
                        sizes,
                        TextRole.BODY,
                        Type.Tone.SOFT,
                        context.text(
                                "materials.consent.detail",
                                context.in(item.guide().authority()))));
        boolean later = !item.materialsLater(context.visit().answers()).isEmpty();
        Page page = Page.titled(
                        context.text("materials.title"),
                        context.text(later ? "materials.lead.later" : "materials.lead"))
                .steps(Steps.materials(context))
                .bodyShare(0.56)
                .back(Buttons.secondary(
                        sizes,
                        "back",
                        context.text("action.back"),
                        () -> context.actions().step(new Event.Back())))
                .main(Buttons.primary(
                        sizes,
                        "continue",
                        context.text("materials.continue"),
                        () -> context.actions().step(new Event.Continue())));
        if (GuidePage.goesOn(context, needed)) {
            return page.body(GuidePage.rows(context, needed, true)).body(consent);
        }
        return context.portrait()
                ? page.body(list, consent)
                : page.aside(consent).body(list);
    }
}
