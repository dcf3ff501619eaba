package org.myotome.server.today;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.server.form.Problems;

/** Reads what a person logs. What was not tapped stays unknown. */
final class LogForm {

    private LogForm() {}

    static SetLog set(
            SessionPlan plan, SessionPlan.Planned planned, String pain, String form, String effort, String done) {
        Problems fields = new Problems(Map.of("pain", pain, "form", form, "effort", effort));
        PainReport report = fields.pain("pain", "Pain at its worst");
        SetForm shape = fields.choice("form", "Form", List.of(SetForm.values()), SetForm::word, SetForm.UNKNOWN);
        SetEffort left =
                fields.choice("effort", "Effort", List.of(SetEffort.values()), SetEffort::word, SetEffort.UNKNOWN);
        fields.throwIfAny();
        return new SetLog(
                plan.sessionId(),
                plan.day(),
                planned.movement(),
                planned.set(),
                done.equals("all") ? Known.of(planned.item().dose().amount()) : Known.unknown(),
                report,
                shape,
                left);
    }

    static MorningCheck morning(LocalDate day, String pain, String exact, String stiff, String night, String leg) {
        Problems fields = new Problems(Map.of("pain", exact.isEmpty() ? pain : exact, "stiff", stiff, "night", night));
        PainReport report = fields.pain("pain", "Pain this morning");
        Known<Integer> minutes = fields.whole("stiff", "Stiff for", 0, 1440, "minutes");
        Answer woken = fields.choice("night", "Woken by pain", List.of(Answer.values()), Answer::word, Answer.UNKNOWN);
        fields.throwIfAny();
        return new MorningCheck(day, report, minutes, woken, leg(leg));
    }

    static PainReport painOf(String text, String label) {
        Problems fields = new Problems(Map.of("pain", text));
        PainReport report = fields.pain("pain", label);
        fields.throwIfAny();
        return report;
    }

    static LegSymptoms leg(String word) {
        return Arrays.stream(LegSymptoms.values())
                .filter(symptoms -> symptoms.word().equals(word))
                .findFirst()
                .orElse(LegSymptoms.UNKNOWN);
    }
}
