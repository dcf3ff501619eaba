package org.myotome.server.selfcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;

/** The compiled engine that browsers load, named by its content. A build may lack it; then the page says so. */
@Component
final class EngineFile {

    private final String version;

    EngineFile() {
        try (InputStream stream = EngineFile.class.getResourceAsStream("/browser/engine.wasm")) {
            version = stream == null ? "missing" : version(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Return the name of this content, as it stands in addresses. */
    String version() {
        return version;
    }

    static String version(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return Long.toHexString(sum.getValue());
    }
}
