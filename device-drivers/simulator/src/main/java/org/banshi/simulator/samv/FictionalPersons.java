package org.banshi.simulator.samv;

import java.util.List;
import java.util.Optional;

/**
 * Ready-made cards. Nobody of these exists; the numbers have valid check characters (GB 11643), births and districts
 * fit the numbers unless the card is there to be wrong.
 */
public final class FictionalPersons {

    private static final String ZHENGDING = "130123";

    private FictionalPersons() {}

    /** A woman of 68, resident of Zhengding: old enough for the card for elderly people. */
    public static SimulatedIdCard elderly() {
        return person("li-xiulan", "李秀兰", "2", "01", "19580312", "004")
                .address("河北省石家庄市正定县曲阳桥镇幸福村12号")
                .valid("20180601", "长期")
                .build();
    }

    /** A man of 40, of the Man ethnicity: the plain case of the pension form. */
    public static SimulatedIdCard middleAged() {
        return person("zhao-ming", "赵明", "1", "11", "19860517", "001")
                .address("河北省石家庄市正定县南牛镇东杨庄村36号")
                .build();
    }

    /** A woman of 31. */
    public static SimulatedIdCard young() {
        return person("wang-xiaoyu", "王小雨", "2", "03", "19950826", "002").build();
    }

    /** The number that specimens carry, with an X as its check character. */
    public static SimulatedIdCard specimen() {
        return SimulatedIdCard.mainland("specimen").build();
    }

    /** 䶮 (U+4DAE): in many fonts and old code pages missing. */
    public static SimulatedIdCard rareName() {
        return person("zhou-yan", "周䶮", "1", "01", "19790105", "003").build();
    }

    /** 𬱖 (U+2CC56): beyond the basic plane, two UTF-16 units on the card. */
    public static SimulatedIdCard surrogateName() {
        return person("liu-wei", "刘𬱖", "2", "01", "19900218", "006").build();
    }

    /** A name of 15 characters, all that the field holds. */
    public static SimulatedIdCard longName() {
        return person("abdurehman", "阿卜杜热合曼·买买提江艾力", "1", "05", "19821011", "007")
                .build();
    }

    /** Born on 30 February. */
    public static SimulatedIdCard impossibleBirth() {
        return person("bad-birth", "陈无日", "1", "01", "19990230", "001").build();
    }

    /** An ethnicity code that is in no public table. */
    public static SimulatedIdCard unknownEthnicity() {
        return person("unknown-ethnicity", "何同", "2", "77", "19881120", "008").build();
    }

    /** A card whose time has run out. */
    public static SimulatedIdCard expired() {
        return person("expired", "孙过期", "1", "01", "19760404", "005")
                .valid("20060101", "20160101")
                .build();
    }

    /** A card with two appended addresses. */
    public static SimulatedIdCard moved() {
        return person("moved", "吴迁", "1", "01", "19691009", "009")
                .build()
                .withAppendedAddress("河北省石家庄市正定县正定镇常山东路8号")
                .withAppendedAddress("河北省石家庄市正定县正定镇府西街20号");
    }

    public static List<SimulatedIdCard> all() {
        return List.of(
                elderly(),
                middleAged(),
                young(),
                specimen(),
                rareName(),
                surrogateName(),
                longName(),
                impossibleBirth(),
                unknownEthnicity(),
                expired(),
                moved());
    }

    public static Optional<SimulatedIdCard> byId(String id) {
        return all().stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** The number with its check character (ISO 7064 MOD 11-2) for the first 17 digits. */
    public static String withCheckCharacter(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        if (digits.length() != weights.length) {
            throw new IllegalArgumentException("a citizen number has 17 digits before its check character");
        }
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static SimulatedIdCard.Mainland person(
            String id, String name, String sex, String ethnicity, String birth, String sequence) {
        // The last digit of the sequence is odd for men and even for women.
        return SimulatedIdCard.mainland(id)
                .name(name)
                .sex(sex)
                .ethnicity(ethnicity)
                .born(birth)
                .number(withCheckCharacter(ZHENGDING + birth + sequence));
    }
}
