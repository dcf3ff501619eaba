package org.myotome.server.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.consultation.DecisionKind;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.upkeep.UpkeepProposal;
import org.myotome.server.account.Account;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.search.SearchEnding;
import org.springframework.stereotype.Component;

/** Takes a made-up person through the loop: search, programme, sessions and mornings, day by day until yesterday. */
@Component
class Course {

    /** The hardest movement, by the library's difficulty, that a made-up person does well. */
    private static final int DOES_WELL_UP_TO = 4;

    private static final int MOST_STEPS = 14;

    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final Clock clock;

    Course(CaseFiles cases, Content content, Decisions decisions, Clock clock) {
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** How it goes. */
    enum Habit {
        /** Well, every day. */
        STEADY,
        /** Well, then too much in the last session. */
        FLARE,
        /** Well, then no word any more. */
        SILENT,
        /** Well, for so long that it became a habit, of which somebody asks now how it goes. */
        UPKEEP;

        /** Return how many days ago the first search was. */
        int daysLived() {
            return this == UPKEEP ? DAYS_TO_THE_HABIT + DAYS_OF_THE_HABIT : DAYS_LIVED;
        }
    }

    private static final int DAYS_LIVED = 8;
    private static final int DAYS_TO_THE_HABIT = 31;
    private static final int DAYS_OF_THE_HABIT = 16;

    void run(UUID caseId, Account clinician, Account person, LocalDate firstDay, Habit habit) {
        Instant morning = at(firstDay, 10);
        cases.change(
                caseId,
                clinician,
                morning,
                file -> List.of(new Event.SearchStarted(decisions.seed(file), decisions.versions())));
        search(caseId, clinician, morning);
        accept(caseId, clinician, at(firstDay, 11), firstDay);
        LocalDate today = LocalDate.now(clock);
        for (LocalDate day = firstDay.plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
            if (habit == Habit.SILENT && day.isAfter(firstDay.plusDays(3))) {
                return;
            }
            if (habit == Habit.UPKEEP && day.equals(firstDay.plusDays(DAYS_TO_THE_HABIT))) {
                upkeep(caseId, clinician, person, day);
                return;
            }
            day(caseId, person, day, habit == Habit.FLARE && day.isAfter(today.minusDays(4)));
            if (habit == Habit.STEADY) {
                List<Event> outdoors = Outdoors.on(firstDay, day);
                cases.change(caseId, person, at(day, 19), _ -> outdoors);
            }
        }
    }

    /** The goal is reached, the habit begins, and walks follow until yesterday; nobody has asked yet how it goes. */
    private void upkeep(UUID caseId, Account clinician, Account person, LocalDate first) {
        cases.change(
                caseId,
                person,
                at(first.minusDays(1), 12),
                _ -> List.of(
                        new Event.ActivityGoalSet(new ActivityGoal(
                                ActivityKind.WALK, Known.unknown(), Known.of(3600), "walk an hour with the dog")),
                        walk(first.minusDays(1), 65)));
        cases.change(caseId, clinician, at(first, 10), file -> {
            UpkeepProposal proposal =
                    decisions.findUpkeepProposal(file, List.of(), first).orElseThrow();
            return List.of(
                    decisions.take(DecisionKind.PROGRAMME, file, first, "From an episode to a habit."),
                    new Event.ProgrammeAccepted(proposal.kept(), List.of("kept in the habit, at less volume")),
                    new Event.MaintenanceBegun(inTheirWords(proposal.plan())));
        });
        LocalDate today = LocalDate.now(clock);
        for (LocalDate day = first; day.isBefore(today); day = day.plusDays(2)) {
            Event walk = walk(day, 32);
            cases.change(caseId, person, at(day, 17), _ -> List.of(walk));
        }
    }

    private static MaintenancePlan inTheirWords(MaintenancePlan plan) {
        return new MaintenancePlan(
                plan.begins(),
                plan.contacts(),
                plan.firstWalk(),
                plan.walk(),
                plan.strengthDaysPerWeek(),
                plan.balanceDaysPerWeek(),
                plan.stepsPerDay(),
                "The back is stiff when I get up, and I put off the stairs.",
                plan.firstResponse(),
                plan.comeBackWhen());
    }

    private static Event walk(LocalDate day, int minutes) {
        return new Event.ActivityLogged(new ActivitySession(
                "walk-" + day,
                day,
                Known.unknown(),
                ActivityKind.WALK,
                Known.unknown(),
                Known.of(minutes * 60),
                Known.unknown(),
                Known.unknown(),
                new PainReport.Score(1),
                new PainReport.Score(1),
                Known.unknown(),
                ActivitySource.ENTERED));
    }

    private void search(UUID caseId, Account clinician, Instant at) {
        for (int step = 0; step < MOST_STEPS; step++) {
            CaseFile file = cases.get(caseId);
            SearchStep next =
                    decisions.search(file, decisions.triage(file), false).next();
            if (!(next instanceof SearchStep.Propose(Proposal proposal))) {
                cases.change(caseId, clinician, at.plusSeconds(60L * (step + 1)), _ -> List.of(SearchEnding.of(next)));
                return;
            }
            Trial trial = trial(proposal.movement());
            cases.change(
                    caseId, clinician, at.plusSeconds(60L * (step + 1)), _ -> List.of(new Event.TrialRecorded(trial)));
        }
    }

    private Trial trial(SidedMovement sided) {
        Movement movement = content.library().getMovement(sided.movementId());
        boolean well = movement.difficulty() <= DOES_WELL_UP_TO;
        List<String> faults = well || movement.faults().isEmpty()
                ? List.of()
                : List.of(movement.faults().getFirst().text());
        return new Trial(
                sided, well ? Trial.Form.CLEAN : Trial.Form.COMPENSATED, faults, new PainReport.Score(well ? 1 : 2));
    }

    private void accept(UUID caseId, Account author, Instant at, LocalDate day) {
        cases.change(caseId, author, at, file -> switch (decisions
                .next(file, day)
                .forThePerson()) {
            case NextStep.OfferProgramme(Programme programme) ->
                List.of(
                        decisions.take(DecisionKind.PROGRAMME, file, day, "The programme that was proposed."),
                        new Event.ProgrammeAccepted(programme, List.of()));
            case NextStep.AdaptProgramme(Programme programme, var movements) ->
                List.of(
                        decisions.take(
                                DecisionKind.PROGRESSION,
                                file,
                                day,
                                content.aboutProgression()
                                        .changed(
                                                movements,
                                                file.episode().findProgramme().orElseThrow())),
                        new Event.ProgrammeAccepted(programme, List.of("by the agreed rule")));
            default -> List.of();
        });
    }

    private void day(UUID caseId, Account person, LocalDate day, boolean tooMuch) {
        boolean asked = !cases.get(caseId).episode().log().sessions().isEmpty();
        if (asked) {
            MorningCheck check = new MorningCheck(
                    day, new PainReport.Score(tooMuch ? 3 : 2), Known.of(0), Answer.NO, LegSymptoms.NONE);
            cases.change(caseId, person, at(day, 7), _ -> List.of(new Event.MorningChecked(check)));
        }
        accept(caseId, person, at(day, 8), day);
        cases.change(
                caseId,
                person,
                at(day, 18),
                file -> decisions.next(file, day).forThePerson()
                                instanceof
                                NextStep.DoSession(var on, List<ProgrammeItem> items, var minutes, var reasons)
                        ? session(day, items, tooMuch)
                        : List.of());
    }

    private static List<Event> session(LocalDate day, List<ProgrammeItem> items, boolean tooMuch) {
        String sessionId = "session-" + day;
        List<Event> events = new ArrayList<>();
        for (ProgrammeItem item : items) {
            int sets = item.setsPerSession() / item.sidedMovements().size();
            for (int set = 1; set <= sets; set++) {
                for (SidedMovement movement : item.sidedMovements()) {
                    events.add(new Event.SetLogged(new SetLog(
                            sessionId,
                            day,
                            movement,
                            set,
                            Known.of(item.dose().amount()),
                            new PainReport.Score(tooMuch ? 5 : 1),
                            tooMuch ? SetForm.WOBBLED : SetForm.STEADY,
                            SetEffort.RIGHT)));
                }
            }
        }
        events.add(new Event.SessionFinished(
                new SessionEnd(sessionId, day, new PainReport.Score(tooMuch ? 4 : 1), LegSymptoms.NONE)));
        return events;
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(clock.getZone()).toInstant();
    }
}
