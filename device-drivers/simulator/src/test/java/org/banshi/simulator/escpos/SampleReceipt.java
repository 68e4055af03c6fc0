package org.banshi.simulator.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A receipt as a terminal would send it, written with bare commands. */
final class SampleReceipt {

    static final String CODE = "https://banshi.example/c/0190f3a2-7c1d-7d11-9a55-1f6e0b2c4d88";

    private SampleReceipt() {}

    static byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(HostConnection.bytes(
                "1B40 1C26",
                "1B6101 1D2111 1B4501",
                "'办事回执\n",
                "1D2100 1B4500",
                "'正定县示范网点  终端 A01\n",
                "'2026-11-23 14:05\n",
                "1B6100",
                "'" + "-".repeat(48) + "\n",
                "1D4201",
                "' 城乡居民养老保险参保登记 \n",
                "1D4200",
                "'姓名      李*\n",
                "'证件号    130123********0042\n",
                "1C2D02",
                "'办件编号  ",
                "1C2D00 1B2D02",
                "'HB-2026-000123\n",
                "1B2D00 1B6101 1D2122",
                "'A0123\n",
                "1D2110",
                "'倍宽 Wide\n",
                "1D2101",
                "'倍高 Tall\n",
                "1D2100",
                "1D286B 0400 31 41 3200",
                "1D286B 0300 31 43 06",
                "1D286B 0300 31 45 31"));
        byte[] code = CODE.getBytes(StandardCharsets.UTF_8);
        all.writeBytes(HexFormat.of().parseHex("1D286B%02X00315030".formatted(code.length + 3)));
        all.writeBytes(code);
        all.writeBytes(HostConnection.bytes("1D286B 0300 31 51 30", "1B4A10", "'请用手机扫码查询进度\n", "1B6100"));
        // A framed box, 64 by 32 dots, as a rare character's picture would come.
        all.writeBytes(HexFormat.of().parseHex("1D76300008002000"));
        for (int y = 0; y < 32; y++) {
            String row = y < 2 || y > 29 ? "FF".repeat(8) : "C0" + "00".repeat(6) + "03";
            all.writeBytes(HexFormat.of().parseHex(row));
        }
        all.writeBytes(HostConnection.bytes("'20个工作日内办结,电话 12333\n", "1D564210", "1D7201"));
        return all.toByteArray();
    }
}
