package org.myotome.content.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.record.BodyRegion;

/** FEATURE UNDER TEST: files of scores, whole and broken. */
class ScoreFileTest {

    private static final ScoreFileReader READER =
            new ScoreFileReader(OutcomeContent.shipped(), LocalDate.of(2026, 11, 10));

    @Test
    void scoresAreReadInTheirOrderAndWhatIsUnknownStaysMissing() {
        ScoreFile person = READER.read(new TextFile("scores.yaml", """
                        id: P1
                        age: 46
                        regions: [heel]
                        scores:
                        - {measure: first_step_pain, day: 2026-09-01, score: 6.5}
                        - {measure: heel_raise, side: right, day: 2026-09-01, score: 9}
                        - {measure: psfs_activity, about: run 10 km, day: 2026-09-01, score: 2}
                        - {measure: activity_vital_sign, day: 2026-09-01, answers: [3, 30]}
                        - {measure: activity_vital_sign, day: 2026-10-01, answers: [unknown, 30]}
                        - {measure: pain_rest, day: 2026-10-01, score: unknown}
                        """)).getFirst();
        assertThat(person.record().complaint().regions()).containsExactly(BodyRegion.HEEL);
        assertThat(person.scores().stream().map(ScoreFileTest::text))
                .containsExactly(
                        "first_step_pain 2026-09-01 6.5",
                        "heel_raise/right 2026-09-01 9.0",
                        "psfs_activity (run 10 km) 2026-09-01 2.0",
                        "activity_vital_sign 2026-09-01 90.0 [3, 30]");
        assertThat(person.missing())
                .containsExactly(
                        new ScoreFile.Missing("activity_vital_sign", LocalDate.of(2026, 10, 1)),
                        new ScoreFile.Missing("pain_rest", LocalDate.of(2026, 10, 1)));
    }

    private static String text(OutcomeScore score) {
        return score.measureId()
                + score.side().find().map(side -> "/" + side.word()).orElse("")
                + (score.about().isEmpty() ? "" : " (" + score.about() + ")") + " " + score.day() + " " + score.score()
                + (score.answers().isEmpty() ? "" : " " + score.answers());
    }

    @Test
    void oneOnEachLineAndAListAreReadToo() {
        String line = "{\"id\":\"%s\",\"scores\":[{\"measure\":\"rmdq\",\"day\":\"2026-09-01\",\"score\":12}]}\n";
        assertThat(READER.read(new TextFile("scores.ndjson", line.formatted("A") + line.formatted("B"))))
                .hasSize(2);
        assertThat(READER.read(new TextFile("scores.yaml", "[{id: A, scores: []}, {id: B, scores: []}]")))
                .hasSize(2);
    }

    @Test
    void everythingThatIsWrongIsSaidTogether() {
        TextFile file = new TextFile("bad.yaml", """
                scores:
                - {measure: first_step_pian, day: 2026-09-01, score: 7}
                - {measure: first_step_pain, day: 2026-19-01, score: 7}
                - {measure: first_step_pain, day: 2027-09-01, score: 7}
                - {measure: pain_worst, day: 2026-09-01, score: 70}
                - {measure: knee_to_wall, side: left, day: 2026-09-01, score: 110}
                - {measure: heel_raise, day: 2026-09-01, score: 9.5}
                - {measure: psfs, day: 2026-09-01, score: 2}
                - {measure: psfs_activity, day: 2026-09-01, score: 2}
                - {measure: activity_vital_sign, day: 2026-09-01, answers: [9, 30]}
                - {measure: activity_vital_sign, day: 2026-09-01, score: 80, answers: [3, 30]}
                - {measure: rmdq, side: left, day: 2026-09-01, score: -2}
                """);
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("""
                        bad.yaml:2: scores[0].measure (first_step_pian) is no measure.
                        Maybe `first_step_pain` is meant.
                        bad.yaml:3: scores[1].day (2026-19-01) is no day.
                        Maybe write it as year, month and day: 2026-12-01.
                        bad.yaml:4: scores[2].day (2027-09-01) has not come yet (today is 2026-11-10).
                        Maybe the year or month is mistyped.
                        bad.yaml:5: scores[3].score (70) must lie between 0 and 10 points.
                        Maybe it was read off a line of 100 mm; then it is 7.
                        bad.yaml:6: scores[4].score (110) must lie between 0 and 25 cm.
                        Maybe it is in mm; then it is 11 cm.
                        bad.yaml:7: scores[5].side is missing; heel_raise is taken on one side.
                        Maybe left or right.
                        bad.yaml:7: scores[5].score (9.5) must be a multiple of 1.
                        Maybe round it.
                        bad.yaml:8: scores[6].measure (psfs) is worked out from others and cannot be entered.
                        Maybe leave it out.
                        bad.yaml:9: scores[7].about is missing; psfs_activity is about something that is named.
                        Maybe name the activity.
                        bad.yaml:10: scores[8].answers (9) must be a whole number from 0 to 7, or unknown.
                        Maybe the answers are in another order.
                        bad.yaml:11: scores[9].score (80) is not what the answers come to.
                        Maybe leave the score out.
                        bad.yaml:12: scores[10].side (left) is given, but rmdq has no sides.
                        Maybe leave it out.
                        bad.yaml:12: scores[10].score (-2) must lie between 0 and 24 statements.
                        Maybe the minus sign is too many.""");
    }
}
