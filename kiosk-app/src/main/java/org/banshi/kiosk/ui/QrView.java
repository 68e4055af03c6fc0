package org.banshi.kiosk.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** A QR code, black on white in every contrast, because telephones read that best. */
public final class QrView extends StackPane {

    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;

    /** Four modules of white around it: ISO/IEC 18004. */
    private static final int QUIET = 4;

    /** @param side at most so many pixels; modules are whole pixels */
    public QrView(String content, double side, String spoken) {
        WritableImage image = draw(content);
        ImageView view = new ImageView(image);
        view.setSmooth(false);
        double scale = Math.max(1, Math.floor(side / image.getWidth()));
        view.setFitWidth(image.getWidth() * scale);
        view.setFitHeight(image.getHeight() * scale);
        getChildren().add(view);
        getStyleClass().add("qr");
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        setAccessibleText(spoken);
        setId("qr");
    }

    private static WritableImage draw(String content) {
        BitMatrix matrix;
        try {
            matrix = new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content.length() + " characters", e);
        }
        WritableImage image = new WritableImage(matrix.getWidth(), matrix.getHeight());
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                image.getPixelWriter().setArgb(x, y, matrix.get(x, y) ? BLACK : WHITE);
            }
        }
        return image;
    }
}
