package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.TouchButton;
import org.banshi.kiosk.ui.Type;

/**
 * Puts a page together: in portrait everything under each other, in landscape what is asked on the left and what to do
 * about it on the right; back at the bottom left and the main action at the bottom right in both.
 */
final class PageFrame extends VBox {

    private final PageContext context;
    private final Page page;
    private final VBox notes;

    PageFrame(PageContext context, Page page) {
        this.context = context;
        this.page = page;
        Sizes sizes = context.sizes();
        notes = new VBox(sizes.gap());
        refreshNotes(context);
        setSpacing(sizes.space());
        setPadding(new Insets(sizes.space(), sizes.margin(), sizes.space(), sizes.margin()));
        Region middle = context.portrait() ? portrait() : landscape();
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().add(middle);
        if (page.back().isPresent() || page.main().isPresent()) {
            getChildren().add(actionBar());
        }
    }

    /** Draws the notes anew without touching the rest of the page. */
    void refreshNotes(PageContext now) {
        notes.getChildren().setAll(page.hasNotes() ? Notes.of(now) : List.of());
        notes.setManaged(!notes.getChildren().isEmpty());
    }

    Page page() {
        return page;
    }

    private Region portrait() {
        Sizes sizes = context.sizes();
        VBox column = new VBox(sizes.space());
        List<Node> blocks = new ArrayList<>();
        (page.isHero() ? blocks : column.getChildren()).addAll(head());
        blocks.addAll(page.aside());
        blocks.addAll(page.body());
        boolean centred = page.isHero() || page.bottom().isPresent();
        PagedColumn body = new PagedColumn(sizes, context.pagerWords(), sizes.space(), centred, blocks);
        if (page.bottom().isPresent()) {
            // The pad under it gives way first; it is drawn larger than it has to be.
            body.setMinHeight(USE_PREF_SIZE);
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        column.getChildren().add(body);
        page.bottom().ifPresent(column.getChildren()::add);
        return column;
    }

    private Region landscape() {
        Sizes sizes = context.sizes();
        List<Node> left = new ArrayList<>(head());
        left.addAll(page.aside());
        VBox above = new VBox(sizes.gap());
        page.problem().ifPresent(above.getChildren()::add);
        above.getChildren().add(notes);
        PagedColumn said = new PagedColumn(sizes, context.pagerWords(), sizes.space(), page.isHero(), left);
        if (page.body().isEmpty() && page.bottom().isEmpty()) {
            return under(above, said);
        }
        VBox right = new VBox(sizes.space());
        if (!page.body().isEmpty()) {
            PagedColumn body = new PagedColumn(sizes, context.pagerWords(), sizes.space(), page.isHero(), page.body());
            VBox.setVgrow(body, Priority.ALWAYS);
            right.getChildren().add(body);
        }
        page.bottom().ifPresent(pad -> {
            VBox.setVgrow(pad, page.body().isEmpty() ? Priority.ALWAYS : Priority.SOMETIMES);
            right.getChildren().add(pad);
        });
        return under(above, new Columns(said, right, page.bodyShare(), sizes.px(10)));
    }

    /** Notes run over both columns, where they need only a line each. */
    private Region under(VBox above, Region columns) {
        if (page.problem().isEmpty() && !page.hasNotes()) {
            return columns;
        }
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox all = new VBox(above, columns);
        above.setPadding(new Insets(0, 0, context.sizes().gap(), 0));
        return all;
    }

    private List<Node> head() {
        Sizes sizes = context.sizes();
        List<Node> head = new ArrayList<>();
        page.steps().ifPresent(head::add);
        if (context.portrait()) {
            page.problem().ifPresent(head::add);
            if (page.hasNotes()) {
                head.add(notes);
            }
        }
        page.picture().ifPresent(head::add);
        VBox words = new VBox(sizes.tight());
        if (!page.title().isEmpty()) {
            Label title = page.isHero()
                    ? Type.centred(sizes, TextRole.TITLE, Type.Tone.PLAIN, page.title())
                    : Type.label(sizes, TextRole.TITLE, Type.Tone.PLAIN, page.title());
            title.setId("title");
            words.getChildren().add(title);
        }
        // Where something is wrong and the text is large, what is wrong comes before why it is asked.
        boolean crowded = context.care() && page.problem().isPresent();
        if (!page.lead().isBlank() && !crowded) {
            Label lead = page.isHero()
                    ? Type.centred(sizes, TextRole.LEAD, Type.Tone.SOFT, page.lead())
                    : Type.label(sizes, TextRole.LEAD, Type.Tone.SOFT, page.lead());
            lead.setId("lead");
            words.getChildren().add(lead);
        }
        if (!words.getChildren().isEmpty()) {
            head.add(words);
        }
        return head;
    }

    private HBox actionBar() {
        Sizes sizes = context.sizes();
        HBox bar = new HBox(sizes.px(6));
        bar.setAlignment(Pos.CENTER_LEFT);
        double high = Math.max(sizes.target(), sizes.px(context.portrait() ? 28 : 25));
        page.back().ifPresent(button -> {
            place(button, sizes.px(44), high);
            bar.getChildren().add(button);
        });
        page.main().ifPresent(button -> {
            place(button, sizes.px(60), high);
            if (context.portrait()) {
                HBox.setHgrow(button, Priority.ALWAYS);
            } else {
                Region spring = new Region();
                HBox.setHgrow(spring, Priority.ALWAYS);
                bar.getChildren().add(spring);
                button.setMinWidth(sizes.px(190));
            }
            bar.getChildren().add(button);
        });
        return bar;
    }

    private static void place(TouchButton button, double width, double height) {
        button.setMinWidth(width);
        button.setMinHeight(height);
        button.setMaxWidth(Double.MAX_VALUE);
    }
}
