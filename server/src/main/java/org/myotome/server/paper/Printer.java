package org.myotome.server.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Makes PDF documents of well-formed XHTML: letters as text, drawings as lines, tagged for those who hear a document (PDF/UA). Loads
 * nothing from anywhere. Makes one at a time, so that many who ask at once cannot take the whole machine. Safe for use by many threads.
 */
@Component
public class Printer {

    static {
        XRLog.setLoggingEnabled(false); // it would write each rule of the style sheet into the log
    }

    private final ReentrantLock printing = new ReentrantLock();

    /** Marks that keep a stretch of text apart (Unicode Standard Annex 9); fonts have no letters for them. */
    private static final Pattern APART = Pattern.compile("[\\u2066-\\u2069]");

    /**
     * Make a document.
     *
     * @param xhtml a whole document, made with the template {@code paper/sheet}
     * @return the bytes of a PDF
     */
    public byte[] print(String xhtml) {
        printing.lock();
        try (SvgPainter painter = new SvgPainter()) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(200_000);
            PdfRendererBuilder document = new PdfRendererBuilder();
            PaperFonts.addTo(document);
            document.usePdfUaAccessibility(true)
                    .useSVGDrawer(painter)
                    .useUnicodeBidiSplitter(Directions.Splitter::new)
                    .useUnicodeBidiReorderer(new Directions.Reorderer())
                    .useUriResolver((base, address) -> null)
                    .withProducer("Myotome")
                    .withHtmlContent(APART.matcher(xhtml).replaceAll(""), null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException unprintable) {
            throw new IllegalStateException("A document could not be made from its page.", unprintable);
        } finally {
            printing.unlock();
        }
    }

    /** Return whether a document can show every letter of a text; if not, leave a line to write it by hand. */
    public boolean canWrite(String text) {
        return PaperFonts.canWrite(text);
    }

    /** Return the rules that every document is set by, with its size of paper. */
    public static String style(PaperSize size) {
        return "@page{size:" + size.css() + "}body{font-family:" + PaperFonts.FAMILIES + "}" + Style.TEXT;
    }

    private static final class Style {
        private static final String TEXT = read();

        private static String read() {
            try (InputStream in = Objects.requireNonNull(Printer.class.getResourceAsStream("paper.css"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new IllegalStateException("The style sheet of documents could not be read.", unreadable);
            }
        }
    }
}
