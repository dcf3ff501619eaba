package org.myotome.engine.history;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Strength;
import org.myotome.engine.startingpoint.Certainty;
import org.myotome.engine.startingpoint.PainCaution;
import org.myotome.engine.startingpoint.Selection;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * Something that happened or was said. Kinds are only ever added; a kind that has been written once keeps its meaning.
 */
public sealed interface Event {

    /** An episode begins, at a visit named in words. */
    record EpisodeOpened(String timepoint) implements Event {}

    /** Somebody said who the person is. */
    record PersonStated(Person person) implements Event {}

    /** Somebody said what the person came with. */
    record ComplaintStated(Complaint complaint) implements Event {}

    /** Somebody said how much it hurts, and when. */
    record PainStated(Pain pain) implements Event {}

    /** A safety question was answered; unknown takes an earlier answer back. */
    record SafetyAnswered(String questionId, Answer answer) implements Event {

        public SafetyAnswered {
            requireText("question id", questionId);
        }
    }

    /**
     * The person answered a safety question on a page of their own. Their yes counts like anybody's; their no never strikes
     * out a yes of somebody else.
     */
    record PersonAnswered(String questionId, Answer answer) implements Event {

        public PersonAnswered {
            requireText("question id of an answer", questionId);
        }
    }

    /** Strength was examined; what was not examined this time stays as it was. */
    record StrengthExamined(Strength strength) implements Event {}

    /** Reflexes, sensation, mobility and functional tests were examined; replaces the examination before. */
    record ExaminationRecorded(
            Reflexes reflexes,
            List<SensationFinding> sensation,
            List<MobilityFinding> mobility,
            List<FunctionalTest> functionalTests)
            implements Event {

        public ExaminationRecorded {
            sensation = List.copyOf(sensation);
            mobility = List.copyOf(mobility);
            functionalTests = List.copyOf(functionalTests);
        }
    }

    /** An entry could not be taken as it stands. */
    record DoubtfulInputNoted(RawInput input) implements Event {}

    /** Somebody said what a programme has to fit into. */
    record CircumstancesStated(Circumstances circumstances) implements Event {}

    /** A clinician set how much pain is acceptable. */
    record PainPolicySet(PainPolicy policy) implements Event {}

    /** Somebody said how much pain is usual in the morning; the mornings after sessions are compared with it. */
    record UsualMorningStated(PainReport pain) implements Event {}

    /** The search for the starting point began. */
    record SearchStarted(long seed, Versions versions) implements Event {}

    /** The search that has just begun uses a published correction of how much pain is risked. */
    record PainCautionApplied(PainCaution caution) implements Event {}

    /** A clinician set how searches of this case choose the next movement, from here on. */
    record SelectionSet(Selection selection) implements Event {}

    /** A clinician set how certain it must be that a start can be done, for this case, from here on. */
    record CertaintySet(Certainty certainty) implements Event {}

    /** A movement was tried. */
    record TrialRecorded(Trial trial) implements Event {}

    /** The search ended. */
    record SearchEnded(SearchEndCause cause, String because) implements Event {}

    /** Why a search ended. */
    enum SearchEndCause {
        SETTLED("settled"),
        ENOUGH_TRIALS("enough_trials"),
        TWO_PAINFUL("two_painful"),
        BLOCKED("blocked"),
        STOPPED("stopped");

        private final String word;

        SearchEndCause(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** A step on the way out of a block was taken. */
    record BlockStepTaken(BlockStep step, String note) implements Event {}

    /**
     * Something was tried to open a block, and the same movement was tested before and after.
     *
     * @param kind what was done, in words
     * @param marker the movement that was tested
     * @param before how it went before
     * @param after how it went right after
     * @param day the person's own calendar day; unknown in records of before it was kept
     */
    record InterventionTried(String kind, SidedMovement marker, Trial before, Trial after, Known<LocalDate> day)
            implements Event {

        /** Something was tried on a day that nobody wrote down. */
        public InterventionTried(String kind, SidedMovement marker, Trial before, Trial after) {
            this(kind, marker, before, after, Known.unknown());
        }

        public InterventionTried {
            requireText("kind of an intervention", kind);
            if (!marker.equals(before.movement()) || !marker.equals(after.movement())) {
                throw new IllegalArgumentException("The movement tested before and after ("
                        + before.movement().key() + ", " + after.movement().key() + ") must be the marker ("
                        + marker.key() + ").");
            }
        }
    }

    /**
     * The movement of an intervention that helped right after was tested again on a later day; only what holds counts as a
     * gain.
     */
    record NextDayChecked(Trial trial) implements Event {}

    /**
     * The person agreed to an intervention, before it.
     *
     * @param intervention word of the intervention
     * @param explained what was explained to them, in words
     */
    record ConsentGiven(String intervention, String explained) implements Event {

        public ConsentGiven {
            requireText("intervention of a consent", intervention);
            requireText("explanation before a consent", explained);
        }
    }

    /** The person took their agreement to an intervention back; it holds for all that would follow. */
    record ConsentWithdrawn(String intervention, String because) implements Event {

        public ConsentWithdrawn {
            requireText("intervention of a consent", intervention);
        }
    }

    /** A person answerable for it accepted a programme, with the changes they made to what was proposed. */
    record ProgrammeAccepted(Programme programme, List<String> edits) implements Event {

        public ProgrammeAccepted {
            edits = List.copyOf(edits);
        }
    }

    /** The core-first policy was switched off for this episode. */
    record CoreFirstSkipped(String reason) implements Event {

        public CoreFirstSkipped {
            requireText("reason to skip the trunk-first policy", reason);
        }
    }

    /** A clinician said who has to agree before this programme gets harder. */
    record HarderStepsSet(HarderSteps harderSteps) implements Event {}

    /** A set was done. */
    record SetLogged(SetLog log) implements Event {}

    /** A session was finished. */
    record SessionFinished(SessionEnd end) implements Event {}

    /** A morning was described. */
    record MorningChecked(MorningCheck check) implements Event {}

    /** A walk or run was done; the same id again on the same device says it anew. */
    record ActivityLogged(ActivitySession session) implements Event {}

    /** Somebody said what the person wants to be able to do on their feet again. */
    record ActivityGoalSet(ActivityGoal goal) implements Event {}

    /** A measure was taken. */
    record OutcomeRecorded(OutcomeScore score) implements Event {}

    /** An episode of care became a habit, with a plan for it. */
    record MaintenanceBegun(MaintenancePlan plan) implements Event {}

    /** Somebody said how it goes since the episode became a habit; once more on a day on the same device says it anew. */
    record HowItGoesSaid(HowItGoes report) implements Event {}

    /** The habit ended on a day, such as at a relapse; the search for the starting point is the way back in. */
    record MaintenanceEnded(LocalDate day, String because) implements Event {

        public MaintenanceEnded {
            requireText("reason to end the upkeep", because);
        }
    }

    /** The engine decided something, and this is what it said. */
    record DecisionTaken(String kind, String text, Versions versions, long seed) implements Event {}

    /** A person decided otherwise than the engine proposed. */
    record OverrideMade(String what, String reason) implements Event {

        /** What an override that skips a lighter week is called. */
        public static final String LIGHTER_WEEK = "lighter_week";

        public OverrideMade {
            requireText("reason of an override", reason);
        }
    }

    /** A clinician looked at the case, on a day, and says whether training may begin or go on. */
    record ReviewDone(LocalDate day, String finding, boolean mayTrain) implements Event {}

    /**
     * An earlier event was a mistake. It drops out of the fold; what is true instead is an event of its own, with the
     * time at which it was true.
     */
    record EventCorrected(EventId superseded, String reason) implements Event {

        public EventCorrected {
            requireText("reason of a correction", reason);
        }
    }

    private static void requireText(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + what + " must not be empty.");
        }
    }
}
