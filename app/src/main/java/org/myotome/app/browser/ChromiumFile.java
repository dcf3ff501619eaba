package org.myotome.app.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where Chromium is on this machine. */
public final class ChromiumFile {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private ChromiumFile() {}

    /**
     * Return the file to start: the one that {@code MYOTOME_CHROMIUM} names, else one at a usual place.
     *
     * @throws IllegalStateException if there is none
     */
    public static Path get() {
        String chosen = System.getenv("MYOTOME_CHROMIUM");
        return Stream.concat(Stream.ofNullable(chosen), USUAL_PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "There is no Chromium at " + USUAL_PLACES
                                        + ".\nMaybe install it (Debian: apt-get install chromium) or set MYOTOME_CHROMIUM to its path."));
    }

    /** Return what it has to be started with besides: its sandbox refuses to work for root. */
    public static List<String> arguments() {
        return System.getProperty("user.name").equals("root") ? List.of("--no-sandbox") : List.of();
    }
}
