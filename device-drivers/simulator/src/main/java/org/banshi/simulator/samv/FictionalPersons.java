package org.banshi.simulator.samv;

import java.util.List;
import java.util.Optional;

/**
 * Ready-made cards of all four kinds. Nobody of these exists; the numbers have valid check characters (GB 11643, and
 * 7-3-1 on a foreigner's card of 2017), births and regions fit the numbers unless the card is there to be wrong.
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

    /** A card with as many appended addresses as it has room for. */
    public static SimulatedIdCard movedOften() {
        return person("moved-often", "郑四迁", "2", "01", "19720229", "010")
                .build()
                .withAppendedAddress("河北省石家庄市正定县正定镇常山东路8号")
                .withAppendedAddress("河北省石家庄市正定县正定镇府西街20号")
                .withAppendedAddress("河北省石家庄市正定县南牛镇东杨庄村36号")
                .withAppendedAddress("河北省石家庄市正定县新安镇吴兴村5号");
    }

    /** A man of 38 from Hong Kong, with a permit and fingerprints on it. */
    public static SimulatedIdCard hongKong() {
        return permit("chan-siuming", "陈小明", "1", "19880409", "810000", "003")
                .travelPermit("H03216549")
                .issued("02")
                .build()
                .withFingerprint(fingerprint(1024));
    }

    /** A woman of 68 from Taiwan. */
    public static SimulatedIdCard taiwan() {
        return permit("lin-meihui", "林美惠", "2", "19580630", "830000", "002")
                .travelPermit("083216549")
                .build();
    }

    /** A woman of 45 from Canada, on a card of 2017, with a Chinese name. */
    public static SimulatedIdCard canadian() {
        return SimulatedIdCard.foreigner2017("marie-tremblay")
                .englishName("TREMBLAY, MARIE JOSEPHINE")
                .chineseName("马丽")
                .sex("2")
                .born("19810803")
                .nationality("CAN")
                .number(withFormerCheckDigit("CAN" + "1301" + "810803" + "1"))
                .build();
    }

    /** A man of 52 from Germany, on a card of 2023, without a Chinese name; his name needs both fields. */
    public static SimulatedIdCard german() {
        return SimulatedIdCard.foreigner2023("maximilian")
                .englishName("MUSTERMANN, MAXIMILIAN ALEXANDER FERDINAND")
                .sex("1")
                .born("19740214")
                .nationality("DEU")
                .number(withCheckCharacter("9" + "13" + "276" + "19740214" + "001"))
                .renewals("01")
                .formerNumberLink("011")
                .build()
                .withFingerprint(fingerprint(512));
    }

    /** A woman of 29 from Kazakhstan, on a card of 2023, with a Chinese name. */
    public static SimulatedIdCard kazakh() {
        return SimulatedIdCard.foreigner2023("aigerim")
                .englishName("SADYKOVA, AIGERIM")
                .chineseName("艾格林")
                .sex("2")
                .born("19970921")
                .nationality("KAZ")
                .number(withCheckCharacter("9" + "13" + "398" + "19970921" + "002"))
                .build();
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
                moved(),
                movedOften(),
                hongKong(),
                taiwan(),
                canadian(),
                german(),
                kazakh());
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

    /** The number of a card of 2017 with its check digit (weights 7-3-1, A to Z count 10 to 35) for its first 14. */
    public static String withFormerCheckDigit(String start) {
        if (start.length() != 14) {
            throw new IllegalArgumentException("a number of 2017 has 14 characters before its check digit");
        }
        int[] weights = {7, 3, 1};
        int sum = 0;
        for (int i = 0; i < start.length(); i++) {
            char character = start.charAt(i);
            int value = character >= 'A' ? character - 'A' + 10 : character - '0';
            sum += value * weights[i % weights.length];
        }
        return start + sum % 10;
    }

    private static byte[] fingerprint(int bytes) {
        byte[] features = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            features[i] = (byte) (i * 13 + 5);
        }
        return features;
    }

    private static PermitCard permit(String id, String name, String sex, String birth, String region, String sequence) {
        return SimulatedIdCard.permit(id)
                .name(name)
                .sex(sex)
                .born(birth)
                .number(withCheckCharacter(region + birth + sequence));
    }

    private static MainlandCard person(
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
