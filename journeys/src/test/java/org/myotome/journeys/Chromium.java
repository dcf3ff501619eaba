package org.myotome.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine. */
final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Start the browser.
     *
     * @throws IllegalStateException if there is none
     */
    static Chromium start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(isRoot() ? List.of("--no-sandbox") : List.of()));
        return new Chromium(playwright, browser);
    }

    /** Open a page of its own, with no cookie of another one. */
    Page open(Screen screen) {
        return open(screen, ColorScheme.LIGHT);
    }

    /** Open a page of its own in a colour scheme. */
    Page open(Screen screen, ColorScheme colours) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(colours)
                .setLocale("en-GB"));
        context.setDefaultTimeout(90_000);
        return context.newPage();
    }

    private static Path executable() {
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

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
