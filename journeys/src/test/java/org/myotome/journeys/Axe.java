package org.myotome.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What axe-core finds on a page, by every rule it has for WCAG 2.0, 2.1 and 2.2 at levels A and AA. No rule and no part of
 * a page is left out. The browser runs it as a debugger would, so that the page's own policy stays in force.
 */
final class Axe {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** Return what breaks a rule, one line for each element: rule, weight, where, and what would mend it. */
    static List<String> violations(Page page) {
        // Its other mode opens a page of its own to gather what frames say; none of our pages has a frame.
        return new AxeBuilder(page)
                .withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(Axe::lines)
                        .toList();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> line(rule, node));
    }

    private static String line(Rule rule, CheckedNode node) {
        String mend = Objects.toString(node.getFailureSummary(), "").replaceAll("\\s+", " ");
        return "%s (%s) at %s: %s. %s"
                .formatted(rule.getId(), rule.getImpact(), node.getTarget(), rule.getHelp(), mend);
    }
}
