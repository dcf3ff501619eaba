package org.myotome.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.explanation.TrainingSentences;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;

/** FEATURE UNDER TEST: what the log shows: the hardest done well, and whether the same dose has become easier. */
class TrainingFactsTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 2);
    private static final Library LIBRARY = SmallLibrary.library();
    private static final TrainingSentences SENTENCES = new TrainingSentences(LIBRARY, Words.ENGLISH);

    private static TrainingLog log(List<SetLog> sets) {
        return new TrainingLog(sets, List.of(), List.of(), List.of(), new PainReport.Unknown());
    }

    private static SetLog set(int day, String movement, int number, double pain, SetForm form, SetEffort effort) {
        return new SetLog(
                "s" + day,
                BEGIN.plusDays(day),
                SidedMovement.both(movement),
                number,
                Known.of(new Amount.Repetitions(8)),
                new PainReport.Score(pain),
                form,
                effort);
    }

    @ParameterizedTest(name = "{0} {1}, then {2} {3}")
    @CsvSource(textBlock = """
            all, wobbled, right, wobbled, EASIER
            all, wobbled, all, steady, EASIER
            right, steady, right, steady, SAME
            right, steady, all, steady, HARDER
            right, steady, right, lost, HARDER
            all, steady, right, wobbled, MIXED
            all, steady, unknown, steady, NOT_SAID
            all, unknown, right, steady, NOT_SAID
            """)
    void sameDoseIsEasierOnlyWhereNeitherEffortNorFormIsWorse(
            String effort, String form, String laterEffort, String laterForm, SameDose.Verdict expected) {
        List<SetLog> sets = List.of(
                set(0, "brace", 1, 1, form(form), effort(effort)),
                set(7, "brace", 1, 1, form(laterForm), effort(laterEffort)));
        assertThat(SameDose.of(log(sets)).getFirst().verdict()).isEqualTo(expected);
    }

    private static SetEffort effort(String word) {
        for (SetEffort effort : SetEffort.values()) {
            if (effort.word().equals(word)) {
                return effort;
            }
        }
        throw new AssertionError(word);
    }

    private static SetForm form(String word) {
        for (SetForm form : SetForm.values()) {
            if (form.word().equals(word)) {
                return form;
            }
        }
        throw new AssertionError(word);
    }

    @Test
    void worstSetOfADayCountsAndDaysTooCloseAreNotCompared() {
        List<SetLog> sets = new ArrayList<>(List.of(
                set(0, "brace", 1, 1, SetForm.STEADY, SetEffort.RIGHT),
                set(0, "brace", 2, 1, SetForm.WOBBLED, SetEffort.ALL),
                set(3, "brace", 1, 1, SetForm.STEADY, SetEffort.LIGHT)));
        assertThat(SameDose.of(log(sets))).isEmpty();
        sets.add(set(9, "brace", 1, 1, SetForm.STEADY, SetEffort.RIGHT));
        assertThat(SameDose.of(log(sets)).stream().map(SENTENCES::of))
                .containsExactly("brace, 8 repetitions a set: easier. 2 November 2026: none or one left, form wobbled;"
                        + " 11 November 2026: two or three left, form steady.");
    }

    @Test
    void hardestDoneWellLeavesOutWhatHurtWobbledOrWasNotSaid() {
        List<SetLog> sets = List.of(
                set(0, "breathing", 1, 1, SetForm.STEADY, SetEffort.RIGHT),
                set(3, "dead_bug", 1, 1, SetForm.WOBBLED, SetEffort.RIGHT),
                set(5, "dead_bug", 1, 6, SetForm.STEADY, SetEffort.RIGHT),
                set(6, "dead_bug", 1, 1, SetForm.UNKNOWN, SetEffort.RIGHT));
        assertThat(sentences(sets)).containsExactly("Trunk, the hardest done well: breathing, since 2 November 2026.");
        List<SetLog> more = new ArrayList<>(sets);
        more.add(set(9, "dead_bug", 1, 3, SetForm.STEADY, SetEffort.ALL));
        assertThat(sentences(more))
                .containsExactly(
                        "Trunk, the hardest done well: breathing on 2 November 2026, dead bug on 11 November 2026.");
    }

    private static List<String> sentences(List<SetLog> sets) {
        return HardestDone.of(log(sets), LIBRARY, PainPolicy.DEFAULT).stream()
                .map(SENTENCES::of)
                .toList();
    }
}
