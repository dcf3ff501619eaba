package org.myotome.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What can be pressed on a page, and how big it is. The smallest that we allow is 44 CSS px each way (level AAA of WCAG
 * 2.2; AA asks for 24). Links within a sentence are left out, as there.
 */
final class Targets {

    private static final String TOO_SMALL = """
            () => {
              const least = 43.5; // 44, and what rounding takes
              const isShown = (element) =>
                element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(".sr, .skip");
              const label = (element) =>
                element.matches("[type=radio], [type=checkbox]")
                && (element.closest("label") ?? (element.id && document.querySelector(`label[for="${element.id}"]`)));
              const isInSentence = (element) =>
                element.matches("a") && getComputedStyle(element).display === "inline"
                && element.parentElement.textContent.trim().length > element.textContent.trim().length;
              const size = (element) => {
                const { width, height } = element.getBoundingClientRect();
                const over = getComputedStyle(element, "::after");
                return over.position === "absolute" && over.content !== "none"
                  ? [Math.max(width, parseFloat(over.width)), Math.max(height, parseFloat(over.height))] : [width, height];
              };
              const found = new Set();
              for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
                const pressed = label(element) || element;
                const [width, height] = size(pressed);
                if (element.disabled || !isShown(pressed) || isInSentence(element) || width === 0) continue;
                if (width < least || height < least) {
                  const name = (pressed.ariaLabel || pressed.innerText || pressed.placeholder || pressed.name || "").trim();
                  found.add(`${name.slice(0, 40)} is ${Math.round(width)} x ${Math.round(height)} px`);
                }
              }
              return [...found];
            }
            """;

    private Targets() {}

    /** Return what is smaller than it may be, with its size. */
    @SuppressWarnings("unchecked") // the script returns an array of texts
    static List<String> tooSmall(Page page) {
        return (List<String>) page.evaluate(TOO_SMALL);
    }
}
