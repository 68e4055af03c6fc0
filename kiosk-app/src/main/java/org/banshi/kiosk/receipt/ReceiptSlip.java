package org.banshi.kiosk.receipt;

import java.util.ArrayList;
import java.util.List;
import org.banshi.device.Slip;
import org.banshi.device.Slip.Align;
import org.banshi.device.Slip.Element;
import org.banshi.device.Slip.Pair;
import org.banshi.device.Slip.QrCode;
import org.banshi.device.Slip.Rule;
import org.banshi.device.Slip.Space;
import org.banshi.device.Slip.Style;
import org.banshi.device.Slip.Text;
import org.banshi.kiosk.receipt.ReceiptContent.Line;

/** Lays a receipt out for a roll (UX.md §6): text in the printer's font, one small picture, one code. */
public final class ReceiptSlip {

    /** Half-width columns on 80 mm paper: 576 dots, 12 a column. */
    public static final int COLUMNS_80_MM = 48;

    /** The same on 58 mm paper: 384 dots. */
    public static final int COLUMNS_58_MM = 32;

    /** Large enough for a telephone at arm's length, and it still fits 58 mm paper. */
    private static final int CODE_MILLIMETRES = 32;

    private ReceiptSlip() {}

    public static Slip of(ReceiptContent content, int columns) {
        List<Element> elements = new ArrayList<>();
        elements.add(LogoMark.PICTURE);
        elements.add(new Text(content.title(), Style.HEADING));
        elements.add(new Text(content.site(), Style.CENTRED));
        elements.add(
                new Text(content.terminal().label() + " " + content.terminal().value(), Style.CENTRED));
        elements.add(new Rule());
        elements.add(new Text(content.item().value(), new Style(2, true, Align.LEFT)));
        elements.add(new Space(1));
        elements.add(new Text(content.number().label(), Style.CENTRED));
        elements.add(new Text(
                content.number().value(),
                new Style(largestScale(content.number().value(), columns), true, Align.CENTRE)));
        content.note().ifPresent(note -> elements.add(new Text(note, new Style(1, true, Align.LEFT))));
        elements.add(new Space(1));
        elements.add(new QrCode(content.followUp(), CODE_MILLIMETRES));
        elements.add(new Text(content.followUpHint(), Style.CENTRED));
        elements.add(new Rule());
        for (Line fact : content.facts()) {
            elements.add(new Pair(fact.label(), fact.value(), false));
        }
        elements.add(new Rule());
        elements.add(new Text(content.nextLabel(), new Style(1, true, Align.LEFT)));
        content.next().forEach(paragraph -> elements.add(Text.plain(paragraph)));
        elements.add(new Space(1));
        elements.add(new Text(content.hotLine(), new Style(1, true, Align.CENTRE)));
        elements.add(new Text(content.keep(), Style.CENTRED));
        return new Slip(elements);
    }

    /** A number broken over two lines is copied wrongly: as large as it goes on one. */
    static int largestScale(String number, int columns) {
        int width =
                number.codePoints().map(codePoint -> codePoint < 0x2E80 ? 1 : 2).sum();
        return Math.clamp(columns / Math.max(1, width), 1, 3);
    }
}
