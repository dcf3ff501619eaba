package org.myotome.engine.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that can be said about how somebody is doing.
 *
 * @param answers the four questions, in their order
 * @param followed every series with its change, in the order of the measures
 * @param leftOut scores that do not count, and why
 */
public record ProgressReport(List<Progress> answers, List<Followed> followed, List<LeftOutScore> leftOut) {

    public ProgressReport {
        answers = List.copyOf(answers);
        followed = List.copyOf(followed);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Work it out.
     *
     * @param scores in the order in which they were entered
     * @param own series that were worked out from the record and the log
     * @param enterable the measures among which to look for what would make an answer surer, as {@link MeasureBank} lists
     *     them for somebody
     * @param today the person's own calendar day
     */
    public static ProgressReport of(
            List<OutcomeScore> scores, List<Series> own, MeasureBank bank, List<Measure> enterable, LocalDate today) {
        Scores sorted = Scores.of(scores, bank, today);
        List<Series> series = new ArrayList<>(sorted.series());
        series.addAll(own);
        List<Followed> followed = series.stream().map(Followed::of).toList();
        return new ProgressReport(Progress.all(followed, enterable, today), followed, sorted.leftOut());
    }
}
