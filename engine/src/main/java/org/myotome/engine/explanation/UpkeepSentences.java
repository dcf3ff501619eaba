package org.myotome.engine.explanation;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.language.Words;
import org.myotome.engine.upkeep.AskBecause;
import org.myotome.engine.upkeep.Criterion;
import org.myotome.engine.upkeep.Criterion.GoalOrOutcome;
import org.myotome.engine.upkeep.Criterion.NothingOpen;
import org.myotome.engine.upkeep.RelapseSign;
import org.myotome.engine.upkeep.Standing;
import org.myotome.engine.upkeep.WalkWeek;

/** Sentences about an episode that becomes a habit, and about what ends it. */
public final class UpkeepSentences {

    /** Sentences in English. */
    public static final UpkeepSentences ENGLISH = new UpkeepSentences(Words.ENGLISH);

    private final Words words;

    /** Write in a language. */
    public UpkeepSentences(Words words) {
        this.words = words;
    }

    /** Name what is asked for. */
    public String name(Criterion criterion) {
        return switch (criterion) {
            case Criterion.PainWithinAgreed ignored -> words.say("Pain within what is agreed");
            case Criterion.GoalOrOutcome ignored -> words.say("Goal reached, or steady");
            case Criterion.SessionsDone ignored -> words.say("Sessions done");
            case Criterion.NothingOpen ignored -> words.say("Nothing open");
        };
    }

    /** Say how it stands, in a word or two. */
    public String of(Standing standing) {
        return switch (standing) {
            case MET -> words.say("yes");
            case NOT_MET -> words.say("not yet");
            case UNKNOWN -> words.say("not known");
        };
    }

    /** Say how something that is asked for stands, and why. */
    public String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.PainWithinAgreed pain -> pain(pain);
            case Criterion.GoalOrOutcome goal -> goal(goal.because());
            case Criterion.SessionsDone sessions -> sessions(sessions);
            case Criterion.NothingOpen open ->
                open.open().isEmpty()
                        ? words.say("No question, lock or contradiction is open.")
                        : words.say(
                                "Open: {0}.",
                                words.list(open.open().stream().map(this::open).toList()));
        };
    }

    private String sessions(Criterion.SessionsDone sessions) {
        return sessions.standing() == Standing.UNKNOWN
                ? words.say(
                        "Sessions on {0} of {1} planned days in {2} weeks; two thirds are asked for, over {2} whole weeks under a"
                                + " programme.",
                        sessions.done(), sessions.planned(), sessions.weeks())
                : words.say(
                        "Sessions on {0} of {1} planned days in {2} weeks; two thirds are asked for.",
                        sessions.done(), sessions.planned(), sessions.weeks());
    }

    private String pain(Criterion.PainWithinAgreed pain) {
        String worst = pain.worst()
                .map(score -> words.say(
                        "The worst pain said in {0} weeks was {1}, up to {2} is agreed.",
                        pain.weeks(), score, pain.mostAgreed()))
                .orElseGet(
                        () -> words.say("No pain was said in {0} weeks; nothing said is not no pain.", pain.weeks()));
        return pain.notSaid() == 0
                ? worst
                : worst + " "
                        + words.say(
                                "{0, plural, one {It was not said # time.} other {It was not said # times.}}",
                                pain.notSaid());
    }

    private String goal(GoalOrOutcome.Because because) {
        return switch (because) {
            case GOAL_REACHED -> words.say("The goal was reached in these weeks, within what is agreed.");
            case OUTCOME_STABLE -> words.say("The measures taken have stayed the same for four weeks.");
            case OUTCOME_STILL_CHANGING -> words.say("A measure taken is still changing.");
            case GOAL_NOT_REACHED -> words.say("The goal was not reached in these weeks.");
            case NO_GOAL_AND_NO_MEASURE ->
                words.say("Nobody has set a goal with a distance or a time, and no measure was taken twice.");
        };
    }

    private String open(NothingOpen.Open open) {
        return switch (open) {
            case SOMEBODY_LOOKS_FIRST -> words.say("somebody looks first");
            case CONTRADICTION -> words.say("a contradiction in the record");
            case BLOCK -> words.say("a block");
            case QUESTION -> words.say("a safety question");
            case LOCK_UNTIL_ANSWERED -> words.say("a movement locked until an answer");
        };
    }

    /** Say what is a sign of a relapse. */
    public String of(RelapseSign sign) {
        return switch (sign) {
            case RelapseSign.TwoFlares(List<LocalDate> days) ->
                words.say("Two flares within two weeks, on {0} and {1}.", days.getFirst(), days.getLast());
            case RelapseSign.PainAboveAgreed(List<LocalDate> days, int most) ->
                words.say("Pain above the agreed {0} on {1} and {2}.", most, days.getFirst(), days.getLast());
            case RelapseSign.SaidToBeBack(LocalDate day) -> words.say("The person said on {0} that it is back.", day);
        };
    }

    /** Say why somebody asks how it goes. */
    public String of(AskBecause because) {
        return switch (because) {
            case AskBecause.ContactDue(LocalDate day, int ago) ->
                ago == 0
                        ? words.say("The contact of today is due.")
                        : words.say(
                                "{1, plural, one {The contact of {0} has not been answered for a day.} other {The contact of {0} has"
                                        + " not been answered for # days.}}",
                                day, ago);
            case AskBecause.NoWord(LocalDate since, int ago) ->
                words.say(
                        "{1, plural, one {No word since {0}, for a day.} other {No word since {0}, for # days.}} Nothing known is"
                                + " not good news.",
                        since, ago);
        };
    }

    /** Say why the walks of a week are as they are. */
    public String of(WalkWeek.Because because) {
        return switch (because) {
            case FIRST_WEEK -> words.say("This is the first week.");
            case WENT_WELL -> words.say("Last week went well, so it is one step more.");
            case REACHED -> words.say("This is what it was built up to; it stays so.");
            case TOO_FEW -> words.say("Fewer than two thirds of last week's walks are known, so it stays as it was.");
            case PAIN_NOT_SAID -> words.say("Nobody said how much last week's walks hurt, so it stays as it was.");
            case HURT_MORE_THAN_AGREED -> words.say("A walk hurt more than agreed, so it is one step less.");
        };
    }
}
