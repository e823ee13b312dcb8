package io.ochag.documents.code;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.ochag.kernel.error.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A code as dark stretches on a light ground, in modules.
 *
 * @param width of the whole with its light margin
 * @param height of the whole; 1 for bars, which may be drawn as high as one likes
 */
public record Modules(int width, int height, List<Dark> dark) {
    private static final int QR_MARGIN = 4;
    /** Ten modules at each end. */
    private static final int BARS_MARGIN = 20;

    /** A dark stretch of one row. */
    public record Dark(int x, int y, int length) {}

    static Modules of(Code code) {
        BitMatrix matrix = code.symbology() == Symbology.QR ? qr(code.content()) : bars(code.content());
        List<Dark> dark = new ArrayList<>();
        for (int y = 0; y < matrix.getHeight(); y++) {
            addRow(matrix, y, dark);
        }
        return new Modules(matrix.getWidth(), matrix.getHeight(), List.copyOf(dark));
    }

    private static void addRow(BitMatrix matrix, int y, List<Dark> dark) {
        int x = 0;
        while (x < matrix.getWidth()) {
            int from = x;
            while (x < matrix.getWidth() && matrix.get(x, y)) {
                x++;
            }
            if (x > from) {
                dark.add(new Dark(from, y, x - from));
            }
            x++;
        }
    }

    private static BitMatrix qr(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    StandardCharsets.UTF_8.name(),
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QR_MARGIN));
        } catch (WriterException e) {
            // the message repeats the content
            throw new InvalidValueException("code.content");
        }
    }

    private static BitMatrix bars(String content) {
        return new Code128Writer()
                .encode(content, BarcodeFormat.CODE_128, 1, 1, Map.of(EncodeHintType.MARGIN, BARS_MARGIN));
    }
}
