package org.banshi.content.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banshi.content.place.DivisionCode;

/** Number plates of the mainland, GA 36. */
public final class Plates {

    /** The last character of trailers, driving schools, police, and cars from Hong Kong and Macao. */
    public static final String LAST_CHARACTERS = "挂学警港澳";

    /** The characters that plates begin with, by the first two digits of GB/T 2260. */
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("11", "京"),
            Map.entry("12", "津"),
            Map.entry("13", "冀"),
            Map.entry("14", "晋"),
            Map.entry("15", "蒙"),
            Map.entry("21", "辽"),
            Map.entry("22", "吉"),
            Map.entry("23", "黑"),
            Map.entry("31", "沪"),
            Map.entry("32", "苏"),
            Map.entry("33", "浙"),
            Map.entry("34", "皖"),
            Map.entry("35", "闽"),
            Map.entry("36", "赣"),
            Map.entry("37", "鲁"),
            Map.entry("41", "豫"),
            Map.entry("42", "鄂"),
            Map.entry("43", "湘"),
            Map.entry("44", "粤"),
            Map.entry("45", "桂"),
            Map.entry("46", "琼"),
            Map.entry("50", "渝"),
            Map.entry("51", "川"),
            Map.entry("52", "贵"),
            Map.entry("53", "云"),
            Map.entry("54", "藏"),
            Map.entry("61", "陕"),
            Map.entry("62", "甘"),
            Map.entry("63", "青"),
            Map.entry("64", "宁"),
            Map.entry("65", "新"));

    /** Province, letter of the city, then five characters, or six of a new-energy vehicle. No I and O. */
    private static final Pattern PLATE = Pattern.compile("[" + String.join("", PROVINCES.values())
            + "][A-HJ-NP-Z](?:[0-9A-HJ-NP-Z]{4}[0-9A-HJ-NP-Z" + LAST_CHARACTERS + "]|[0-9A-HJ-NP-Z]{6})");

    private static final int PROVINCE_DIGITS = 2;

    private Plates() {}

    /** Whether it is well formed: capitals, nothing between the characters. */
    static boolean isWellFormed(String plate) {
        return PLATE.matcher(plate).matches();
    }

    /** The characters of all provinces, that of the division's province first: most cars at a terminal are from there. */
    public static List<String> near(DivisionCode division) {
        String own = division.digits().substring(0, PROVINCE_DIGITS);
        return PROVINCES.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> each) ->
                                !each.getKey().equals(own))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }
}
