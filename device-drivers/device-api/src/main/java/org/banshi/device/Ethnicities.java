package org.banshi.device;

import java.util.HashMap;
import java.util.Map;
import org.banshi.device.IdCard.Ethnicity;

/** GB/T 3304: names without 族, by code. */
public final class Ethnicities {

    private static final Map<String, String> NAMES = names();

    private Ethnicities() {}

    /** A code that no table has is kept as it is: new ones have come without being published. */
    public static Ethnicity of(String code) {
        return new Ethnicity(code, NAMES.getOrDefault(code, code));
    }

    private static Map<String, String> names() {
        String[] first = ("汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜"
                        + " 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴"
                        + " 珞巴 基诺")
                .split(" ");
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            names.put("%02d".formatted(i + 1), first[i]);
        }
        // Some drivers have 57 and 58 here; the standard has these.
        names.put("97", "其他");
        names.put("98", "外国血统中国籍人士");
        return Map.copyOf(names);
    }
}
