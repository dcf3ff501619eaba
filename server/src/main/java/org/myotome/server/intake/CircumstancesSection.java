package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.form.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a programme has to fit into. */
@Component
@Order(4)
final class CircumstancesSection implements Section {

    private static final String ASKED = "asked";

    @Override
    public String id() {
        return "circumstances";
    }

    @Override
    public String label() {
        return "Time and place";
    }

    @Override
    public Map<String, String> show(Episode episode) {
        Circumstances now = episode.caseRecord().circumstances();
        return Map.of(
                "equipmentAsked", now.equipment().isKnown() ? ASKED : "",
                "equipment",
                        now.equipment()
                                .find()
                                .map(items -> String.join(" ", items))
                                .orElse(""),
                "minutes", now.minutesPerSession().find().map(Object::toString).orElse(""),
                "days", now.daysPerWeek().find().map(Object::toString).orElse(""),
                "floor", now.canGetToTheFloor().word());
    }

    @Override
    public List<Event> read(Problems fields, List<String> changed, CaseFile file) {
        Set<String> items = new TreeSet<>(Arrays.asList(fields.text("equipment").split(" ", -1)));
        items.remove("");
        boolean asked = !fields.text("equipmentAsked").isEmpty() || !items.isEmpty();
        Known<Integer> minutes = fields.whole("minutes", fieldLabel("minutes"), 3, 120, "minutes");
        Known<Integer> days = fields.whole("days", fieldLabel("days"), 1, 7, "days");
        Answer floor =
                fields.choice("floor", fieldLabel("floor"), List.of(Answer.values()), Answer::word, Answer.UNKNOWN);
        if (!fields.found().isEmpty()) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        Circumstances before = file.episode().caseRecord().circumstances();
        events.add(new Event.CircumstancesStated(new Circumstances(
                asked ? Known.of(items) : Known.unknown(),
                minutes,
                days,
                floor,
                before.freeDays(),
                before.mostPositionChanges(),
                before.unwantedMovements(),
                before.fearedMovements())));
        return events;
    }

    @Override
    public String fieldLabel(String field) {
        return switch (field) {
            case "equipment", "equipmentAsked" -> "Equipment";
            case "minutes" -> "Minutes per session";
            case "days" -> "Days per week";
            default -> "Down to the floor and up again";
        };
    }
}
