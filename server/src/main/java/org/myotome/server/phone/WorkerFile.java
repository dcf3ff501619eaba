package org.myotome.server.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myotome.engine.language.Language;
import org.myotome.server.compiled.CompiledEngine;
import org.myotome.server.language.WordsFile;
import org.myotome.server.page.Shells;
import org.springframework.stereotype.Component;

/**
 * The worker's text: what it keeps, and under which name, stands before the shipped script. Any new build changes the text, and
 * so browsers notice that there is a new one.
 */
@Component
final class WorkerFile {

    private static final List<String> ASSETS = List.of(
            "mark.svg",
            "tokens.css",
            "system.css",
            "pages.css",
            "comfort.css",
            "app.css",
            "movement-figure.js",
            "figure-colours.js",
            "figure-extras.js",
            "figure-face.js",
            "figure-measure.js",
            "figure-order.js",
            "figure-outline.js",
            "figure-paint.js",
            "figure-scene.js",
            "engine-text.js",
            "view-parts.js",
            "words.js",
            "set-clock.js",
            "app.js",
            "app-engine.js",
            "app-store.js",
            "app-sync.js",
            "app-today.js",
            "app-player.js",
            "app-parts.js");

    private final CompiledEngine engine;
    private final WordsFile words;
    private final String version;

    WorkerFile(CompiledEngine engine, WordsFile words, Shells shells) {
        this.words = words;
        this.engine = engine;
        this.version = shells.version();
    }

    /** Return the script that keeps the app in a language. */
    String text(Language language) {
        List<String> files = Stream.of(
                        Stream.of(PhonePages.APP, engine.loader(), engine.days(), engine.knowledge()),
                        Stream.of(words.address(language)).filter(address -> !address.isEmpty()),
                        ASSETS.stream().map(asset -> "/assets/" + asset + "?" + version))
                .flatMap(some -> some)
                .toList();
        String list = files.stream().map(file -> "\"" + file + "\"").collect(Collectors.joining(",\n  "));
        String push = "importScripts(\"/assets/app-push.js?" + version + "\");\n";
        return push + "const FILES = [\n  " + list + ",\n];\n" + script();
    }

    private static String script() {
        try (InputStream stream = WorkerFile.class.getResourceAsStream("/static/assets/app-worker.js")) {
            if (stream == null) {
                throw new IllegalStateException("The file (app-worker.js) is not part of this build.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
