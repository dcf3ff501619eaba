package org.myotome.server.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Side;
import org.myotome.server.casefile.Content;
import org.myotome.server.wording.Plain;

/**
 * A plan beside the one before: movement by movement what is new, gone, changed or as it was, and why.
 *
 * @param against which plan it is compared with, in words
 * @param lines the movements of both, those of the new plan first
 * @param whole what changed about the plan as a whole
 * @param why what was said when it was made; empty where each line says it
 */
public record PlanComparison(String against, List<Line> lines, List<String> whole, List<String> why) {

    public PlanComparison {
        lines = List.copyOf(lines);
        whole = List.copyOf(whole);
        why = List.copyOf(why);
    }

    /**
     * A movement.
     *
     * @param name its name
     * @param word what became of it: new, gone, changed, as before
     * @param what what is different, one thing each
     * @param why why; empty where it is as before, or said elsewhere
     */
    public record Line(String name, String word, List<String> what, String why) {}

    /** Return how many movements are not as they were. */
    public long changed() {
        return lines.stream().filter(line -> !line.word().equals("as before")).count();
    }

    /**
     * Compare two plans.
     *
     * @param whyChanged why the dose of a movement changed, where somebody has said so
     */
    static PlanComparison of(
            Programme before,
            Programme after,
            String against,
            Content content,
            Function<ProgrammeItem, Optional<String>> whyChanged,
            List<String> why) {
        List<Line> lines = new ArrayList<>();
        for (ProgrammeItem item : after.items()) {
            String name = Plain.movementName(content.library(), item.movementId());
            lines.add(before.findItem(item.movementId())
                    .map(old -> line(name, old, item, whyChanged))
                    .orElseGet(() -> new Line(
                            name,
                            "new",
                            List.of(DoseText.ENGLISH.of(item) + ", " + DoseText.ENGLISH.days(item.dose())),
                            content.aboutProgrammes().of(item.reason()))));
        }
        for (ProgrammeItem item : before.items()) {
            if (after.findItem(item.movementId()).isEmpty()) {
                lines.add(new Line(
                        Plain.movementName(content.library(), item.movementId()),
                        "gone",
                        List.of("was " + DoseText.ENGLISH.of(item) + ", " + DoseText.ENGLISH.days(item.dose())),
                        whyGone(after, item, content)));
            }
        }
        return new PlanComparison(against, lines, whole(before, after), why);
    }

    private static String whyGone(Programme after, ProgrammeItem item, Content content) {
        return after.leftOut().stream()
                .filter(left -> left.movementId().equals(item.movementId()))
                .map(LeftOut::reason)
                .map(content.aboutProgrammes()::of)
                .findFirst()
                .orElse("");
    }

    private static Line line(
            String name, ProgrammeItem old, ProgrammeItem item, Function<ProgrammeItem, Optional<String>> whyChanged) {
        List<String> what = differences(old, item);
        return what.isEmpty()
                ? new Line(name, "as before", List.of(), "")
                : new Line(name, "changed", what, whyChanged.apply(item).orElse(""));
    }

    private static List<String> differences(ProgrammeItem old, ProgrammeItem item) {
        Dose was = old.dose();
        Dose is = item.dose();
        List<String> what = new ArrayList<>();
        add(what, "", DoseText.ENGLISH.sets(was), DoseText.ENGLISH.sets(is));
        add(what, "", DoseText.ENGLISH.days(was), DoseText.ENGLISH.days(is));
        add(what, "", DoseText.ENGLISH.effort(was.effort()), DoseText.ENGLISH.effort(is.effort()));
        add(what, "rest ", was.restSeconds() + " s", is.restSeconds() + " s");
        add(
                what,
                "tempo ",
                or(DoseText.ENGLISH.tempo(was.tempo()), "own pace"),
                or(DoseText.ENGLISH.tempo(is.tempo()), "own pace"));
        add(what, "way ", or(old.way().words(), "the usual one"), or(item.way().words(), "the usual one"));
        add(what, "side ", sides(old), sides(item));
        add(
                what,
                "",
                or(DoseText.ENGLISH.practice(old.practice()), "plain conditions"),
                or(DoseText.ENGLISH.practice(item.practice()), "plain conditions"));
        return what;
    }

    private static void add(List<String> what, String name, String was, String is) {
        if (!Objects.equals(was, is)) {
            what.add(name + is + ", was " + was);
        }
    }

    private static String or(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }

    private static String sides(ProgrammeItem item) {
        return item.sides().isEmpty()
                ? "both at once"
                : Plain.list(item.sides().stream().map(Side::word).toList());
    }

    private static List<String> whole(Programme before, Programme after) {
        List<String> whole = new ArrayList<>();
        add(whole, "about ", before.minutesPerSession() + " minutes", after.minutesPerSession() + " minutes");
        return whole;
    }
}
