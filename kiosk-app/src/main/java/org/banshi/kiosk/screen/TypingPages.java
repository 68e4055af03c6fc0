package org.banshi.kiosk.screen;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.Plates;
import org.banshi.content.form.Question;
import org.banshi.kiosk.ui.ChoiceCard;
import org.banshi.kiosk.ui.DigitPad;
import org.banshi.kiosk.ui.Field;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Keyboard;
import org.banshi.kiosk.ui.MonthPicker;
import org.banshi.kiosk.ui.PlateKeys;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.CardAnswer;

/** Questions that are answered by typing: digits, money, a day, names and text, a month. */
final class TypingPages {

    private TypingPages() {}

    /**
     * How a number is typed.
     *
     * @param shown what was typed as it stands on cards and papers, from the first character on
     * @param hint what to type
     * @param most so many characters at most
     * @param further a key beside the digits
     */
    record Pad(UnaryOperator<String> shown, String hint, int most, Optional<Character> further) {}

    static void digits(PageContext context, Page page, AnswerType.Digits digits, String problem) {
        pad(
                context,
                page,
                new Pad(
                        typed -> AnswerWords.grouped(digits.check(), typed),
                        context.text("fill.digits.hint." + digits.check().name()),
                        digits.most(),
                        Optional.empty()),
                problem);
    }

    static void money(PageContext context, Page page, AnswerType.Money money, String problem) {
        int most = Long.toString(money.mostFen() / 100).length() + ".00".length();
        pad(
                context,
                page,
                new Pad(
                        typed -> typed.isEmpty() ? "" : context.text("fill.money.shown", typed),
                        context.text("fill.money.hint"),
                        most,
                        Optional.of('.')),
                problem);
    }

    static void day(PageContext context, Page page, String problem) {
        StringProperty typed = context.draft().typed();
        // An answer that is being changed is there as 2026-03-05; the pad has no hyphen.
        typed.set(typed.get().replace("-", ""));
        pad(
                context,
                page,
                new Pad(
                        digits -> AnswerWords.day(context.texts().language(), digits),
                        context.text("fill.day.hint"),
                        8,
                        Optional.empty()),
                problem);
    }

    static void characters(
            PageContext context, Page page, Question question, AnswerType.Characters characters, String problem) {
        if (characters.check() == AnswerType.Characters.Check.ID_NUMBER) {
            pad(
                    context,
                    page,
                    new Pad(AnswerWords::idNumber, context.text("fill.id-number.hint"), 18, Optional.of('X')),
                    problem);
        } else {
            keys(
                    context,
                    page,
                    question,
                    new Typed(
                            context.text(
                                    "fill.characters.hint." + characters.check().name()),
                            characters.most(),
                            true,
                            characters.check() == AnswerType.Characters.Check.PLATE),
                    problem);
        }
    }

    private static void pad(PageContext context, Page page, Pad wish, String problem) {
        Sizes sizes = context.sizes();
        StringProperty typed = context.draft().typed();
        Field field = new Field(
                sizes,
                Bindings.createStringBinding(() -> wish.shown().apply(typed.get()), typed),
                wish.hint(),
                problem);
        DigitPad pad = new DigitPad(
                sizes,
                new DigitPad.PadWords(context.text("key.clear"), context.text("key.delete"), wish.further()),
                key -> type(typed, key, wish.most()),
                () -> delete(typed),
                () -> typed.set(""));
        if (context.portrait()) {
            pad.setPrefHeight(sizes.px(context.care() ? 190 : 205));
            page.body(field).bottom(pad);
        } else {
            page.aside(field).bottom(pad).bodyShare(0.5);
        }
    }

    /**
     * @param most so many characters at most
     * @param capitals whether small letters stand for capitals
     * @param plate whether it begins with a province's character
     */
    private record Typed(String hint, int most, boolean capitals, boolean plate) {}

    static void text(PageContext context, Page page, Question question, AnswerType.Text text, String problem) {
        keys(context, page, question, new Typed(context.text("fill.text.hint"), text.most(), false, false), problem);
    }

    static void name(PageContext context, Page page, Question question, AnswerType.Name name, String problem) {
        keys(context, page, question, new Typed(context.text("fill.name.hint"), name.most(), false, false), problem);
    }

    private static void keys(PageContext context, Page page, Question question, Typed wish, String problem) {
        Sizes sizes = context.sizes();
        StringProperty typed = context.draft().typed();
        Optional<ChoiceCard> suggestion = suggestion(context, question);
        Field field = new Field(sizes, typed, wish.hint(), problem);
        double width = context.portrait()
                ? sizes.metrics().widthPixels() - 2 * sizes.margin()
                : sizes.metrics().widthPixels() * 0.5;
        Keyboard keyboard = new Keyboard(
                sizes,
                width,
                new Keyboard.KeyWords(
                        context.text("key.space"),
                        context.text("key.delete"),
                        context.text("key.clear"),
                        context.text("key.shift")),
                wish.plate() ? Plates.LAST_CHARACTERS : "",
                key -> type(typed, wish.capitals() ? key.toUpperCase(Locale.ROOT) : key, wish.most()),
                () -> delete(typed),
                () -> typed.set(""));
        Region keys = wish.plate()
                ? new PlateKeys(
                        sizes,
                        width,
                        typed,
                        Plates.near(context.site().division()),
                        keyboard,
                        key -> type(typed, key, wish.most()))
                : keyboard;
        if (context.portrait()) {
            suggestion.ifPresent(page::body);
            if (suggestion.isPresent() && !context.care()) {
                page.body(Type.label(sizes, TextRole.BODY, Type.Tone.SOFT, context.text("fill.or-type")));
            }
            page.body(field);
        } else {
            suggestion.ifPresent(page::aside);
            page.body(field).bodyShare(context.care() ? 0.64 : 0.58);
        }
        page.bottom(keys);
    }

    /** Empty also where the card does not say it: then it is simply asked. */
    private static Optional<ChoiceCard> suggestion(PageContext context, Question question) {
        return context.visit()
                .card()
                .flatMap(card -> CardAnswer.suggested(question, card))
                .map(known -> {
                    StringProperty typed = context.draft().typed();
                    boolean chosen = typed.get().equals(known);
                    return new ChoiceCard(
                            context.sizes(),
                            "suggestion",
                            look(context, known).chosen(chosen, context.text("fill.chosen")),
                            () -> {
                                typed.set(known);
                                context.actions().redraw();
                            });
                });
    }

    private static ChoiceCard.Look look(PageContext context, String address) {
        ChoiceCard.Look look = ChoiceCard.Look.plain(address, context.text("fill.from-card"));
        // Large text needs the width more than the picture.
        return context.care() ? look : look.with(Glyph.CARD);
    }

    static void month(PageContext context, Page page, AnswerType.Month month, String problem) {
        Sizes sizes = context.sizes();
        StringProperty typed = context.draft().typed();
        YearMonth latest = YearMonth.from(context.today());
        YearMonth earliest = latest.minusYears(month.earliestYearsAgo());
        YearMonth floor = context.visit()
                .answers()
                .get(month.notBefore())
                .flatMap(AnswerWords::month)
                .filter(other -> other.isAfter(earliest))
                .orElse(earliest);
        Field field = new Field(
                sizes,
                Bindings.createStringBinding(
                        () -> AnswerWords.month(typed.get())
                                .map(context.texts()::month)
                                .orElse(""),
                        typed),
                context.text("fill.month.hint"),
                problem);
        MonthPicker picker = new MonthPicker(
                sizes,
                new MonthPicker.MonthWords(
                        context.text("month.earlier"),
                        context.text("month.later"),
                        year -> context.text("month.year", year),
                        context.texts()::monthName,
                        context.text("fill.chosen")),
                floor,
                latest,
                AnswerWords.month(typed.get()),
                chosen -> typed.set(chosen.toString()));
        if (context.portrait()) {
            picker.setPrefHeight(sizes.px(225));
            page.body(field).bottom(picker);
        } else {
            page.aside(field).bottom(picker).bodyShare(0.5);
        }
    }

    private static void type(StringProperty typed, String key, int most) {
        String next = typed.get() + key;
        if (next.codePointCount(0, next.length()) <= most) {
            typed.set(next);
        }
    }

    /** The last character as a person sees it: rare ones are two Java characters. */
    private static void delete(StringProperty typed) {
        String text = typed.get();
        if (!text.isEmpty()) {
            typed.set(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
        }
    }
}
