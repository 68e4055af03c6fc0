package org.banshi.kiosk.screen;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.banshi.content.Language;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Icon;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.TouchButton;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Comfort;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;

/**
 * What is on every page at the same place: where one is, the time, how to end; and how to see it better or call
 * somebody. The comfort bar runs along the bottom in portrait and down the right side in landscape, where height is
 * short; the call for help is its last place, the bottom right corner, in both.
 */
final class Chrome extends BorderPane {

    private final StackPane holder = new StackPane();
    private final Label clock;
    private final TouchButton end;
    private final boolean narrow;

    Chrome(PageContext context) {
        Sizes sizes = context.sizes();
        // Large text leaves no room for the time beside the name of the site.
        narrow = context.care() && context.portrait();
        clock = Type.line(sizes, TextRole.SMALL, Type.Tone.SOFT, "");
        clock.setId("clock");
        end = Buttons.small(
                sizes,
                "end",
                context.text("chrome.end"),
                () -> context.actions().step(new Event.EndVisit()));
        end.setMinWidth(USE_PREF_SIZE);
        setTop(header(context));
        holder.setMinSize(0, 0);
        setCenter(holder);
        Pane comfort = comfort(context);
        if (context.portrait()) {
            setBottom(comfort);
        } else {
            setRight(comfort);
        }
        tick(context);
    }

    void show(PageFrame page, Stage stage) {
        boolean somebody = !(stage instanceof Stage.Attract)
                && !(stage instanceof Stage.Warning)
                && !(stage instanceof Stage.OutOfService);
        end.setVisible(somebody);
        end.setManaged(somebody);
        clock.setVisible(!(stage instanceof Stage.Attract) && !narrow);
        clock.setManaged(!narrow);
        holder.getChildren().setAll(page);
    }

    StackPane holder() {
        return holder;
    }

    void tick(PageContext context) {
        String now = context.texts().dayAndTime(context.now());
        if (!now.equals(clock.getText())) {
            clock.setText(now);
        }
    }

    private HBox header(PageContext context) {
        Sizes sizes = context.sizes();
        Label site = Type.label(
                sizes,
                context.care() ? TextRole.SMALL : TextRole.STRONG,
                Type.Tone.PLAIN,
                context.in(context.site().name()));
        Label terminal = Type.label(
                sizes, TextRole.SMALL, Type.Tone.SOFT, context.text("chrome.terminal", context.terminalId()));
        VBox names = new VBox(site);
        if (!context.care()) {
            names.getChildren().add(terminal);
        }
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox header = new HBox(sizes.px(6), names, clock, end);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setPadding(new Insets(sizes.px(3), sizes.margin(), sizes.px(3), sizes.margin()));
        header.setMinHeight(sizes.target() + sizes.px(7));
        header.getStyleClass().add("header");
        return header;
    }

    private Pane comfort(PageContext context) {
        Comfort comfort = context.visit().comfort();
        boolean high = comfort.contrast() == Comfort.Contrast.HIGH;
        List<TouchButton> buttons = List.of(
                button(
                        context,
                        "comfort-care",
                        Glyph.LETTERS,
                        context.text(comfort.care() ? "comfort.normal" : "comfort.care"),
                        comfort.care(),
                        comfort.withTextSize(comfort.care() ? Comfort.TextSize.NORMAL : Comfort.TextSize.CARE)),
                button(
                        context,
                        "comfort-contrast",
                        Glyph.CONTRAST,
                        context.text(high ? "comfort.standard" : "comfort.high"),
                        high,
                        comfort.withContrast(high ? Comfort.Contrast.STANDARD : Comfort.Contrast.HIGH)),
                button(
                        context,
                        "comfort-language",
                        Glyph.GLOBE,
                        context.text("comfort.other-language"),
                        false,
                        comfort.withLanguage(comfort.language() == Language.EN ? Language.ZH_CN : Language.EN)),
                help(context));
        Sizes sizes = context.sizes();
        Pane bar = context.portrait() ? new HBox(sizes.gap()) : new VBox(sizes.gap());
        for (TouchButton button : buttons) {
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            if (context.portrait()) {
                button.setPrefWidth(sizes.px(60));
                button.setMinHeight(sizes.px(context.care() ? 32 : 26));
            } else {
                button.setPrefWidth(sizes.px(context.care() ? 70 : 56));
                button.setMinHeight(sizes.px(context.care() ? 42 : 36));
            }
        }
        if (bar instanceof VBox column) {
            StackPane spring = new StackPane();
            VBox.setVgrow(spring, Priority.ALWAYS);
            column.getChildren().addAll(buttons.subList(0, 3));
            column.getChildren().addAll(spring, buttons.get(3));
        } else {
            bar.getChildren().addAll(buttons);
        }
        bar.setPadding(new Insets(sizes.gap()));
        bar.getStyleClass().add(context.portrait() ? "comfort-bar" : "comfort-rail");
        return bar;
    }

    private static TouchButton button(
            PageContext context, String id, Glyph glyph, String words, boolean on, Comfort next) {
        TouchButton button = new TouchButton(
                context.sizes(),
                id,
                words,
                content(context.sizes(), glyph, Type.Tone.PLAIN, words),
                () -> context.actions().post(new Event.ComfortChosen(next)));
        button.getStyleClass().add(on ? "comfort-on" : "quiet");
        return button;
    }

    private static TouchButton help(PageContext context) {
        String words = context.text("chrome.help");
        TouchButton button = new TouchButton(
                context.sizes(),
                "help",
                words,
                content(context.sizes(), Glyph.BELL, Type.Tone.NOTE, words),
                () -> context.actions().step(new Event.HelpCalled()));
        button.getStyleClass().add("help-call");
        return button;
    }

    private static VBox content(Sizes sizes, Glyph glyph, Type.Tone tone, String words) {
        double em = sizes.font(TextRole.SMALL).getSize();
        VBox content = new VBox(
                sizes.px(1), new Icon(glyph, em * 1.3, tone), Type.centred(sizes, TextRole.SMALL, tone, words));
        content.setAlignment(Pos.CENTER);
        content.setPadding(new Insets(sizes.px(1)));
        return content;
    }
}
