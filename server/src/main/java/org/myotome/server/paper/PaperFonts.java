package org.myotome.server.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that documents are set in. They come with this program, and only the letters used go into a document: Noto Sans for Latin,
 * Greek and Cyrillic script, Noto Sans Arabic and Noto Sans Hebrew (SIL Open Font License 1.1, beside the files).
 */
final class PaperFonts {

    /** The families in the order in which a letter is looked for, as CSS names them. */
    static final String FAMILIES = "Latin, Arabic, Hebrew";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final List<Face> FACES = List.of(
            new Face("Latin", REGULAR, "NotoSans-Regular.ttf"),
            new Face("Latin", BOLD, "NotoSans-Bold.ttf"),
            new Face("Arabic", REGULAR, "NotoSansArabic-Regular.ttf"),
            new Face("Arabic", BOLD, "NotoSansArabic-Bold.ttf"),
            new Face("Hebrew", REGULAR, "NotoSansHebrew-Regular.ttf"),
            new Face("Hebrew", BOLD, "NotoSansHebrew-Bold.ttf"));

    private record Face(String family, int weight, String file) {

        InputStream open() {
            return Objects.requireNonNull(
                    PaperFonts.class.getResourceAsStream("fonts/" + file), "The font (" + file + ") is shipped.");
        }
    }

    private static final class Letters {
        private static final List<CmapLookup> KNOWN = FACES.stream()
                .filter(face -> face.weight() == REGULAR)
                .map(Letters::of)
                .toList();

        private static CmapLookup of(Face face) {
            try (InputStream in = face.open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The font (" + face.file() + ") could not be read.", unreadable);
            }
        }
    }

    private PaperFonts() {}

    /** Give a document all fonts. */
    static void addTo(PdfRendererBuilder document) {
        for (Face face : FACES) {
            document.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    /** Return whether there is a letter for each character of a text. */
    static boolean canWrite(String text) {
        return Joining.joined(text)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !isInvisible(character))
                .allMatch(character -> Letters.KNOWN.stream().anyMatch(known -> known.getGlyphId(character) != 0));
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT;
    }
}
