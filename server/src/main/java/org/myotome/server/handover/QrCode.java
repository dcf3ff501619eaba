package org.myotome.server.handover;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a picture that a phone's camera reads (QR code, ISO/IEC 18004). Up to 15 % of it may be smudged (level M).
 *
 * @param side modules along one side, without the quiet zone
 * @param path the dark modules as an SVG path in units of one module
 */
public record QrCode(int side, String path) {

    /** Light modules that the standard wants around the code. */
    public static final int QUIET = 4;

    private static final int LONGEST = 1_000;

    /**
     * Return the code of a text.
     *
     * @param text 1 to 1000 characters
     */
    public static QrCode of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A code holds 1 to " + LONGEST + " characters, not " + text.length() + ".");
        }
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException impossible) {
            throw new IllegalStateException("A text of this length fits into a code.", impossible);
        }
    }

    /** Return the box of the picture, quiet zone included. */
    public String viewBox() {
        int whole = side + 2 * QUIET;
        return -QUIET + " " + -QUIET + " " + whole + " " + whole;
    }

    /** Dark modules that touch along a row become one rectangle: a smaller page, and no hairlines between them. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int run = 0;
                while (x + run < modules.getWidth() && modules.get(x + run, y) == 1) {
                    run++;
                }
                if (run > 0) {
                    path.append('M').append(x).append(' ').append(y);
                    path.append('h').append(run).append("v1h").append(-run).append('z');
                }
                x += Math.max(1, run);
            }
        }
        return path.toString();
    }
}
