package org.myotome.server.intake;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.form.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a programme has to fit into. */
@Component
@Order(4)
final class CircumstancesSection implements Section {

    private static final String ASKED = "asked";

    private final Content content;

    CircumstancesSection(Content content) {
        this.content = content;
    }

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
                "floor", now.canGetToTheFloor().word(),
                "freeDays",
                        now.freeDays()
                                .find()
                                .map(free -> String.join(
                                        " ",
                                        free.stream()
                                                .map(CircumstancesSection::word)
                                                .toList()))
                                .orElse(""),
                "positions",
                        now.mostPositionChanges().find().map(Object::toString).orElse(""),
                "unwanted", String.join(" ", now.unwantedMovements()),
                "feared", String.join(" ", now.fearedMovements()));
    }

    @Override
    public List<Event> read(Problems fields, List<String> changed, CaseFile file) {
        Set<String> items = words(fields, "equipment");
        boolean asked = !fields.text("equipmentAsked").isEmpty() || !items.isEmpty();
        Known<Integer> minutes = fields.whole("minutes", fieldLabel("minutes"), 3, 120, "minutes");
        Known<Integer> days = fields.whole("days", fieldLabel("days"), 1, 7, "days");
        Answer floor =
                fields.choice("floor", fieldLabel("floor"), List.of(Answer.values()), Answer::word, Answer.UNKNOWN);
        Known<Integer> positions =
                fields.whole("positions", fieldLabel("positions"), 0, 20, "changes, or leave it empty");
        Known<Set<DayOfWeek>> freeDays = freeDays(fields);
        Set<String> unwanted = movements(fields, "unwanted");
        Set<String> feared = movements(fields, "feared");
        if (!fields.found().isEmpty()) {
            return List.of();
        }
        return List.of(new Event.CircumstancesStated(new Circumstances(
                asked ? Known.of(items) : Known.unknown(),
                minutes,
                days,
                floor,
                freeDays,
                positions,
                unwanted,
                feared)));
    }

    private Known<Set<DayOfWeek>> freeDays(Problems fields) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : words(fields, "freeDays")) {
            Arrays.stream(DayOfWeek.values())
                    .filter(day -> word(day).equals(word))
                    .findFirst()
                    .ifPresentOrElse(
                            days::add, () -> fields.add(fieldLabel("freeDays"), word, "Choose days of the page."));
        }
        return days.isEmpty() ? Known.unknown() : Known.of(days);
    }

    private Set<String> movements(Problems fields, String field) {
        Set<String> ids = words(fields, field);
        for (String id : ids) {
            if (content.library().findMovement(id).isEmpty()) {
                fields.add(fieldLabel(field), id, "Choose movements of the page.");
            }
        }
        return ids;
    }

    private static Set<String> words(Problems fields, String field) {
        Set<String> words = new TreeSet<>(Arrays.asList(fields.text(field).split(" ", -1)));
        words.remove("");
        return words;
    }

    /** Return the word under which a form and a case file name a day. */
    static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String fieldLabel(String field) {
        return switch (field) {
            case "equipment", "equipmentAsked" -> "Equipment";
            case "minutes" -> "Minutes per session";
            case "days" -> "Days per week";
            case "freeDays" -> "Free days";
            case "positions" -> "Changes of position";
            case "unwanted" -> "Would rather not do";
            case "feared" -> "Is afraid of";
            default -> "Down to the floor and up again";
        };
    }
}
