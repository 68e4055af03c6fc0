package org.banshi.device.tool;

import java.util.List;
import org.banshi.device.Slip;
import org.banshi.device.Slip.Align;
import org.banshi.device.Slip.Pair;
import org.banshi.device.Slip.QrCode;
import org.banshi.device.Slip.Rule;
import org.banshi.device.Slip.Space;
import org.banshi.device.Slip.Style;
import org.banshi.device.Slip.Text;

/** A slip on which everything can be seen that a receipt needs. */
final class TestSlip {

    private TestSlip() {}

    static Slip make(String uri) {
        return new Slip(List.of(
                new Text("打印测试", Style.HEADING),
                new Text("Banshi 办事终端 · test slip", Style.CENTRED),
                new Rule(),
                Text.plain("常用字：城乡居民养老保险参保登记 ￥120.00"),
                Text.plain("生僻字 rare characters: 䶮 㐀 𠮷 𬱖"),
                Text.plain("ASCII: ABCDEFGHIJKLM nopqrstuvwxyz 0123456789 !#%&*()"),
                new Pair("左 left", "右 right", false),
                new Pair("粗体 bold", "130102********1234", true),
                new Text("中 centre", new Style(1, false, Align.CENTRE)),
                new Text("右 right", new Style(1, false, Align.RIGHT)),
                new Text("大字 large", new Style(2, false, Align.LEFT)),
                new Rule(),
                new QrCode("https://example.invalid/办事/test-slip", 30),
                new Space(1),
                Text.plain(uri)));
    }
}
