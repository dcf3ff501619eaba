package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.form.Problems;
import org.myotome.server.wording.Plain;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Strength of eighteen movements by side. */
@Component
@Order(6)
final class StrengthSection implements Section {

    static final String LEFT = "left.";
    static final String RIGHT = "right.";
    static final String UNSIDED = "unsided.";

    @Override
    public String id() {
        return "strength";
    }

    @Override
    public String label() {
        return "Strength";
    }

    @Override
    public Map<String, String> show(Episode episode) {
        Map<String, String> values = new TreeMap<>();
        for (StrengthMovement movement : StrengthMovement.values()) {
            SidedGrade grade = episode.caseRecord().strength().of(movement);
            values.put(LEFT + movement.word(), grade.left().word());
            values.put(RIGHT + movement.word(), grade.right().word());
            values.put(UNSIDED + movement.word(), grade.sideNotStated().word());
        }
        return values;
    }

    @Override
    public List<Event> read(Problems fields, List<String> changed, CaseFile file) {
        Map<StrengthMovement, SidedGrade> grades = new EnumMap<>(StrengthMovement.class);
        for (StrengthMovement movement : StrengthMovement.values()) {
            grades.put(
                    movement,
                    new SidedGrade(
                            grade(fields, LEFT + movement.word()),
                            grade(fields, RIGHT + movement.word()),
                            grade(fields, UNSIDED + movement.word())));
        }
        if (!fields.found().isEmpty() || changed.isEmpty()) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        if (takesSomethingBack(file.record().strength(), grades)) {
            events.addAll(strikeOutEarlier(file));
        }
        events.add(new Event.StrengthExamined(new Strength(grades)));
        return events;
    }

    private StrengthGrade grade(Problems fields, String field) {
        return fields.choice(
                field, fieldLabel(field), List.of(StrengthGrade.values()), StrengthGrade::word, StrengthGrade.UNKNOWN);
    }

    private static boolean takesSomethingBack(Strength before, Map<StrengthMovement, SidedGrade> now) {
        return now.entrySet().stream().anyMatch(entry -> {
            SidedGrade old = before.of(entry.getKey());
            SidedGrade grade = entry.getValue();
            return takesBack(old.left(), grade.left())
                    || takesBack(old.right(), grade.right())
                    || takesBack(old.sideNotStated(), grade.sideNotStated());
        });
    }

    private static boolean takesBack(StrengthGrade before, StrengthGrade now) {
        return before.isKnown() && !now.isKnown();
    }

    /** A later examination leaves earlier grades standing, so taking one back means striking the examinations out. */
    private static List<Event> strikeOutEarlier(CaseFile file) {
        List<EventId> struck = file.events().stream()
                .filter(recorded -> recorded.event() instanceof Event.EventCorrected)
                .map(recorded -> ((Event.EventCorrected) recorded.event()).superseded())
                .toList();
        return file.events().stream()
                .filter(recorded -> recorded.event() instanceof Event.StrengthExamined)
                .map(RecordedEvent::id)
                .filter(id -> !struck.contains(id))
                .<Event>map(id -> new Event.EventCorrected(id, "A grade was taken back on the examination page."))
                .toList();
    }

    @Override
    public String fieldLabel(String field) {
        int dot = field.indexOf('.');
        return Plain.capital(Plain.word(field.substring(dot + 1))) + ", " + field.substring(0, Math.max(0, dot));
    }
}
