package org.banshi.device.escpos;

import java.util.ArrayList;
import java.util.List;
import org.banshi.device.Slip;
import org.banshi.device.Slip.Style;

/** Receipts for the tests. */
final class Slips {

    static final String LINK = "https://banshi.example/q/7Q2M";

    private Slips() {}

    static Slip receipt() {
        return new Slip(List.of(
                new Slip.Text("办事回执", Style.HEADING),
                new Slip.Rule(),
                new Slip.Pair("受理号", "A13-0042", true),
                new Slip.Pair("申请人", "王*", false),
                Slip.Text.plain("工本费：¥0.00"),
                new Slip.Space(1),
                new Slip.QrCode(LINK, 30),
                new Slip.Text("请妥善保管", Style.CENTRED)));
    }

    static Slip lines(String word, int count) {
        List<Slip.Element> lines = new ArrayList<>();
        for (int line = 1; line <= count; line++) {
            lines.add(Slip.Text.plain(word + line));
        }
        return new Slip(lines);
    }
}
