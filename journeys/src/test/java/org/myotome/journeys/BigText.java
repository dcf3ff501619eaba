package org.myotome.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;

/**
 * A phone's page at 200 %: what was 390 CSS px wide is 195. More than WCAG asks for, which is 320 px (1.4.10) and twice the
 * text (1.4.4).
 */
final class BigText {

    private static final String LOST = """
            () => {
              const root = document.documentElement;
              const found = [];
              if (root.scrollWidth > root.clientWidth) {
                const beyond = (element) => element.getBoundingClientRect().right > root.clientWidth + 1;
                const widest = [...document.querySelectorAll("main *")]
                  .filter((element) => beyond(element) && ![...element.children].some(beyond) && !element.closest(".sr"));
                const where = widest.slice(0, 3).map((element) => `${element.localName} "${element.textContent.trim().slice(0, 30)}"`);
                found.push(`${root.scrollWidth - root.clientWidth} px wider than the screen: ${where.join(", ")}`);
              }
              for (const element of document.querySelectorAll("main *")) {
                const { overflowX, overflowY } = getComputedStyle(element);
                const cuts = /hidden|clip/.test(overflowX + overflowY) && !/auto|scroll/.test(overflowX + overflowY);
                if (!cuts || !element.checkVisibility() || element.closest("svg, .sr, select") || !element.textContent.trim()) continue;
                if (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2) {
                  found.push(`cut off: ${element.textContent.trim().slice(0, 40)}`);
                }
              }
              return found;
            }
            """;

    private BigText() {}

    /** Return what is cut off at 200 %, or has to be pushed sideways for. */
    @SuppressWarnings("unchecked") // the script returns an array of texts
    static List<String> lost(Page page) {
        ViewportSize usual = page.viewportSize();
        page.setViewportSize(usual.width / 2, usual.height / 2);
        List<String> lost = (List<String>) page.evaluate(LOST);
        page.setViewportSize(usual.width, usual.height);
        return lost;
    }
}
