package org.myotome.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pictures of every page and state, with a page that shows them side by side: {@code target/gallery/index.html}. */
final class Gallery {

    private final Path directory = Path.of(System.getProperty("myotome.journeys"), "gallery");
    private final Map<String, List<String>> variantsByPage = new TreeMap<>();

    /**
     * Take a picture of a whole page.
     *
     * @param what the page and its state
     * @param variant on which screen and how, such as {@code phone-dark}
     */
    void take(Page page, String what, String variant) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(directory.resolve(file(what, variant))));
        variantsByPage.computeIfAbsent(what, _ -> new ArrayList<>()).add(variant);
    }

    private static String file(String what, String variant) {
        return "%s--%s.png".formatted(what, variant);
    }

    /** Write the page that shows all pictures. */
    void write() throws IOException {
        StringBuilder html = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Every page and state of Myotome</title>
                <style>
                body { font: 1rem/1.5 system-ui, sans-serif; margin: 1.5rem; color: #14282b; background: #e4ebe9; }
                ul { display: flex; gap: 1rem; overflow-x: auto; list-style: none; padding: 0 0 1rem; align-items: flex-start; }
                img { inline-size: 16rem; max-block-size: 32rem; object-fit: cover; object-position: top; display: block; background: #fff; }
                </style>
                <h1>Every page and state of Myotome</h1>
                """);
        variantsByPage.forEach((what, variants) -> {
            html.append("<h2>%s</h2>\n<ul>\n".formatted(what.replace('-', ' ')));
            for (String variant : variants) {
                String file = file(what, variant);
                html.append("<li><a href=\"%s\">%s<img loading=\"lazy\" src=\"%s\" alt=\"%s, %s\"></a></li>\n"
                        .formatted(file, variant.replace('-', ' '), file, what, variant));
            }
            html.append("</ul>\n");
        });
        Files.writeString(directory.resolve("index.html"), html.append("</html>\n"));
    }
}
