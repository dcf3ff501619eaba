package org.myotome.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;

/** Names the build's styles and scripts by their content, so that a browser may keep them for as long as it likes. */
@Component
final class AssetVersion {

    private static final List<String> FILES = List.of(
            "tokens.css",
            "system.css",
            "pages.css",
            "behaviour.js",
            "movement-figure.js",
            "figure-colours.js",
            "figure-extras.js",
            "figure-face.js",
            "figure-measure.js",
            "figure-order.js",
            "figure-outline.js",
            "figure-paint.js",
            "figure-scene.js",
            "self-check.js",
            "self-check-engine.js",
            "engine-text.js",
            "view-parts.js",
            "set-clock.js",
            "set-clock-page.js",
            "app.css",
            "app.webmanifest",
            "app.js",
            "app-engine.js",
            "app-store.js",
            "app-sync.js",
            "app-today.js",
            "app-player.js",
            "app-parts.js",
            "app-worker.js",
            "self-check-state.js",
            "self-check-test.js",
            "self-check-answer.js",
            "self-check-carry.js",
            "qrcode.js");

    private final String text;

    AssetVersion() {
        CRC32 sum = new CRC32();
        for (String file : FILES) {
            sum.update(read(file));
        }
        text = Long.toHexString(sum.getValue());
    }

    /** Return the name, as it stands in addresses. */
    String text() {
        return text;
    }

    private static byte[] read(String file) {
        try (InputStream stream = AssetVersion.class.getResourceAsStream("/static/assets/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The file (" + file + ") is not part of this build.");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
