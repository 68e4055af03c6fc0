package org.banshi.content.place;

import java.util.Set;
import org.banshi.content.Words;

/**
 * Where terminals stand.
 *
 * @param id short and stable, for example {@code ccb-zhongshan-road}
 * @param name for example 建设银行石家庄中山路支行
 * @param kind bank branch, village point or hall
 * @param division where it lies; its level is the site's
 * @param address street and number, so that others can be sent there
 * @param hotLine telephone number that residents may call
 * @param open when the terminal can be used
 * @param staffed when somebody is there who helps
 * @param devices what its terminals have beside screen and card reader
 */
public record Site(
        String id,
        Words name,
        Kind kind,
        DivisionCode division,
        Words address,
        String hotLine,
        Hours open,
        Hours staffed,
        Set<Device> devices) {

    public Site {
        devices = Set.copyOf(devices);
    }

    public enum Kind {
        BANK_BRANCH,
        VILLAGE_POINT,
        HALL
    }

    public enum Device {
        RECEIPT_PRINTER,
        CODE_SCANNER,
        CHIP_CARD_READER,
        PAGE_PRINTER,
        PAPER_SCANNER
    }
}
