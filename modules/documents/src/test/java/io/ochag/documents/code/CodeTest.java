package io.ochag.documents.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import io.ochag.kernel.error.InvalidValueException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CodeTest {
    private static final int DOTS = 4;
    private static final Pattern STRETCH = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @ParameterizedTest
    @ValueSource(strings = {"0410-00017", "ochag:item:0410-00017", "Кроватка «Ёлочка» № 17", "https://127.0.0.1/i/17"})
    void aQrCodeIsReadBack(String content) throws Exception {
        assertThat(decoded(Code.qr(content), BarcodeFormat.QR_CODE)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0410-00017", "12345678", "Item/17 ~x"})
    void barsAreReadBack(String content) throws Exception {
        assertThat(decoded(Code.bars(content), BarcodeFormat.CODE_128)).isEqualTo(content);
    }

    @Test
    void whatCannotBeWrittenIsRefusedWithoutRepeatingIt() {
        for (String wrong : List.of("", "Кроватка", "a\nb", "x".repeat(81))) {
            assertThatThrownBy(() -> Code.bars(wrong))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("code.content");
        }
        assertThatThrownBy(() -> Code.qr("x".repeat(1_001))).hasMessage("code.content");
        assertThat(Code.qr("ж".repeat(1_000)).modules().dark()).isNotEmpty();
    }

    @Test
    void theLabelCannotBreakOutOfThePicture() throws Exception {
        Element svg = svg(CodeSvg.of(Code.qr("1"), "\"><script>x</script>&\u0001", 20, 20));
        assertThat(svg.getAttribute("aria-label")).isEqualTo("\"><script>x</script>&");
        assertThat(svg.getAttribute("width")).isEqualTo("20.0mm");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    /** Draws the SVG's own path, so that the picture is read and not what it was made of. */
    private static String decoded(Code code, BarcodeFormat format) throws Exception {
        Element svg = svg(CodeSvg.of(code, "код", 30, 30));
        String[] box = svg.getAttribute("viewBox").split(" ");
        int width = Integer.parseInt(box[2]) * DOTS;
        int down = code.symbology() == Symbology.QR ? DOTS : 60;
        int height = Integer.parseInt(box[3]) * down;
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFFFFF);
        String path = ((Element) svg.getElementsByTagName("path").item(1)).getAttribute("d");
        Matcher stretches = STRETCH.matcher(path);
        assertThat(stretches.replaceAll("")).isEmpty();
        stretches.reset().results().forEach(stretch -> darken(pixels, width, down, stretch));
        return read(pixels, width, height, format);
    }

    private static void darken(int[] pixels, int width, int down, MatchResult stretch) {
        int x = Integer.parseInt(stretch.group(1)) * DOTS;
        int y = Integer.parseInt(stretch.group(2)) * down;
        int length = Integer.parseInt(stretch.group(3)) * DOTS;
        for (int row = y; row < y + down; row++) {
            Arrays.fill(pixels, row * width + x, row * width + x + length, 0);
        }
    }

    private static String read(int[] pixels, int width, int height, BarcodeFormat format) throws NotFoundException {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(format));
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))), hints)
                .getText();
    }

    private static Element svg(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }
}
