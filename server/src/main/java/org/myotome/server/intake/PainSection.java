package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.form.Problems;
import org.myotome.server.wording.Plain;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much it hurts and when, what is usual in the morning, and how much a clinician finds acceptable. */
@Component
@Order(3)
final class PainSection implements Section {

    @Override
    public String id() {
        return "pain";
    }

    @Override
    public String label() {
        return "Pain";
    }

    @Override
    public Map<String, String> show(Episode episode) {
        Pain pain = episode.caseRecord().pain();
        Map<String, String> values = new TreeMap<>();
        values.put("rest", text(pain.rest()));
        values.put("activity", text(pain.activity()));
        values.put("night", text(pain.night()));
        values.put("worst", text(pain.worst()));
        values.put("morning", text(episode.log().usualMorning()));
        values.put(
                "policy",
                episode.caseRecord().painPolicy().find().map(PainPolicy::word).orElse(""));
        return values;
    }

    private static String text(PainReport pain) {
        return switch (pain) {
            case PainReport.Score(double score) -> Plain.number(score);
            case PainReport.Present() -> "present";
            case PainReport.Absent() -> "absent";
            case PainReport.Unknown() -> "unknown";
        };
    }

    @Override
    public List<Event> read(Problems fields, List<String> changed, CaseFile file) {
        Pain pain = new Pain(
                fields.pain("rest", fieldLabel("rest")),
                fields.pain("activity", fieldLabel("activity")),
                fields.pain("night", fieldLabel("night")),
                fields.pain("worst", fieldLabel("worst")));
        PainReport morning = fields.pain("morning", fieldLabel("morning"));
        Known<PainPolicy> policy = fields.choice(
                "policy",
                fieldLabel("policy"),
                List.of(PainPolicy.values()).stream().map(Known::of).toList(),
                known -> known.find().map(PainPolicy::word).orElse(""),
                Known.unknown());
        checkWorst(fields, pain);
        if (!fields.found().isEmpty()) {
            return List.of();
        }
        return events(pain, morning, policy, file.episode());
    }

    private void checkWorst(Problems fields, Pain pain) {
        if (!(pain.worst() instanceof PainReport.Score(double worst))) {
            return;
        }
        for (PainReport other : List.of(pain.rest(), pain.activity(), pain.night())) {
            if (other instanceof PainReport.Score(double score) && score > worst) {
                fields.add(
                        fieldLabel("worst"),
                        Plain.number(worst),
                        "Another pain is higher (" + Plain.number(score) + "). Correct one of the two.");
                return;
            }
        }
    }

    private static List<Event> events(Pain pain, PainReport morning, Known<PainPolicy> policy, Episode episode) {
        List<Event> events = new ArrayList<>();
        if (!pain.equals(episode.caseRecord().pain())) {
            events.add(new Event.PainStated(pain));
        }
        if (!morning.equals(episode.log().usualMorning())) {
            events.add(new Event.UsualMorningStated(morning));
        }
        if (!policy.equals(episode.caseRecord().painPolicy())) {
            policy.find().ifPresent(set -> events.add(new Event.PainPolicySet(set)));
        }
        return events;
    }

    @Override
    public String fieldLabel(String field) {
        return switch (field) {
            case "rest" -> "Pain at rest";
            case "activity" -> "Pain during activity";
            case "night" -> "Pain at night";
            case "worst" -> "Pain at its worst";
            case "morning" -> "Usual morning pain";
            default -> "Acceptable pain";
        };
    }
}
