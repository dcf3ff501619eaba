package org.myotome.engine.explanation;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.upkeep.AskBecause;
import org.myotome.engine.upkeep.Criterion;
import org.myotome.engine.upkeep.Criterion.GoalOrOutcome;
import org.myotome.engine.upkeep.Criterion.NothingOpen;
import org.myotome.engine.upkeep.RelapseSign;
import org.myotome.engine.upkeep.Standing;
import org.myotome.engine.upkeep.WalkWeek;

/** English sentences about an episode that becomes a habit, and about what ends it. */
public final class UpkeepSentences {

    private UpkeepSentences() {}

    /** Name what is asked for. */
    public static String name(Criterion criterion) {
        return switch (criterion) {
            case Criterion.PainWithinAgreed ignored -> "Pain within what is agreed";
            case Criterion.GoalOrOutcome ignored -> "Goal reached, or steady";
            case Criterion.SessionsDone ignored -> "Sessions done";
            case Criterion.NothingOpen ignored -> "Nothing open";
        };
    }

    /** Say how it stands, in a word or two. */
    public static String of(Standing standing) {
        return switch (standing) {
            case MET -> "yes";
            case NOT_MET -> "not yet";
            case UNKNOWN -> "not known";
        };
    }

    /** Say how something that is asked for stands, and why. */
    public static String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.PainWithinAgreed pain -> pain(pain);
            case Criterion.GoalOrOutcome goal -> goal(goal.because());
            case Criterion.SessionsDone sessions ->
                "Sessions on " + sessions.done() + " of " + sessions.planned() + " planned days in " + sessions.weeks()
                        + " weeks; two thirds are asked for"
                        + (sessions.standing() == Standing.UNKNOWN
                                ? ", over " + sessions.weeks() + " whole weeks under a programme."
                                : ".");
            case Criterion.NothingOpen open ->
                open.open().isEmpty()
                        ? "No question, lock or contradiction is open."
                        : "Open: "
                                + String.join(
                                        ", ",
                                        open.open().stream()
                                                .map(UpkeepSentences::open)
                                                .toList())
                                + ".";
        };
    }

    private static String pain(Criterion.PainWithinAgreed pain) {
        String worst = pain.worst()
                .map(score -> "The worst pain said in " + pain.weeks() + " weeks was "
                        + (score == (int) (double) score ? Integer.toString((int) (double) score) : score.toString())
                        + ", up to " + pain.mostAgreed() + " is agreed.")
                .orElse("No pain was said in " + pain.weeks() + " weeks; nothing said is not no pain.");
        return pain.notSaid() == 0
                ? worst
                : worst + " It was not said " + pain.notSaid() + (pain.notSaid() == 1 ? " time." : " times.");
    }

    private static String goal(GoalOrOutcome.Because because) {
        return switch (because) {
            case GOAL_REACHED -> "The goal was reached in these weeks, within what is agreed.";
            case OUTCOME_STABLE -> "The measures taken have stayed the same for four weeks.";
            case OUTCOME_STILL_CHANGING -> "A measure taken is still changing.";
            case GOAL_NOT_REACHED -> "The goal was not reached in these weeks.";
            case NO_GOAL_AND_NO_MEASURE ->
                "Nobody has set a goal with a distance or a time, and no measure was taken twice.";
        };
    }

    private static String open(NothingOpen.Open open) {
        return switch (open) {
            case SOMEBODY_LOOKS_FIRST -> "somebody looks first";
            case CONTRADICTION -> "a contradiction in the record";
            case BLOCK -> "a block";
            case QUESTION -> "a safety question";
            case LOCK_UNTIL_ANSWERED -> "a movement locked until an answer";
        };
    }

    /** Say what is a sign of a relapse. */
    public static String of(RelapseSign sign) {
        return switch (sign) {
            case RelapseSign.TwoFlares(List<LocalDate> days) ->
                "Two flares within two weeks, on " + days.getFirst() + " and " + days.getLast() + ".";
            case RelapseSign.PainAboveAgreed(List<LocalDate> days, int most) ->
                "Pain above the agreed " + most + " on " + days.getFirst() + " and " + days.getLast() + ".";
            case RelapseSign.SaidToBeBack(LocalDate day) -> "The person said on " + day + " that it is back.";
        };
    }

    /** Say why somebody asks how it goes. */
    public static String of(AskBecause because) {
        return switch (because) {
            case AskBecause.ContactDue(LocalDate day, int ago) ->
                ago == 0
                        ? "The contact of today is due."
                        : "The contact of " + day + " has not been answered for " + days(ago) + ".";
            case AskBecause.NoWord(LocalDate since, int ago) ->
                "No word since " + since + ", for " + days(ago) + ". Nothing known is not good news.";
        };
    }

    private static String days(int count) {
        return count == 1 ? "a day" : count + " days";
    }

    /** Say why the walks of a week are as they are. */
    public static String of(WalkWeek.Because because) {
        return switch (because) {
            case FIRST_WEEK -> "This is the first week.";
            case WENT_WELL -> "Last week went well, so it is one step more.";
            case REACHED -> "This is what it was built up to; it stays so.";
            case TOO_FEW -> "Fewer than two thirds of last week's walks are known, so it stays as it was.";
            case PAIN_NOT_SAID -> "Nobody said how much last week's walks hurt, so it stays as it was.";
            case HURT_MORE_THAN_AGREED -> "A walk hurt more than agreed, so it is one step less.";
        };
    }
}
