package org.myotome.server.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: the picture of an address says, to a reader of pictures, exactly that address. */
class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int PIXELS = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "http://localhost:8080/open/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
                "https://klinik-köln.example/open/-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-"
            })
    void drawnCodeIsReadBackAsItsText(String text) throws ReaderException {
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void longestTextIsReadBackAndALongerOneIsRefused() throws ReaderException {
        assertThat(read(QrCode.of("x".repeat(1_000)))).hasSize(1_000);
        assertThatThrownBy(() -> QrCode.of("x".repeat(1_001))).hasMessageContaining("1 to 1000 characters, not 1001");
        assertThatThrownBy(() -> QrCode.of("")).hasMessageContaining("not 0");
    }

    @Test
    void pictureIsSurroundedByFourLightModules() {
        assertThat(QrCode.of("A")).extracting(QrCode::side, QrCode::viewBox).containsExactly(21, "-4 -4 29 29");
    }

    /** Paint the path as a browser does, and read it. */
    private static String read(QrCode code) throws ReaderException {
        int whole = (code.side() + 2 * QrCode.QUIET) * PIXELS;
        byte[] light = new byte[whole * whole];
        java.util.Arrays.fill(light, (byte) 255);
        Matcher run = RUN.matcher(code.path());
        int end = 0;
        while (run.find()) {
            assertThat(run.start()).isEqualTo(end);
            assertThat(run.group(3)).isEqualTo(run.group(4));
            end = run.end();
            int left = (Integer.parseInt(run.group(1)) + QrCode.QUIET) * PIXELS;
            int top = (Integer.parseInt(run.group(2)) + QrCode.QUIET) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                java.util.Arrays.fill(
                        light, y * whole + left, y * whole + left + Integer.parseInt(run.group(3)) * PIXELS, (byte) 0);
            }
        }
        assertThat(end).isEqualTo(code.path().length());
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new Gray(light, whole))))
                .getText();
    }

    /** A square grey picture. */
    private static final class Gray extends LuminanceSource {
        private final byte[] pixels;

        Gray(byte[] pixels, int side) {
            super(side, side);
            this.pixels = pixels;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return java.util.Arrays.copyOfRange(pixels, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return pixels;
        }
    }
}
