package org.myotome.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.language.Language;

/** Looks at pages on one screen in one colour scheme: takes their pictures, and collects what is wrong with them. */
final class Inspection {

    private final Screen screen;
    private final ColorScheme colours;
    private final Gallery gallery;
    private final List<String> blemishes = new ArrayList<>();
    private final Set<String> addresses = new TreeSet<>();
    private String language = "";

    Inspection(Screen screen, ColorScheme colours, Gallery gallery) {
        this.screen = screen;
        this.colours = colours;
        this.gallery = gallery;
    }

    /** Look at pages in a language, and at nothing in English on them. */
    Inspection in(Language wanted) {
        language = wanted.tag();
        return this;
    }

    /** Return what is wrong, one line each, with the page it is on. */
    List<String> blemishes() {
        return blemishes;
    }

    /** Return the paths that were looked at. */
    Set<String> addresses() {
        return addresses;
    }

    /** Take what somebody's browser complained about so far. */
    void complain(Visitor visitor) {
        note("the browser complains", visitor.complaints());
    }

    /**
     * Look at the page as it is now.
     *
     * @param what the page and its state, as in the gallery
     */
    void look(Visitor visitor, String what) {
        visitor.settle();
        lookAsItIs(visitor, what);
    }

    /** Look at a page that waits for no network, such as one that has none. */
    void lookAsItIs(Visitor visitor, String what) {
        Page page = visitor.page();
        addresses.add(URI.create(page.url()).getPath());
        ViewportSize usual = page.viewportSize();
        // As tall as the page: what stays at the screen's edge covers nothing then that could not be moved from under
        // it.
        page.setViewportSize(usual.width, Math.max(usual.height, visitor.height()));
        gallery.take(page, what, variant());
        int overflow = visitor.overflow();
        if (overflow > 0) {
            blemishes.add("%s: %d px wider than the screen".formatted(what, overflow));
        }
        note(what, Contrast.tooWeak(page));
        note(what, Axe.violations(page));
        if (!language.isEmpty()) {
            note(what + " in English", LeftInEnglish.on(page, language));
        }
        lookWithMoreContrast(page, what);
        page.setViewportSize(usual.width, usual.height);
        if (screen == Screen.PHONE && colours == ColorScheme.LIGHT) {
            note(what, Targets.tooSmall(page));
            note(what + " at 200 %", BigText.lost(page));
            lookInForcedColours(page, what);
        }
    }

    private void lookWithMoreContrast(Page page, String what) {
        page.emulateMedia(new Page.EmulateMediaOptions().setContrast(com.microsoft.playwright.options.Contrast.MORE));
        note(what + " with more contrast", Contrast.tooWeak(page));
        if (screen == Screen.PHONE && colours == ColorScheme.LIGHT) {
            gallery.take(page, what, variant() + "-more-contrast");
        }
        page.emulateMedia(
                new Page.EmulateMediaOptions().setContrast(com.microsoft.playwright.options.Contrast.NO_PREFERENCE));
    }

    /** The system chooses the colours, so that there is nothing to measure; the picture shows whether all is there. */
    private void lookInForcedColours(Page page, String what) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        gallery.take(page, what, variant() + "-forced-colours");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private String variant() {
        String usual = screen.word() + "-" + colours.name().toLowerCase(Locale.ROOT);
        return language.isEmpty() ? usual : usual + "-" + language;
    }

    private void note(String what, List<String> found) {
        found.forEach(text -> blemishes.add(what + ": " + text));
    }
}
