package org.myotome.biomechanics.figure;

import java.util.List;
import org.myotome.biomechanics.figure.paint.SvgText;

/** A contact sheet: many strips on one page, to be looked at by those who write the files. */
public final class FigurePage {

    private static final String STYLE =
            "body{margin:16px;font:15px/1.4 system-ui,sans-serif;color:#14282b;background:#fff}"
                    + "main{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-end}figure{margin:0;border:1px solid #d3dddb;"
                    + "border-radius:10px;padding:8px;max-width:100%}svg{max-width:100%;height:auto}figcaption{white-space:pre-line}"
                    + "figcaption b{display:block}";

    private FigurePage() {}

    /** Return the page as one HTML document that needs nothing else. */
    public static String html(String title, List<Sheet> sheets) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>")
                .append(SvgText.escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style><h1>")
                .append(SvgText.escaped(title))
                .append("</h1><main>\n");
        for (Sheet sheet : sheets) {
            page.append("<figure>")
                    .append(sheet.svg())
                    .append("<figcaption><b>")
                    .append(SvgText.escaped(sheet.name()))
                    .append("</b>")
                    .append(SvgText.escaped(sheet.words()))
                    .append("</figcaption></figure>\n");
        }
        return page.append("</main></html>\n").toString();
    }

    /**
     * One strip with its words.
     *
     * @param name of the movement
     * @param svg from {@link FigureStrip}, each with an id of its own
     * @param words below it, such as what the lint says; may have several lines
     */
    public record Sheet(String name, String svg, String words) {}
}
