package org.myotome.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Names the build's styles and scripts by their content, so that a browser may keep them for as long as it likes. */
@Component
final class AssetVersion {

    private static final String ALL = "classpath:/static/assets/*.*";

    private final String text;

    AssetVersion() {
        CRC32 sum = new CRC32();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(ALL);
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (Resource file : files) {
                sum.update(file.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        text = Long.toHexString(sum.getValue());
    }

    /** Return the name, as it stands in addresses. */
    String text() {
        return text;
    }
}
