package org.myotome.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.library.LibraryDraft.LocatedMovement;

/** Finds circles among links of one kind; whoever entered one would never leave it. Each is reported once. */
final class CircleCheck {

    private final Links.Kind kind;
    private final Links links;
    private final Findings findings;
    private final Set<String> finished = new TreeSet<>();
    private final List<String> way = new ArrayList<>();

    CircleCheck(Links.Kind kind, Links links, Findings findings) {
        this.kind = kind;
        this.links = links;
        this.findings = findings;
    }

    void check() {
        links.movements().forEach(this::follow);
    }

    private void follow(LocatedMovement located) {
        String id = located.movement().id();
        if (finished.contains(id)) {
            return;
        }
        int start = way.indexOf(id);
        if (start >= 0) {
            report(located, way.subList(start, way.size()));
            return;
        }
        way.add(id);
        links.targets(located, kind).forEach(this::follow);
        way.removeLast();
        finished.add(id);
    }

    private void report(LocatedMovement first, List<String> circle) {
        findings.error(
                first,
                kind.key(),
                String.join(" -> ", circle) + " -> " + first.movement().id(),
                "lead in a circle.",
                "Maybe one of these links points the wrong way.");
    }
}
