package org.banshi.content;

/**
 * Where terminals stand.
 *
 * @param id short and stable, for example {@code ccb-zhongshan-road}
 * @param name for example 建设银行石家庄中山路支行
 * @param kind bank branch, village point or hall
 * @param divisionCode GB/T 2260, extended to 12 digits
 * @param hotLine telephone number that residents may call
 */
public record Site(String id, Words name, Kind kind, String divisionCode, String hotLine) {

    public enum Kind {
        BANK_BRANCH,
        VILLAGE_POINT,
        HALL
    }
}
