package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.ReportedSide;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.form.Problems;
import org.myotome.server.wording.Plain;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where it is felt, since when, the story and what the person wants to do again. */
@Component
@Order(2)
final class ComplaintSection implements Section {

    private static final String NOT_SAID = "";

    @Override
    public String id() {
        return "complaint";
    }

    @Override
    public String label() {
        return "Complaint";
    }

    @Override
    public Map<String, String> show(Episode episode) {
        Complaint complaint = episode.caseRecord().complaint();
        List<BodyRegion> regions = complaint.regions();
        return Map.of(
                "regions",
                        Arrays.stream(BodyRegion.values())
                                .filter(regions::contains)
                                .map(BodyRegion::word)
                                .collect(Collectors.joining(" ")),
                "main", regions.isEmpty() ? NOT_SAID : regions.getFirst().word(),
                "side", complaint.side().word(),
                "weeks", complaint.durationWeeks().find().map(Plain::number).orElse(""),
                "duration", complaint.durationText(),
                "story", complaint.story(),
                "goal", complaint.goalActivity());
    }

    @Override
    public List<Event> read(Problems fields, List<String> changed, CaseFile file) {
        List<BodyRegion> regions = regions(fields);
        ReportedSide side = fields.choice(
                "side", "Side", List.of(ReportedSide.values()), ReportedSide::word, ReportedSide.NOT_STATED);
        Known<Double> weeks =
                fields.number("weeks", "Weeks", 0, 6500, "weeks", "Write half a week as 0.5, a year as 52.");
        String duration = fields.text("duration", "Since when, in words", 400);
        String story = fields.text("story", "Story", 4000);
        String goal = fields.text("goal", "Wants to do again", 400);
        return fields.found().isEmpty()
                ? List.of(new Event.ComplaintStated(new Complaint(regions, side, weeks, duration, story, goal)))
                : List.of();
    }

    private static List<BodyRegion> regions(Problems fields) {
        List<BodyRegion> regions = new ArrayList<>();
        for (String word : fields.text("regions").split(" ", -1)) {
            if (!word.isEmpty()) {
                find(word)
                        .ifPresentOrElse(
                                regions::add, () -> fields.add("Where", word, "Choose regions from the page."));
            }
        }
        find(fields.text("main")).ifPresent(main -> {
            regions.remove(main);
            regions.addFirst(main);
        });
        if (regions.contains(BodyRegion.NONE_STATED) && regions.size() > 1) {
            fields.add("Where", "nowhere, and somewhere", "Choose the places, or that nothing hurts.");
        }
        return regions;
    }

    private static java.util.Optional<BodyRegion> find(String word) {
        return Arrays.stream(BodyRegion.values())
                .filter(region -> region.word().equals(word))
                .findFirst();
    }

    @Override
    public String fieldLabel(String field) {
        return switch (field) {
            case "regions" -> "Where";
            case "main" -> "Mainly";
            case "side" -> "Side";
            case "weeks" -> "Weeks";
            case "duration" -> "Since when, in words";
            case "story" -> "Story";
            default -> "Wants to do again";
        };
    }
}
