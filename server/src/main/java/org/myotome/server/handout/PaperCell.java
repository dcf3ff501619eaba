package org.myotome.server.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.outcome.NumberText;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.session.Entry;
import org.myotome.engine.session.SessionPlan;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.server.form.Problems;
import org.myotome.server.wording.Plain;

/**
 * What stands on a sheet about one movement on one day: ticks by side, pain, how hard it was.
 *
 * @param plan the sheet's programme on this day
 * @param item the movement
 * @param name its name
 */
record PaperCell(SessionPlan plan, ProgrammeItem item, String name) {

    /** What is typed where something stands on the sheet that nobody can read. */
    static final String UNREADABLE = "?";

    /** In the order of the numbers on the sheet: 1 light, 2 right, 3 all you had. */
    private static final List<SetEffort> HARD = List.of(SetEffort.LIGHT, SetEffort.RIGHT, SetEffort.ALL);

    /**
     * The ticks of one side.
     *
     * @param field the field that they are typed into
     * @param movement the movement on this side
     * @param label what stands beside the boxes on the sheet
     * @param count how many boxes there are
     */
    record Boxes(String field, SidedMovement movement, String label, int count) {}

    LocalDate day() {
        return plan.day();
    }

    /** Return the boxes by side, in the order of the sheet. */
    List<Boxes> boxes() {
        return item.sidedMovements().stream()
                .map(sided -> new Boxes(
                        field(sided.side().find().map(Plain::side).orElse("sets")),
                        sided,
                        sided.side()
                                .find()
                                .map(side -> Plain.side(side).substring(0, 1).toUpperCase(Locale.ROOT))
                                .orElse(item.dose().perSide() ? "L+R" : "sets"),
                        plan.setsOf(item, sided)))
                .toList();
    }

    String painField() {
        return field("pain");
    }

    String hardField() {
        return field("hard");
    }

    /** Return all fields of this cell, in the order of the sheet. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        boxes().forEach(boxes -> fields.add(boxes.field()));
        fields.add(painField());
        fields.add(hardField());
        return List.copyOf(fields);
    }

    private String field(String what) {
        return day() + "." + plan.items().indexOf(item) + "." + what;
    }

    /** Return whether a set belongs into this cell. */
    boolean holds(SetLog log) {
        return log.day().equals(day())
                && item.sidedMovements().stream().anyMatch(sided -> sided.equals(log.movement()));
    }

    /** Return what would stand in the fields for sets that are in the record. */
    Map<String, String> show(List<SetLog> logged) {
        Map<String, String> shown = new TreeMap<>();
        for (Boxes boxes : boxes()) {
            List<SetLog> own = logged.stream()
                    .filter(log -> log.movement().equals(boxes.movement()))
                    .toList();
            boolean counted = own.stream().allMatch(log -> log.done().isKnown());
            shown.put(boxes.field(), own.isEmpty() ? "" : counted ? Integer.toString(own.size()) : UNREADABLE);
        }
        PainReport worst =
                logged.stream().map(SetLog::pain).reduce(PainReport::worseOf).orElseGet(PainReport.Unknown::new);
        shown.put(painField(), text(worst));
        shown.put(
                hardField(),
                logged.stream()
                        .map(log -> HARD.indexOf(log.effort()) + 1)
                        .max(Integer::compare)
                        .filter(number -> number > 0)
                        .map(number -> Integer.toString(number))
                        .orElse(""));
        return shown;
    }

    static String text(PainReport pain) {
        return switch (pain) {
            case PainReport.Score(double score) -> NumberText.of(score);
            case PainReport.Present() -> "present";
            case PainReport.Absent() -> "absent";
            case PainReport.Unknown() -> "";
        };
    }

    /**
     * Read the sets that a cell stands for. Pain and how hard it was stand once on the sheet, for the worst of the sets: they are taken
     * for each of them. Ticks that nobody can read are one set of which it is not known how much was done.
     */
    List<Entry.SetDone> read(Problems fields) {
        PainReport pain = fields.pain(painField(), label("pain"));
        Optional<Integer> hard = fields.whole(hardField(), label("hard"), 1, HARD.size(), "on the sheet")
                .find();
        SetEffort effort = hard.map(number -> HARD.get(number - 1)).orElse(SetEffort.UNKNOWN);
        List<Entry.SetDone> sets = new ArrayList<>();
        for (Boxes boxes : boxes()) {
            boolean unreadable = fields.text(boxes.field()).equals(UNREADABLE);
            int count = unreadable
                    ? 1
                    : fields.whole(boxes.field(), label(boxes.label()), 0, boxes.count(), "boxes on the sheet")
                            .find()
                            .orElse(0);
            for (int set = 1; set <= count; set++) {
                sets.add(new Entry.SetDone(
                        boxes.movement().key(), set, !unreadable, pain, SetForm.UNKNOWN, effort, Known.unknown()));
            }
        }
        requireSets(fields, sets, pain);
        return List.copyOf(sets);
    }

    private void requireSets(Problems fields, List<Entry.SetDone> sets, PainReport pain) {
        boolean ticksRead = boxes().stream()
                .map(Boxes::field)
                .map(fields::text)
                .allMatch(text -> text.isEmpty() || text.equals("0"));
        if (sets.isEmpty()
                && ticksRead
                && (pain.isKnown() || !fields.text(hardField()).isEmpty())) {
            String said = pain.isKnown() ? "pain " + text(pain) : "hard " + fields.text(hardField());
            fields.add(
                    label("sets"),
                    said + " and no set",
                    "Write how many boxes are ticked, or ? where that cannot be read.");
        }
    }

    private String label(String what) {
        return PaperWeek.dayLabel(day()) + ", " + name + ", " + what;
    }
}
