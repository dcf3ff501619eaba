package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.startingpoint.PainCaution;
import org.myotome.engine.startingpoint.SearchSettings;

/**
 * Our search with people who come one after the other, and the chance of pain that it uses corrected after each trial by
 * {@link PainCaution}. A clinic publishes a new version now and then; here each person meets the newest.
 *
 * @param result what came of it
 * @param share the share of the agreed chance that is used in the end
 */
record CorrectedStream(Result result, double share) {

    static CorrectedStream run(Knowledge knowledge, World world, long seed, int people, SearchSettings settings) {
        People drawn = new People(knowledge, world, seed);
        PainCaution caution = PainCaution.none("simulated");
        List<Result.PersonScore> scores = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            Task task = Scope.TARGET_LADDERS.task(knowledge, drawn.draw(number));
            SearchSettings corrected = settings.withCautionShare(caution.usableShare());
            Course course = new EngineRule(Rules.CORRECTED, corrected, Entry.THREE_FORMS).apply(task);
            double allowed = task.person().limit().largestChance();
            for (Course.Prediction trial : course.predictions()) {
                caution = caution.after(trial.hurt(), allowed);
            }
            caution = course.predictions().isEmpty() ? caution.afterNothingTried() : caution;
            scores.add(Result.PersonScore.of(task, course));
        }
        Result result = new Result(world, Scope.TARGET_LADDERS, Rules.CORRECTED, scores);
        return new CorrectedStream(result, caution.usableShare());
    }
}
