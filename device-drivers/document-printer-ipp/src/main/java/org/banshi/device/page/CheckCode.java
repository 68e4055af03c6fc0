package org.banshi.device.page;

/**
 * A QR code by which whoever gets the page can check it.
 *
 * @param content mostly an address, at most 1000 bytes in UTF-8: more would not scan well at this size
 * @param explanation what to do with it, one or two lines
 */
public record CheckCode(String content, String explanation) {}
