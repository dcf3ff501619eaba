package org.myotome.server.today;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.session.Entry;
import org.myotome.server.form.Problems;

/** Reads what a person logs. What was not tapped stays unknown. */
final class LogForm {

    private static final int LONGEST_SET_SECONDS = 14_400;

    private LogForm() {}

    static Entry.SetDone set(
            Words words, String movement, int set, String pain, String form, String effort, String done, String took) {
        Problems fields = new Problems(Map.of("pain", pain, "form", form, "effort", effort, "took", took), words);
        Known<Integer> seconds =
                fields.whole("took", words.say("Time of the set"), 1, LONGEST_SET_SECONDS, words.say("seconds"));
        PainReport report = fields.pain("pain", words.say("Pain at its worst"));
        SetForm shape =
                fields.choice("form", words.say("Form"), List.of(SetForm.values()), SetForm::word, SetForm.UNKNOWN);
        SetEffort left = fields.choice(
                "effort", words.say("Effort"), List.of(SetEffort.values()), SetEffort::word, SetEffort.UNKNOWN);
        fields.throwIfAny();
        return new Entry.SetDone(movement, set, done.equals("all"), report, shape, left, seconds);
    }

    static Entry.SessionOver over(Words words, String pain, String leg, String exertion) {
        return new Entry.SessionOver(
                painOf(words, pain, words.say("Pain right after")), leg(leg), exertion(words, exertion));
    }

    static Entry.MorningSaid morning(Words words, String pain, String exact, String stiff, String night, String leg) {
        Problems fields =
                new Problems(Map.of("pain", exact.isEmpty() ? pain : exact, "stiff", stiff, "night", night), words);
        PainReport report = fields.pain("pain", words.say("Pain this morning"));
        Known<Integer> minutes = fields.whole("stiff", words.say("Stiff for"), 0, 1440, words.say("minutes"));
        Answer woken = fields.choice(
                "night", words.say("Woken by pain"), List.of(Answer.values()), Answer::word, Answer.UNKNOWN);
        fields.throwIfAny();
        return new Entry.MorningSaid(report, minutes, woken, leg(leg));
    }

    private static PainReport painOf(Words words, String text, String label) {
        Problems fields = new Problems(Map.of("pain", text), words);
        PainReport report = fields.pain("pain", label);
        fields.throwIfAny();
        return report;
    }

    private static Known<Integer> exertion(Words words, String text) {
        Problems fields = new Problems(Map.of("exertion", text), words);
        Known<Integer> rated = fields.whole("exertion", words.say("How hard it was"), 0, 10, words.say("of 10"));
        fields.throwIfAny();
        return rated;
    }

    private static LegSymptoms leg(String word) {
        return Arrays.stream(LegSymptoms.values())
                .filter(symptoms -> symptoms.word().equals(word))
                .findFirst()
                .orElse(LegSymptoms.UNKNOWN);
    }
}
