package org.banshi.device.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A certificate as an office would issue it, for a person who does not exist. */
final class Certificates {

    static final String CODE = "https://check.example.gov.cn/v?n=HB20261124000042&k=7Q4M2K";
    static final String PURPOSE = "仅用于办理贷款业务";

    private Certificates() {}

    static PageDocument contributions(int years, Optional<byte[]> seal) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int year = 2026 - years; year < 2026; year++) {
            int base = 3500 + (year - 2000) * 120;
            rows.add(List.of(
                    Integer.toString(year),
                    "企业职工基本养老保险",
                    "12",
                    "%,d.00".formatted(base),
                    "%,.2f".formatted(base * 12 * 0.08)));
        }
        return PageDocument.of(
                        "社会保险个人缴费证明",
                        "河北省社会保险事业服务中心",
                        List.of(
                                new Block.Fields(List.of(
                                        new Block.Field("姓名", "𠮷䶮𬱖"),
                                        new Block.Field("证件号码", "11010519491231002X"),
                                        new Block.Field("性别", "女"),
                                        new Block.Field("参保状态", "正常参保"),
                                        new Block.Field("参保单位", "石家庄市裕华区某某餐饮管理有限责任公司第二分公司（测试）"))),
                                new Block.Paragraph(
                                        "兹证明上述人员在我中心参加社会保险，截至2026年11月24日，其养老保险累计缴费"
                                                + years * 12
                                                + "个月。按照《中华人民共和国社会保险法》第四条“缴费单位和个人有权查询缴费记录、个人权益记录”的规定，"
                                                + "现将其历年缴费情况证明如下：",
                                        true),
                                new Block.Heading("一、历年缴费情况"),
                                new Block.Table(
                                        List.of(
                                                new Block.Column("年度", 2, Block.Align.CENTRE),
                                                new Block.Column("险种", 5, Block.Align.CENTRE),
                                                new Block.Column("缴费月数", 2.4f, Block.Align.CENTRE),
                                                new Block.Column("月缴费基数（元）", 4, Block.Align.RIGHT),
                                                new Block.Column("个人缴费（元）", 4, Block.Align.RIGHT)),
                                        rows),
                                new Block.Note("说明：本证明由自助终端依申请打印，与窗口出具的证明具有同等效力；涂改、复印无效。数据截至打印之日，" + "如有疑问，请拨打12333。")))
                .withNumber("HB20261124000042")
                .signed(new Signature("河北省社会保险事业服务中心", "2026年11月24日", seal))
                .withCheck(new CheckCode(CODE, "扫描二维码，核验本证明真伪。有效期三个月。"))
                .onlyFor(PURPOSE);
    }

    /** A red ring with a star: what a seal looks like, and no office's. */
    static byte[] seal() throws Exception {
        BufferedImage image = new BufferedImage(500, 500, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(220, 20, 20, 200));
        pen.setStroke(new BasicStroke(14));
        pen.draw(new Ellipse2D.Double(10, 10, 480, 480));
        Path2D star = new Path2D.Double();
        for (int point = 0; point < 10; point++) {
            double angle = Math.PI / 5 * point - Math.PI / 2;
            double radius = point % 2 == 0 ? 90 : 35;
            double x = 250 + radius * Math.cos(angle);
            double y = 250 + radius * Math.sin(angle);
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        pen.fill(star);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 44));
        pen.drawString("TEST SEAL", 130, 420);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
