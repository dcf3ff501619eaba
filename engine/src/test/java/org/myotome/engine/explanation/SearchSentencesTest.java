package org.myotome.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.Chance;
import org.myotome.engine.ability.Limiting;
import org.myotome.engine.ability.Outlook;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.Influence;
import org.myotome.engine.startingpoint.Preview;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.startingpoint.Why;

/** FEATURE UNDER TEST: what the person on the mat is told about the next movement. */
class SearchSentencesTest {

    private static final SidedMovement LEFT = SidedMovement.on("single_leg_bridge", Side.LEFT);

    private static final List<Preview> LEADS = List.of(
            new Preview(
                    Preview.TrialAnswer.CORRECT,
                    Preview.Outcome.NEXT_TRIAL,
                    Optional.of(SidedMovement.both("dead_bug"))),
            new Preview(Preview.TrialAnswer.NOT_CORRECT, Preview.Outcome.SETTLED, Optional.empty()),
            new Preview(Preview.TrialAnswer.COULD_NOT, Preview.Outcome.BLOCKED, Optional.empty()),
            new Preview(Preview.TrialAnswer.PAINFUL, Preview.Outcome.STOPPED, Optional.empty()));

    private static String told(SidedMovement movement, List<Why> why, double painful, List<Influence> influences) {
        Proposal proposal = new Proposal(
                movement,
                "ladder",
                1,
                why,
                new Outlook(0.52, 0.3, 0.18, new Chance(0.5, painful, painful + 0.01)),
                PainLimit.of(PainPolicy.DEFAULT),
                new Limiting(Ability.TRUNK_CONTROL, 0.62),
                influences,
                LEADS,
                List.of());
        return String.join("\n", new SearchSentences(SmallLibrary.library()).toThePerson(proposal));
    }

    @Test
    void theFirstTrialIsExplained() {
        assertThat(told(
                        SidedMovement.both("march"),
                        List.of(new Why.TrunkControlFirst(), new Why.ClosestToCoinFlip(50)),
                        0.07,
                        List.of()))
                .isEqualTo("""
                        Your trunk comes first, because the other movements lean on it.
                        We try this one because nobody can tell yet whether it works for you: either way we learn the most from it.
                        Of people like you, about 5 in 10 would be seen to do it correctly. Not to be among them is no failure: it shows where to begin.
                        About 1 in 14 would feel more pain than the 3 of 10 we agreed on. If you do, stop at once and say so.
                        If it does not work, the first to give way would probably be keeping your trunk steady (about 6 in 10).
                        If it goes well, next comes dead bug.
                        If it does not look right, we know enough and this part is over.
                        If you cannot do it, nothing gentle enough is left to try, and we look for another way.
                        If it hurts more than agreed, we stop trying for today.
                        These chances are estimates from what is known of you, not counts of people.""");
    }

    @Test
    void aLaterTrialNamesWhatCountedMost() {
        Trial before = new Trial(SidedMovement.both("bridge"), Trial.Form.CLEAN, List.of(), new PainReport.Score(0));
        Trial small = new Trial(SidedMovement.both("march"), Trial.Form.CLEAN, List.of(), new PainReport.Score(0));
        List<Why> why = List.of(
                new Why.ClosestToCoinFlip(80),
                new Why.SettlesLadder("Towards dead bug"),
                new Why.SymptomFreeSideFirst());
        List<Influence> influences = List.of(new Influence(before, 0.8, 0.6), new Influence(small, 0.8, 0.79));
        assertThat(told(LEFT, why, 0.001, influences))
                .startsWith("""
                        Of the movements that are gentle enough, this one tells us the most about you.
                        It helps to find where you start on the ladder towards dead bug.
                        The side without trouble goes first, the left one, so that we can compare.
                        """)
                .contains("\nFewer than 1 in 200 would feel more pain than")
                .contains("\nWhat told us most so far is bridge: it made us more sure that this one works.\n")
                .doesNotContain("march");
        assertThat(told(LEFT, why, 0.001, List.of(new Influence(small, 0.8, 0.79))))
                .doesNotContain("What told us most");
    }
}
