package org.banshi.device.escpos;

import java.util.ArrayList;
import java.util.List;
import org.banshi.device.Slip;
import org.banshi.device.Slip.Align;
import org.banshi.device.Slip.Style;

/**
 * What stands at the head of a slip that is printed anew because its first print broke off: whoever holds both must
 * see which counts. In Chinese and English, because a driver does not know the resident's language.
 */
final class RestartMark {

    static final String CHINESE = "上一张不完整，以此为准";
    static final String ENGLISH = "The slip before is incomplete; this one counts.";

    private RestartMark() {}

    static Slip on(Slip slip) {
        List<Slip.Element> elements = new ArrayList<>();
        elements.add(new Slip.Text(CHINESE, new Style(1, true, Align.CENTRE)));
        elements.add(new Slip.Text(ENGLISH, Style.CENTRED));
        elements.add(new Slip.Rule());
        elements.addAll(slip.elements());
        return new Slip(elements);
    }
}
