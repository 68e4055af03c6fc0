package org.banshi.device.sane;

import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.ScannedPage;
import org.banshi.device.sane.picture.Jpeg;
import org.banshi.device.sane.picture.PageJpeg;
import org.banshi.device.sane.picture.Raster;
import org.banshi.device.sane.picture.Sheet;
import org.banshi.device.sane.picture.Straightening;
import org.banshi.device.sane.picture.Watermark;

/** Makes the page that was asked for out of the picture that came, which is used up by it. */
final class PageMaker {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private PageMaker() {}

    /** Whether the fonts here show the watermark, if one is wanted. */
    static boolean canWrite(PaperScanRequest request) {
        return request.watermark().map(Watermark::canShow).orElse(true);
    }

    /** @param seenMillimetres how wide the picture is, for a scanner that does not tell its resolution */
    static PaperScanOutcome make(
            Raster picture, int scannedDpi, int seenMillimetres, PaperScanRequest request, SaneErrors errors) {
        int dotsPerInch = scannedDpi > 0
                ? scannedDpi
                : (int) Math.round(picture.width() * MILLIMETRES_PER_INCH / seenMillimetres);
        if (dotsPerInch < request.dotsPerInch()) {
            return refused(errors.cannot(
                    "gives " + dotsPerInch + " dots per inch and not " + request.dotsPerInch(),
                    "put the camera nearer and mend width=… in its URI, or ask for fewer"));
        }
        Raster toned = request.colour() ? picture : picture.grey();
        Sheet sheet = request.crop() ? Sheet.find(toned, dotsPerInch) : Sheet.whole(toned);
        Raster page = Straightening.apply(toned, sheet);
        request.watermark().ifPresent(words -> Watermark.drawOn(page, dotsPerInch, words));
        Optional<Jpeg> jpeg = PageJpeg.encode(page, dotsPerInch, ScannedPage.MAXIMUM_BYTES);
        if (jpeg.isEmpty()) {
            return refused(errors.tooLarge("no JPEG of it has under " + ScannedPage.MAXIMUM_BYTES + " bytes"));
        }
        Jpeg made = jpeg.get();
        return new PaperScanOutcome.Scanned(new ScannedPage(
                made.bytes(), made.width(), made.height(), made.dotsPerInch(), -sheet.skewDegrees(), sheet.cropped()));
    }

    private static PaperScanOutcome refused(DeviceError error) {
        return new PaperScanOutcome.NotScanned(error);
    }
}
