package org.banshi.device.page;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.banshi.device.DeviceUri;

/** The page that an engineer prints to see whether a page printer does what it should. */
public final class TestPage {

    private TestPage() {}

    /**
     * Chinese text with rare characters, a grid, greys, a code and the printer's name.
     *
     * @param printer shown on the page
     * @param now shown on the page
     */
    public static PageDocument of(DeviceUri printer, LocalDateTime now) {
        String time = now.format(DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss"));
        return PageDocument.of(
                        "打印测试页",
                        "办事终端 Banshi",
                        List.of(
                                new Block.Paragraph(
                                        "本页用于检查打印机。文字应清晰完整，表格线应完整闭合，二维码应能扫出。"
                                                + "This page checks the printer: text sharp, tables closed, code readable.",
                                        true),
                                new Block.Fields(List.of(
                                        new Block.Field("打印机", printer.toString()),
                                        new Block.Field("时间", time),
                                        new Block.Field("生僻字", "𠮷 䶮 𬱖 㼆 𬭳"))),
                                new Block.Table(
                                        List.of(
                                                new Block.Column("项目", 2, Block.Align.LEFT),
                                                new Block.Column("应见", 3, Block.Align.LEFT),
                                                new Block.Column("金额", 1, Block.Align.RIGHT)),
                                        List.of(
                                                List.of("数字", "0123456789", "1,234.56"),
                                                List.of("标点", "，。、；：？！“”《》（）", "0.00"),
                                                List.of("底纹", "表头为浅灰色", "¥99.90")))))
                .withCheck(new CheckCode("https://www.gov.cn/", "扫码应显示 https://www.gov.cn/"))
                .onlyFor("仅用于测试");
    }
}
