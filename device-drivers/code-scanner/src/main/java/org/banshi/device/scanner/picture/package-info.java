/**
 * Finds codes in pictures of cameras and paper scanners. {@link org.banshi.device.scanner.picture.PictureDecoder} tries
 * one view of the picture after another, easy ones first, until its time is up. QR codes are located, fitted and read
 * here (ZXing's detector is the first attempt only); bar codes are located here and read along lines by ZXing; the
 * other symbologies are ZXing's. Only what error correction or
 * several agreeing lines vouch for is told; payloads are bytes and never logged.
 */
@NullMarked
package org.banshi.device.scanner.picture;

import org.jspecify.annotations.NullMarked;
