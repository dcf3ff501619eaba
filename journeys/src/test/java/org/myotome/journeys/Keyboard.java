package org.myotome.journeys;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody who has a keyboard and nothing else: goes on with Tab, chooses with arrows, Space and Enter. Notes where the place
 * of the keyboard cannot be seen.
 */
final class Keyboard {

    private static final int MOST_TABS = 250;

    /** What has the keyboard: its name as it is read out, its group, and whether its place can be seen. */
    private static final String PLACE = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return ["", "", "yes"];
              const text = (element) => (element?.innerText ?? "").trim().replace(/\\s+/g, " ");
              const label = at.labels?.[0];
              const name = at.ariaLabel || (label && text(label)) || text(at) || at.placeholder || at.title || at.localName;
              const shown = at.closest(".sr") ? label ?? at : at;
              const ringed = (element) => {
                const { outlineStyle, outlineWidth } = getComputedStyle(element);
                return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
              };
              const box = shown.getBoundingClientRect();
              const x = Math.min(innerWidth - 1, Math.max(0, box.x + box.width / 2));
              const y = Math.min(innerHeight - 1, Math.max(0, box.y + Math.min(box.height / 2, innerHeight / 3)));
              const onTop = at.getRootNode().elementFromPoint(x, y);
              const isSeen = (ringed(at) && !at.closest(".sr")) || ringed(shown) || (shown.parentElement && ringed(shown.parentElement));
              const isUncovered = onTop && (shown.contains(onTop) || onTop.contains(shown));
              return [name, text(at.closest("fieldset")?.querySelector("legend")), isSeen ? isUncovered ? "yes" : "covered" : "no ring"];
            }
            """;

    private final Page page;
    private final Set<String> unseen = new LinkedHashSet<>();

    Keyboard(Page page) {
        this.page = page;
    }

    /** Return where the keyboard was and nobody could see it, with why. */
    Set<String> unseen() {
        return unseen;
    }

    /**
     * Go on until something has the keyboard.
     *
     * @param name how its name begins
     * @throws AssertionError if it is not reached
     */
    void reach(String name) {
        reach("", name);
    }

    /** Go on until an answer has the keyboard, or another of its group. */
    void reach(String group, String name) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            Place place = place();
            if (place.name().startsWith(name) && place.group().startsWith(group)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + name + " (" + group + ") on " + page.url());
    }

    /**
     * Choose an answer: into its group with Tab, along it with arrows; the first is taken with Space, which sends where a tap
     * would. Nothing is chosen yet in that group.
     */
    void choose(String group, String answer) {
        Place place = into(group);
        if (place.name().startsWith(answer)) {
            page.keyboard().press("Space");
            return;
        }
        for (int arrows = 0; arrows < MOST_TABS && !place.name().startsWith(answer); arrows++) {
            page.keyboard().press("ArrowRight");
            place = place();
        }
        if (!place.name().startsWith(answer)) {
            throw new AssertionError("The keyboard does not choose " + answer + " of " + group + " on " + page.url());
        }
    }

    private Place into(String group) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            Place place = place();
            if (place.group().startsWith(group)) {
                return place;
            }
        }
        throw new AssertionError("The keyboard does not reach the answers to " + group + " on " + page.url());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void write(String text) {
        page.keyboard().type(text);
    }

    @SuppressWarnings("unchecked") // the script returns three texts
    private Place place() {
        List<String> place = (List<String>) page.evaluate(PLACE);
        if (!place.get(2).equals("yes")) {
            unseen.add(
                    "%s, %s: %s".formatted(page.url().replaceAll(".*//[^/]*|[?].*", ""), place.get(0), place.get(2)));
        }
        return new Place(place.get(0), place.get(1));
    }

    /** Where the keyboard is. */
    private record Place(String name, String group) {}
}
