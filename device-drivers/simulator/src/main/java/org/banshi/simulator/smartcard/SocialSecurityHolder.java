package org.banshi.simulator.smartcard;

/**
 * Whom a virtual social-security card belongs to; nobody of these exists.
 *
 * @param name up to 30 bytes in GBK or its successor
 * @param number 18 characters; right check characters unless the card is there to be wrong
 * @param sex {@code 1} man, {@code 2} woman
 * @param ethnicity two digits
 * @param birth YYYYMMDD
 */
public record SocialSecurityHolder(String name, String number, String sex, String ethnicity, String birth) {

    /** A woman of 58, of the Man ethnicity. */
    public static SocialSecurityHolder liuGuizhen() {
        return new SocialSecurityHolder("刘桂珍", "13010219680512302X", "2", "11", "19680512");
    }

    /** A man of 35 with 䶮 in his name, which the first GBK did not have. */
    public static SocialSecurityHolder zhengYan() {
        return new SocialSecurityHolder("郑䶮", "130123199111030019", "1", "01", "19911103");
    }

    /** Born on 30 February. */
    public static SocialSecurityHolder impossibleBirth() {
        return new SocialSecurityHolder("冯无日", "130105200302301013", "1", "01", "20030230");
    }
}
