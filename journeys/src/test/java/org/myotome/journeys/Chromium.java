package org.myotome.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.myotome.app.browser.ChromiumFile;

/** The Chromium of this machine. */
final class Chromium implements AutoCloseable {

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
                        .setExecutablePath(ChromiumFile.get())
                        .setArgs(ChromiumFile.arguments()));
        return new Chromium(playwright, browser);
    }

    /** Open a page of its own, with no cookie of another one. */
    Page open(Screen screen) {
        return open(screen, ColorScheme.LIGHT);
    }

    /** Open a page of its own in a colour scheme. */
    Page open(Screen screen, ColorScheme colours) {
        return open(options(screen, colours));
    }

    /** Open a page of its own whose browser asks for a language. */
    Page open(Screen screen, ColorScheme colours, String language) {
        return open(options(screen, colours).setLocale(language));
    }

    /** Open a page of its own that takes a certificate which nobody vouches for. */
    Page openTrusting(Screen screen, ColorScheme colours) {
        return open(options(screen, colours).setIgnoreHTTPSErrors(true));
    }

    private static Browser.NewContextOptions options(Screen screen, ColorScheme colours) {
        return new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(colours)
                .setLocale("en-GB");
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(90_000);
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
