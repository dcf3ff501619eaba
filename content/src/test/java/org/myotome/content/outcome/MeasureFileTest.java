package org.myotome.content.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.outcome.Loinc;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.Question;
import org.myotome.engine.outcome.Threshold;
import org.myotome.engine.outcome.Use;

/** FEATURE UNDER TEST: the file of outcome measures: what is shipped, and what is said about a broken one. */
class MeasureFileTest {

    private static final MeasureBank SHIPPED = OutcomeContent.shipped();

    @Test
    void onlyMeasuresWhoseTextIsFreeAreAsked() {
        List<String> asked = SHIPPED.measures().stream()
                .filter(measure -> measure.rights().textShipped())
                .map(Measure::id)
                .toList();
        assertThat(asked)
                .containsExactly(
                        "pain_worst",
                        "pain_movement",
                        "pain_rest",
                        "first_step_pain",
                        "psfs",
                        "psfs_activity",
                        "global_change",
                        "activity_vital_sign",
                        "confidence",
                        "expectation",
                        "heel_raise",
                        "single_leg_bridge",
                        "side_plank",
                        "front_plank",
                        "back_hold",
                        "chair_stand",
                        "hip_abduction_force",
                        "single_hop",
                        "movement_control",
                        "single_leg_stance",
                        "single_leg_stance_closed",
                        "straight_leg_raise_effort",
                        "knee_to_wall");
    }

    @Test
    void licensedScreeningToolsAreNotThere() {
        assertThat(SHIPPED.measures())
                .noneMatch(measure -> measure.name().toLowerCase(Locale.ROOT).contains("start"))
                .noneMatch(measure -> measure.id().contains("start"));
    }

    @Test
    void eachQuestionHasAMeasureThatAPersonCanTakeAlone() {
        for (Question question : Question.values()) {
            assertThat(SHIPPED.measures())
                    .as(question.word())
                    .anyMatch(measure -> measure.question().equals(Optional.of(question))
                            && measure.use().by() == Use.By.PERSON
                            && measure.use().regions().isEmpty()
                            && measure.error().isPresent());
        }
    }

    @Test
    void codesAreThoseOfTheEvidenceNotes() {
        assertThat(SHIPPED.measures().stream()
                        .flatMap(measure -> measure.loinc().stream())
                        .map(Loinc::code)
                        .distinct())
                .containsExactly("72514-3", "89555-7", "68516-4");
    }

    @Test
    void thresholdsAreTheOnesOfTheEvidenceNotes() {
        assertThat(List.of(
                                "pain_worst",
                                "first_step_pain",
                                "psfs",
                                "psfs_activity",
                                "rmdq",
                                "lefs",
                                "heel_raise",
                                "peg")
                        .stream()
                        .map(MeasureFileTest::thresholds))
                .containsExactly(
                        "pain_worst: error 2.0 general, important 2.0 read",
                        "first_step_pain: error 2.0 general, important 1.9 read",
                        "psfs: error 2.0 general, important 2.3 read",
                        "psfs_activity: error 3.0 general, important 2.3 read",
                        "rmdq: error 5.0 general, important 2.0 or 0.3 of the room general",
                        "lefs: error 9.0 read, important 9.0 read",
                        "heel_raise: error 6.0 read, important -",
                        "peg: error -, important 1.0 or 0.3 of the room general");
    }

    private static String thresholds(String id) {
        Measure measure = SHIPPED.find(id).orElseThrow();
        return id + ": error " + text(measure.error()) + ", important " + text(measure.important());
    }

    private static String text(Optional<Threshold> threshold) {
        return threshold
                .map(found -> found.points()
                        + (found.shareOfRoom() > 0 ? " or " + found.shareOfRoom() + " of the room" : "") + " "
                        + found.mark().word())
                .orElse("-");
    }

    @Test
    void everyProblemIsNamedWithItsLine() {
        String file = """
                version: 1
                measures:
                - id: pain
                  name: Pain
                  asks: How bad.
                  question: less_pian
                  rank: 0
                  scale: {least: 10, most: 0, step: 0, unit: points, better: lower}
                  scoring: gven
                  items:
                  - {ask: "How bad?", least: 0, most: 10}
                  error: {points: 0, source: x, mark: read}
                  loinc: [{code: 72514-4, stands: pain}]
                  text: score_only
                  licence: x
                  attribution: x
                  by: person
                  every_days: 7
                  reigons: [heel]
                - {id: pain}
                - id: mean
                  name: Mean
                  asks: Mean.
                  rank: 1
                  scale: {least: 0, most: 10, step: 0, unit: points, better: lower}
                  scoring: {mean_over: pian}
                  text: shipped
                  licence: x
                  attribution: x
                  by: person
                  every_days: 7
                """;
        assertThatThrownBy(() -> OutcomeContent.read(new TextFile("measures.yaml", file)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("""
                        measures.yaml:19: measures[0].reigons is not a known key.
                        Maybe `regions` is meant.
                        measures.yaml:6: measures[0].question (less_pian) is not one of moves_better, less_pain, stronger, better_coordinated.
                        Maybe `less_pain` is meant.
                        measures.yaml:7: measures[0].rank (0) must lie between 1 and 99.
                        Maybe a digit is too many.
                        measures.yaml:8: measures[0].scale.most (0) must be more than the least score.
                        Maybe the two are exchanged.
                        measures.yaml:9: measures[0].scoring (gven) is not one of given, product, rated_change.
                        Maybe `given` is meant.
                        measures.yaml:12: measures[0].error.points (0) must be more than 0.
                        Maybe leave the key out.
                        measures.yaml:13: measures[0].loinc[0].code (72514-4) is no code of LOINC.
                        Maybe a digit is mistyped; the last one is a check.
                        measures.yaml:14: measures[0].text (score_only) says that no text is shipped, but there are items.
                        Maybe remove the items.
                        """)
                .hasMessageContaining("measures[1].id (pain) is used twice.")
                .hasMessageEndingWith(
                        "measures (pian) is the mean of a measure (mean) over another that is not there.\nMaybe `pain` is meant.");
    }
}
