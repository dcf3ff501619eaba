package org.myotome.server.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Component;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Paints the SVG of a document as lines and areas, so that it is sharp at every size. Our own drawings hold no words of their own. */
final class SvgPainter implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Painted(read(svg), width, height, dotsPerPixel);
    }

    private static SVGDocument read(Element svg) {
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(svg), new StreamResult(text));
            SVGDocument read = new SVGLoader()
                    .load(new ByteArrayInputStream(text.toByteArray()), null, LoaderContext.createDefault());
            if (read == null) {
                throw new IllegalArgumentException("A drawing of a document could not be read.\nMaybe it is no SVG.");
            }
            return read;
        } catch (TransformerException impossible) {
            throw new IllegalStateException("A tree that was just read can be written.", impossible);
        }
    }

    /** A drawing with its size in dots. */
    private static final class Painted implements SVGImage {

        private final SVGDocument drawing;
        private final double width;
        private final double height;
        private final double dotsPerPixel;

        Painted(SVGDocument drawing, double width, double height, double dotsPerPixel) {
            this.drawing = drawing;
            this.dotsPerPixel = dotsPerPixel;
            double shape = drawing.size().height / drawing.size().width;
            this.width = width > 0 ? width : height > 0 ? height / shape : drawing.size().width * dotsPerPixel;
            this.height = height > 0 ? height : this.width * shape;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            ViewBox pixels = new ViewBox((float) (width / dotsPerPixel), (float) (height / dotsPerPixel));
            @Nullable Component nowhere = null;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width,
                    (float) height,
                    graphics -> drawing.render(nowhere, graphics, pixels));
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // our drawings hold no words
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, FontStyle style) {
        // our drawings hold no words
    }

    @Override
    public void close() {
        // nothing is open
    }
}
