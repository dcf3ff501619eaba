package org.myotome.content.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.outcome.OutcomeContent;
import org.myotome.content.outcome.ScoreFile;
import org.myotome.content.outcome.ScoreFileReader;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.outcome.ProgressReport;
import org.myotome.engine.record.Known;

/** FEATURE UNDER TEST: what is written about measures as JSON, and its schema. */
class OutcomeJsonTest {

    private static final MeasureBank BANK = OutcomeContent.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    private static String json(String file, List<OutcomeScore> more) {
        ScoreFile person = new ScoreFileReader(BANK, TODAY)
                .read(new TextFile("a.yaml", file))
                .getFirst();
        List<OutcomeScore> scores = new java.util.ArrayList<>(person.scores());
        scores.addAll(more);
        ProgressReport report = ProgressReport.of(scores, List.of(), BANK, BANK.enterableFor(person.record()), TODAY);
        return DecisionJson.outcomes(person, report, BANK, TODAY);
    }

    @Test
    void objectHasThePromisedKeys() {
        String json = json("""
                id: P1
                regions: [knee]
                scores:
                - {measure: pain_worst, day: 2026-09-01, score: 7}
                - {measure: pain_worst, day: 2026-11-01, score: 6}
                """, List.of());
        assertThat(json).isEqualTo("""
                {"id":"P1","on":"2026-11-10","measures_version":1,"answers":[\
                {"question":"moves_better","finding":"not_measured","grounds":"never_measured",\
                "words":"Nothing has been measured that could tell.",\
                "surer":[{"measure":"psfs_activity","about":"","again":false,"from":"2026-11-10"}]},\
                {"question":"less_pain","finding":"not_sure_yet","grounds":"within_error","lead":"pain_worst",\
                "words":"Worst pain of the week. From 7 to 6 of 10: better by 1 point, give or take 2. Measuring errs by as much; it may be no change at all.",\
                "surer":[{"measure":"pain_worst","about":"","again":true,"from":"2026-11-10"},\
                {"measure":"pain_movement","about":"","again":false,"from":"2026-11-10"}]},\
                {"question":"stronger","finding":"not_measured","grounds":"never_measured",\
                "words":"Nothing has been measured that could tell.",\
                "surer":[{"measure":"heel_raise","about":"","again":false,"from":"2026-11-10"}]},\
                {"question":"better_coordinated","finding":"not_measured","grounds":"never_measured",\
                "words":"Nothing has been measured that could tell.",\
                "surer":[{"measure":"movement_control","about":"","again":false,"from":"2026-11-10"}]}],\
                "series":[{"key":"pain_worst","measure":"pain_worst","about":"","unit":"points","better":"lower",\
                "readings":[{"day":"2026-09-01","value":7.0,"standard_error":0.7215375318230077},\
                {"day":"2026-11-01","value":6.0,"standard_error":0.7215375318230077}],\
                "change":{"verdict":"within_error","gain":1.0,"best":6.0,"interval":[-1.0,3.0],"detectable":2.0,\
                "important":2.0,"cautions":["only_two","unreviewed"],\
                "words":"From 7 to 6 of 10: better by 1 point, give or take 2. Measuring errs by as much; it may be no change at all."}}],\
                "left_out":[],"missing":[]}""");
        assertThat(Schemas.errorsOfOutcomes(json)).isEmpty();
    }

    @Test
    void everyMeasureOftenAndSeldomFitsTheSchema() {
        for (int times = 1; times <= 4; times++) {
            StringBuilder file = new StringBuilder("id: P1\nage: 70\nscores:\n");
            for (int time = 0; time < times; time++) {
                String day = TODAY.minusDays(40L - 7L * time).toString();
                double share = 0.2 + 0.15 * time;
                BANK.measures().stream()
                        .filter(measure -> !measure.isWorkedOut())
                        .forEach(measure -> file.append("- {measure: ")
                                .append(measure.id())
                                .append(", day: ")
                                .append(day)
                                .append(", score: ")
                                .append(Math.round(measure.scale().least()
                                        + share
                                                * (measure.scale().most()
                                                        - measure.scale().least())))
                                .append(measure.use().sided() ? ", side: left" : "")
                                .append(measure.use().about() ? ", about: run" : "")
                                .append("}\n"));
            }
            file.append("- {measure: pain_rest, day: 2026-11-10, score: unknown}\n");
            OutcomeScore gone = new OutcomeScore("gone", TODAY, Known.unknown(), "", 3, List.of());
            assertThat(Schemas.errorsOfOutcomes(json(file.toString(), List.of(gone))))
                    .isEmpty();
        }
    }

    @Test
    void objectWithoutAnAnswerDoesNotFit() {
        assertThat(Schemas.errorsOfOutcomes("{\"id\":\"P1\"}")).isNotEmpty();
    }
}
