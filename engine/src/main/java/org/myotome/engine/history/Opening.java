package org.myotome.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.RawInput;

/** Turns a case record, such as one from a case file, into the events that say the same. */
public final class Opening {

    private Opening() {}

    /** Return events that fold to the given case record, up to its id. */
    public static List<Event> eventsOf(CaseRecord record) {
        List<Event> events = new ArrayList<>();
        events.add(new Event.EpisodeOpened(record.timepoint()));
        events.add(new Event.PersonStated(record.person()));
        events.add(new Event.ComplaintStated(record.complaint()));
        events.add(new Event.PainStated(record.pain()));
        for (Map.Entry<String, Answer> answer : record.answers().byQuestion().entrySet()) {
            events.add(new Event.SafetyAnswered(answer.getKey(), answer.getValue()));
        }
        events.add(new Event.StrengthExamined(record.strength()));
        events.add(new Event.ExaminationRecorded(
                record.reflexes(), record.sensation(), record.mobility(), record.functionalTests()));
        for (RawInput input : record.rawInput()) {
            events.add(new Event.DoubtfulInputNoted(input));
        }
        events.add(new Event.CircumstancesStated(record.circumstances()));
        record.painPolicy().find().ifPresent(policy -> events.add(new Event.PainPolicySet(policy)));
        return List.copyOf(events);
    }
}
