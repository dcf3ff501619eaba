package org.myotome.engine.upkeep;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/**
 * Finds whether an episode is ready to become a habit. The four weeks and the two thirds are ours, unreviewed.
 *
 * <p>Whatever nobody said counts as unknown, and unknown is never ready: leaving an answer out never makes an episode
 * ready that would not be so with the answer.
 */
public final class ReadinessCheck {

    /** So many weeks are looked back on. */
    public static final int WEEKS = 4;

    private static final int DAYS = 7 * WEEKS;

    private final Episode episode;
    private final TriageDecision triage;
    private final PainPolicy policy;
    private final LocalDate today;
    private final LocalDate first;

    private ReadinessCheck(Episode episode, TriageDecision triage, PainPolicy policy, LocalDate today) {
        this.episode = episode;
        this.triage = triage;
        this.policy = policy;
        this.today = today;
        this.first = today.minusDays(DAYS);
    }

    /**
     * Return whether an episode is ready.
     *
     * @param policy how much pain is agreed
     * @param isWatched whether something logged asks for a look
     * @param today the person's own calendar day
     */
    public static Readiness of(
            Episode episode, TriageDecision triage, PainPolicy policy, boolean isWatched, LocalDate today) {
        ReadinessCheck check = new ReadinessCheck(episode, triage, policy, today);
        return new Readiness(List.of(check.pain(), check.goal(), check.sessions(), check.open(isWatched)));
    }

    // --- pain ---

    private Criterion pain() {
        double worst = -1;
        int notSaid = 0;
        boolean above = false;
        int weeksSaid = 0;
        for (Pain pain : pains()) {
            if (pain.report().isKnown()) {
                worst = Math.max(worst, pain.report().worstPossible());
                above |= pain.report().worstPossible() > pain.most();
            } else {
                notSaid++;
            }
        }
        for (int week = 0; week < WEEKS; week++) {
            weeksSaid += isSaidIn(first.plusDays(7L * week)) ? 1 : 0;
        }
        boolean known = notSaid == 0 && weeksSaid == WEEKS && isOldEnough();
        Standing standing = above ? Standing.NOT_MET : known ? Standing.MET : Standing.UNKNOWN;
        return new Criterion.PainWithinAgreed(
                standing, WEEKS, worst < 0 ? Optional.empty() : Optional.of(worst), policy.mostDuring(), notSaid);
    }

    /** Pain that was said or should have been, on a day, and how much is agreed there. */
    private record Pain(LocalDate day, PainReport report, int most) {}

    private List<Pain> pains() {
        List<Pain> pains = new ArrayList<>();
        for (Session session : episode.log().sessions()) {
            if (isRecent(session.day())) {
                session.sets().stream()
                        .map(SetLog::pain)
                        .forEach(report -> pains.add(new Pain(session.day(), report, policy.mostDuring())));
                pains.add(new Pain(
                        session.day(),
                        session.end().map(SessionEnd::painAfter).orElse(new PainReport.Unknown()),
                        policy.mostAfter()));
                morningAfter(session).ifPresent(pains::add);
            }
        }
        for (ActivitySession activity : episode.log().activities()) {
            if (isRecent(activity.day())) {
                pains.add(new Pain(activity.day(), activity.painDuring(), policy.mostDuring()));
                pains.add(new Pain(activity.day(), activity.painAfter(), policy.mostAfter()));
            }
        }
        return pains;
    }

    /** The morning after counts once it has come. */
    private Optional<Pain> morningAfter(Session session) {
        LocalDate morning = session.day().plusDays(1);
        Optional<PainReport> said = episode.log().findMorning(morning).map(MorningCheck::pain);
        return said.isEmpty() && !today.isAfter(morning)
                ? Optional.empty()
                : Optional.of(new Pain(morning, said.orElse(new PainReport.Unknown()), policy.mostAfter()));
    }

    private boolean isSaidIn(LocalDate weekBegins) {
        return episode.log().sessions().stream()
                .filter(session ->
                        !session.day().isBefore(weekBegins) && session.day().isBefore(weekBegins.plusDays(7)))
                .anyMatch(session ->
                        session.sets().stream().anyMatch(set -> set.pain().isKnown()));
    }

    // --- goal or outcome ---

    private Criterion goal() {
        Optional<ActivityGoal> goal = episode.activityGoal();
        if (goal.filter(this::isReached).isPresent()) {
            return new Criterion.GoalOrOutcome(Standing.MET, Criterion.GoalOrOutcome.Because.GOAL_REACHED);
        }
        return outcome()
                .orElseGet(() -> goal.isPresent()
                        ? new Criterion.GoalOrOutcome(
                                Standing.NOT_MET, Criterion.GoalOrOutcome.Because.GOAL_NOT_REACHED)
                        : new Criterion.GoalOrOutcome(
                                Standing.UNKNOWN, Criterion.GoalOrOutcome.Because.NO_GOAL_AND_NO_MEASURE));
    }

    private boolean isReached(ActivityGoal goal) {
        boolean says = goal.metres().isKnown() || goal.seconds().isKnown();
        return says
                && episode.log().activities().stream()
                        .filter(done -> isRecent(done.day()))
                        .filter(done -> goal.kind() == ActivityKind.WALK
                                || done.kind() == goal.kind()
                                || done.kind() == ActivityKind.RUN)
                        .filter(done ->
                                reaches(done.metres(), goal.metres()) && reaches(done.seconds(), goal.seconds()))
                        .anyMatch(done -> isWithin(done.painDuring(), policy.mostDuring())
                                && isWithin(done.painAfter(), policy.mostAfter()));
    }

    private static boolean reaches(Known<Integer> done, Known<Integer> asked) {
        return asked.find()
                .map(most -> done.find().map(far -> far >= most).orElse(false))
                .orElse(true);
    }

    private static boolean isWithin(PainReport pain, int most) {
        return pain.isKnown() && pain.worstPossible() <= most;
    }

    /**
     * A measure is no longer changing when its last score, of these weeks, is as good as the one of at least these weeks
     * before. Which way is better differs between measures, so only a score that has not moved at all counts.
     */
    private Optional<Criterion> outcome() {
        List<OutcomeScore> recent = episode.outcomes().stream()
                .filter(score -> isRecent(score.day()))
                .toList();
        List<Standing> standings = new ArrayList<>();
        for (OutcomeScore last : recent) {
            episode.outcomes().stream()
                    .filter(score -> isSameThing(score, last))
                    .filter(score -> !score.day().isAfter(last.day().minusDays(DAYS)))
                    .reduce((one, other) -> one.day().isAfter(other.day()) ? one : other)
                    .ifPresent(before -> standings.add(
                            Double.compare(before.score(), last.score()) == 0 ? Standing.MET : Standing.NOT_MET));
        }
        if (standings.isEmpty()) {
            return Optional.empty();
        }
        boolean stable = standings.stream().allMatch(standing -> standing == Standing.MET);
        return Optional.of(
                stable
                        ? new Criterion.GoalOrOutcome(Standing.MET, Criterion.GoalOrOutcome.Because.OUTCOME_STABLE)
                        : new Criterion.GoalOrOutcome(
                                Standing.NOT_MET, Criterion.GoalOrOutcome.Because.OUTCOME_STILL_CHANGING));
    }

    private static boolean isSameThing(OutcomeScore one, OutcomeScore other) {
        return one.measureId().equals(other.measureId())
                && one.side().equals(other.side())
                && one.about().equals(other.about());
    }

    // --- sessions ---

    private Criterion sessions() {
        int planned = 0;
        int done = 0;
        for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
            planned += isPlanned(day) ? 1 : 0;
            done += isDone(day) ? 1 : 0;
        }
        Standing standing = !isOldEnough() || planned == 0
                ? Standing.UNKNOWN
                : 3 * done >= 2 * planned ? Standing.MET : Standing.NOT_MET;
        return new Criterion.SessionsDone(standing, done, planned, WEEKS);
    }

    private boolean isPlanned(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return programmeOn(day)
                .filter(programme -> !programme.itemsOn(weekday).isEmpty())
                .isPresent();
    }

    private Optional<Programme> programmeOn(LocalDate day) {
        return episode.programmes().stream()
                .filter(accepted -> !acceptedOn(accepted).isAfter(day))
                .reduce((one, later) -> later)
                .map(AcceptedProgramme::programme);
    }

    private static LocalDate acceptedOn(AcceptedProgramme accepted) {
        return accepted.acceptedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private boolean isDone(LocalDate day) {
        return episode.log().sessions().stream()
                .filter(session -> !session.sets().isEmpty())
                .anyMatch(session -> session.day().equals(day));
    }

    private boolean isOldEnough() {
        return programmeOn(first).isPresent();
    }

    // --- what is open ---

    private Criterion open(boolean isWatched) {
        List<Criterion.NothingOpen.Open> open = new ArrayList<>();
        boolean looksFirst = triage.tier().compareTo(Tier.E2) >= 0 && !episode.mayTrainAfterReview();
        if (looksFirst || isWatched) {
            open.add(Criterion.NothingOpen.Open.SOMEBODY_LOOKS_FIRST);
        }
        if (!episode.conflicts().isEmpty()) {
            open.add(Criterion.NothingOpen.Open.CONTRADICTION);
        }
        if (episode.search().isBlocked() || !episode.block().steps().isEmpty()) {
            open.add(Criterion.NothingOpen.Open.BLOCK);
        }
        boolean against = !open.isEmpty();
        if (!triage.questions().isEmpty()) {
            open.add(Criterion.NothingOpen.Open.QUESTION);
        }
        if (triage.lockedMovements().values().stream().anyMatch(TriageDecision.Lock::untilAnswered)) {
            open.add(Criterion.NothingOpen.Open.LOCK_UNTIL_ANSWERED);
        }
        Standing standing = against ? Standing.NOT_MET : open.isEmpty() ? Standing.MET : Standing.UNKNOWN;
        return new Criterion.NothingOpen(standing, open);
    }

    private boolean isRecent(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(today);
    }
}
