package org.myotome.laboratory.page;

import java.util.List;

/** Writes a page as one HTML file: style and plots are in it, nothing is fetched. */
public final class PageHtml {

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { margin: 0 auto; max-width: 54rem; padding: 2rem 1rem; background: #eff3f1; color: #14282b;
              font: 500 1rem/1.5 system-ui, sans-serif; }
            h1, h2 { font-family: Charter, Georgia, serif; line-height: 1.2; text-wrap: balance; }
            h2 { margin-top: 2rem; }
            figure { margin: 1.25rem 0; padding: .75rem; background: #fff; border-radius: 1rem; overflow-x: auto; }
            figcaption, caption { text-align: start; font-weight: 700; padding: .25rem 0 .5rem; }
            svg { max-width: 100%; min-width: 36rem; height: auto; }
            table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
            th, td { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid #d3dddb; vertical-align: top; }
            @media (max-width: 40rem) { th, td { padding: .3rem .2rem; font-size: .8125rem; } }
            """;

    private PageHtml() {}

    /** Return the file's text. */
    public static String write(Page page) {
        StringBuilder html = new StringBuilder(
                        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(page.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(page.title()))
                .append("</h1>\n");
        page.blocks().forEach(block -> html.append(html(block)).append('\n'));
        return html.append("</body>\n</html>\n").toString();
    }

    private static String html(Page.Block block) {
        return switch (block) {
            case Page.Heading(String text) -> "<h2>" + escaped(text) + "</h2>";
            case Page.Text(String text) -> "<p>" + escaped(text) + "</p>";
            case Page.Table table -> table(table);
            case Page.Figure(String caption, Plot plot) ->
                "<figure role=\"img\" aria-label=\"" + escaped(caption) + "\"><figcaption>" + escaped(caption)
                        + "</figcaption>" + PlotSvg.draw(plot) + "</figure>";
        };
    }

    private static String table(Page.Table table) {
        StringBuilder html = new StringBuilder("<figure><table><caption>")
                .append(escaped(table.caption()))
                .append("</caption><thead>");
        html.append(row("th", table.head())).append("</thead><tbody>");
        table.rows().forEach(row -> html.append(row("td", row)));
        return html.append("</tbody></table></figure>").toString();
    }

    private static String row(String cell, List<String> cells) {
        StringBuilder html = new StringBuilder("<tr>");
        cells.forEach(text -> html.append('<')
                .append(cell)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(cell)
                .append('>'));
        return html.append("</tr>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
