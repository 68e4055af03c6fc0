package org.banshi.device.page;

/**
 * What the page says by itself.
 *
 * @param language of the whole document, BCP 47
 * @param number label before the document's number
 * @param pageOf a format with the page's number and how many there are
 * @param sealPlace where a stamp belongs
 */
public record PageWords(String language, String number, String pageOf, String sealPlace) {

    public static final PageWords CHINESE = new PageWords("zh-CN", "编号：", "第 %d 页，共 %d 页", "（盖章处）");

    public static final PageWords ENGLISH = new PageWords("en", "No. ", "Page %d of %d", "(place of seal)");
}
