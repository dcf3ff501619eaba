package org.myotome.content.learning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.language.Words;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.MorningAfter;
import org.myotome.engine.progression.StepReason;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.session.PersonDay;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/**
 * Reads from an episode where a person stands. A pure function of what is given; the week, the twelve weeks, the 65 years
 * and the two missed days are ours, unreviewed.
 */
public final class SituationReader {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WEEKS_THAT_ARE_LONG = 12;
    private static final int YEARS_THAT_ARE_OLDER = 65;
    private static final int MISSED_DAYS = 2;

    private final Episode episode;
    private final TriageDecision triage;
    private final NextStep step;
    private final LocalDate today;
    private final Optional<LocalDate> begun;
    private final Words words;
    private final Map<Occasion, String> reasons = new EnumMap<>(Occasion.class);

    private SituationReader(
            Episode episode,
            TriageDecision triage,
            NextStep step,
            LocalDate today,
            Optional<LocalDate> begun,
            Words words) {
        this.episode = episode;
        this.triage = triage;
        this.step = step.forThePerson();
        this.today = today;
        this.begun = begun;
        this.words = words;
    }

    /**
     * Return where a person stands on a day.
     *
     * @param step what happens next
     * @param begun the day on which the first programme began, by the person's own calendar
     * @param words in which reasons are said
     */
    public static Situation read(
            Episode episode,
            TriageDecision triage,
            NextStep step,
            LocalDate today,
            Optional<LocalDate> begun,
            Words words) {
        return new SituationReader(episode, triage, step, today, begun, words).read();
    }

    private Situation read() {
        Tier concern = concern();
        if (concern.compareTo(Tier.E1) > 0) {
            reasons.put(Occasion.CONCERN, whyConcern());
        }
        legSymptoms();
        flare();
        nights();
        movementsAndSteps();
        beginning();
        onFeet();
        who();
        reasons.put(Occasion.ALWAYS, words.say("Because it is of use to everybody."));
        List<BodyRegion> regions = episode.caseRecord().complaint().regions();
        return new Situation(concern, regions, reasons);
    }

    // --- what is open ---

    /** A clinician who has looked and lets training go on settles what asked for a look, and nothing more serious. */
    private Tier concern() {
        boolean settled = episode.mayTrainAfterReview() && triage.tier() == Tier.E2;
        return (settled ? Tier.E1 : triage.tier()).stricter(concernOfStep());
    }

    private Tier concernOfStep() {
        return switch (step) {
            case NextStep.ReferTo refer -> refer.tier().stricter(Tier.E2);
            case NextStep.LookAgainFirst ignored -> Tier.E3;
            case NextStep.EndUpkeep ignored -> Tier.E2;
            case NextStep.AskQuestions ignored -> Tier.E2;
            case NextStep.ConfirmData ignored -> Tier.E2;
            case NextStep.SettleConflicts ignored -> Tier.E2;
            case NextStep.AskCircumstances ignored -> Tier.E0;
            case NextStep.TryMovement ignored -> Tier.E0;
            case NextStep.TakeBlockStep ignored -> Tier.E0;
            case NextStep.SearchAgain ignored -> Tier.E0;
            case NextStep.OfferProgramme ignored -> Tier.E0;
            case NextStep.DoSession ignored -> Tier.E0;
            case NextStep.RestUntil ignored -> Tier.E0;
            case NextStep.AwaitMorningCheck ignored -> Tier.E0;
            case NextStep.AdaptProgramme ignored -> Tier.E0;
            case NextStep.OfferMaintenance ignored -> Tier.E0;
            case NextStep.KeepGoing ignored -> Tier.E0;
            case NextStep.AskHowItGoes ignored -> Tier.E0;
        };
    }

    private String whyConcern() {
        return step instanceof NextStep.AskQuestions
                ? words.say("Because safety questions are still open.")
                : words.say("Because somebody has to look first.");
    }

    // --- what was logged ---

    private boolean isOfThisWeek(LocalDate day) {
        return !day.isAfter(today) && day.isAfter(today.minusDays(DAYS_OF_A_WEEK));
    }

    private void legSymptoms() {
        Optional<MorningCheck> last = episode.log().mornings().stream()
                .filter(check -> isOfThisWeek(check.day()))
                .filter(check -> check.legSymptoms() != LegSymptoms.UNKNOWN)
                .reduce((one, later) -> later);
        boolean runsDown =
                last.filter(check -> check.legSymptoms() != LegSymptoms.NONE).isPresent();
        if (runsDown) {
            reasons.put(
                    Occasion.LEG_SYMPTOMS,
                    words.say(
                            "{0, plural, =0 {Because of what you said about your leg today.} =1 {Because of what you said"
                                    + " about your leg yesterday.} other {Because of what you said about your leg on {1}.}}",
                            daysSince(last.get().day()), weekday(last.get().day())));
        } else if (last.isEmpty() && episode.caseRecord().complaint().regions().contains(BodyRegion.WHOLE_LEG)) {
            reasons.put(Occasion.LEG_SYMPTOMS, words.say("Because it runs down your leg."));
        }
    }

    private void flare() {
        PainPolicy policy = PolicyInForce.of(episode.caseRecord(), triage);
        Optional<LocalDate> hurt = daysAbove(policy).filter(this::isOfThisWeek).max(Comparator.naturalOrder());
        MorningAfter mornings = new MorningAfter(episode.log());
        Optional<LocalDate> bad = episode.log().mornings().stream()
                .filter(check -> isOfThisWeek(check.day()))
                // pain without a number is what the tap "much more" says
                .filter(check -> check.pain() instanceof PainReport.Present
                        || mornings.isFlare(check.day().minusDays(1)))
                .map(MorningCheck::day)
                .max(Comparator.naturalOrder());
        boolean morningIsLater =
                bad.isPresent() && hurt.filter(day -> day.isAfter(bad.get())).isEmpty();
        if (morningIsLater) {
            reasons.put(
                    Occasion.FLARE,
                    words.say(
                            "{0, plural, =0 {Because the morning was clearly worse than usual today.} =1 {Because the morning"
                                    + " was clearly worse than usual yesterday.} other {Because the morning was clearly worse"
                                    + " than usual on {1}.}}",
                            daysSince(bad.get()), weekday(bad.get())));
        } else if (hurt.isPresent()) {
            reasons.put(
                    Occasion.FLARE,
                    words.say(
                            "{0, plural, =0 {Because it hurt more than agreed today.} =1 {Because it hurt more than agreed"
                                    + " yesterday.} other {Because it hurt more than agreed on {1}.}}",
                            daysSince(hurt.get()), weekday(hurt.get())));
        }
    }

    private Stream<LocalDate> daysAbove(PainPolicy policy) {
        Stream<LocalDate> sets = episode.log().sets().stream()
                .filter(set -> isAbove(set.pain(), policy.mostDuring()))
                .map(set -> set.day());
        Stream<LocalDate> ends = episode.log().sessionEnds().stream()
                .filter(end -> isAbove(end.painAfter(), policy.mostAfter()))
                .map(end -> end.day());
        Stream<LocalDate> walks = episode.log().activities().stream()
                .filter(walk -> isAbove(walk.painDuring(), policy.mostDuring())
                        || isAbove(walk.painAfter(), policy.mostAfter()))
                .map(walk -> walk.day());
        return Stream.of(sets, ends, walks).flatMap(days -> days);
    }

    private static boolean isAbove(PainReport pain, int most) {
        return pain.isKnown() && pain.worstPossible() > most;
    }

    private void nights() {
        episode.log().mornings().stream()
                .filter(check -> isOfThisWeek(check.day()) && check.nightPain() == Answer.YES)
                .reduce((one, later) -> later)
                .ifPresent(check -> reasons.put(
                        Occasion.BAD_NIGHTS,
                        words.say("Because pain woke you in the night before {0}.", weekday(check.day()))));
    }

    // --- what comes next ---

    private void movementsAndSteps() {
        if (step instanceof NextStep.TakeBlockStep) {
            reasons.put(Occasion.BLOCK, words.say("Because no movement passes yet."));
        }
        if (!episode.caseRecord().circumstances().fearedMovements().isEmpty()) {
            reasons.put(Occasion.FEAR, words.say("Because there is a movement that you do not trust."));
        }
        int missed = PersonDay.of(episode, triage, step, today).missedDays();
        if (missed >= MISSED_DAYS && episode.maintenance().isEmpty()) {
            reasons.put(
                    Occasion.MISSED,
                    words.say(
                            "{0, plural, one {Because # training day went by without a session.} other {Because # training"
                                    + " days went by without a session.}}",
                            missed));
        }
        boolean stalls =
                step.movementDecisions().stream().anyMatch(decision -> decision.reason() instanceof StepReason.Stalled);
        if (stalls) {
            reasons.put(Occasion.STALL, words.say("Because a movement has not gone on for some sessions."));
        }
        boolean down =
                step.movementDecisions().stream().anyMatch(decision -> decision.direction() == Direction.STEP_DOWN);
        if (down && !stalls) {
            reasons.putIfAbsent(Occasion.FLARE, words.say("Because your programme steps down now."));
        }
    }

    private void beginning() {
        if (episode.maintenance().isPresent()) {
            reasons.put(Occasion.UPKEEP, words.say("Because what you do has become a habit."));
        } else if (begun.isEmpty()) {
            reasons.put(Occasion.BEFORE_START, words.say("Because your programme has not begun yet."));
        } else if (isOfThisWeek(begun.get())) {
            reasons.put(
                    Occasion.FIRST_WEEK,
                    words.say(
                            "{0, plural, =0 {Because your programme began today.} =1 {Because your programme began yesterday.}"
                                    + " other {Because your programme began on {1}.}}",
                            daysSince(begun.get()), weekday(begun.get())));
        }
    }

    private void onFeet() {
        boolean wantsToRun =
                episode.activityGoal().filter(goal -> goal.kind().hasRunning()).isPresent();
        boolean runs =
                episode.log().activities().stream().anyMatch(walk -> walk.kind().hasRunning() && isRecent(walk.day()));
        boolean walks = episode.log().activities().stream()
                .anyMatch(walk -> walk.kind() == ActivityKind.WALK && isRecent(walk.day()));
        if (wantsToRun || runs) {
            reasons.put(
                    Occasion.RUN,
                    wantsToRun ? words.say("Because you want to run again.") : words.say("Because you run."));
        }
        if (episode.activityGoal().filter(goal -> !goal.kind().hasRunning()).isPresent()) {
            reasons.put(Occasion.WALK, words.say("Because you want to walk further."));
        } else if (walks) {
            reasons.put(Occasion.WALK, words.say("Because you walk."));
        }
    }

    private boolean isRecent(LocalDate day) {
        return !day.isAfter(today) && day.isAfter(today.minusDays(4L * DAYS_OF_A_WEEK));
    }

    private void who() {
        if (PolicyInForce.of(episode.caseRecord(), triage) == PainPolicy.TENDON) {
            reasons.put(Occasion.TENDON, words.say("Because it is a tendon that gets used to load."));
        }
        episode.caseRecord()
                .complaint()
                .durationWeeks()
                .find()
                .filter(weeks -> weeks >= WEEKS_THAT_ARE_LONG)
                .ifPresent(ignored -> reasons.put(Occasion.LONG, words.say("Because it has hurt for months.")));
        episode.caseRecord()
                .person()
                .ageYears()
                .find()
                .filter(years -> years >= YEARS_THAT_ARE_OLDER)
                .ifPresent(ignored -> reasons.put(Occasion.OLDER, words.say("Because you are 65 or older.")));
    }

    // --- days in words ---

    private long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    private String weekday(LocalDate day) {
        return words.weekday(day.getDayOfWeek());
    }
}
