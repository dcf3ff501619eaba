package org.myotome.engine.nextstep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Conflict;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.LookAgain;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.upkeep.AskBecause;
import org.myotome.engine.upkeep.HabitDay;
import org.myotome.engine.upkeep.Readiness;
import org.myotome.engine.upkeep.RelapseSign;
import org.myotome.engine.upkeep.UpkeepProposal;

/** The one thing that happens next. */
public sealed interface NextStep {

    /**
     * Somebody else looks first.
     *
     * @param tier how soon
     * @param cause why it is a referral
     * @param actions what to do, in sentences, most important first
     */
    record ReferTo(Tier tier, ReferralCause cause, List<String> actions) implements NextStep {
        public ReferTo {
            actions = List.copyOf(actions);
        }
    }

    /** Why somebody else looks first. */
    enum ReferralCause {
        TRIAGE("triage"),
        OUT_OF_SCOPE("out_of_scope"),
        BLOCK_NOT_OPENED("block_not_opened");

        private final String word;

        ReferralCause(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** What cannot both be true is settled first. */
    record SettleConflicts(List<Conflict> conflicts) implements NextStep {
        public SettleConflicts {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** An entry is put right first. */
    record ConfirmData(List<RawInput> inputs, List<String> reasons) implements NextStep {
        public ConfirmData {
            inputs = List.copyOf(inputs);
            reasons = List.copyOf(reasons);
        }
    }

    /** Safety questions are answered before anything is tried. */
    record AskQuestions(List<TriageDecision.NextQuestion> questions) implements NextStep {
        public AskQuestions {
            questions = List.copyOf(questions);
        }
    }

    /** Somebody says what the programme has to fit into; as it stands nothing fits. */
    record AskCircumstances(List<LeftOut> obstacles) implements NextStep {
        public AskCircumstances {
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * A movement is tried. The search itself has everything else that may be asked about the proposal.
     *
     * @param movement what to try
     * @param why why this one, in sentences
     * @param chanceOfSuccess chance, 0 to 1, that it works
     * @param chanceOfPain chance, 0 to 1, of more pain than agreed
     * @param provisional the programme that fits what is known so far, if there is one
     */
    record TryMovement(
            SidedMovement movement,
            String why,
            double chanceOfSuccess,
            double chanceOfPain,
            Optional<Programme> provisional)
            implements NextStep {}

    /** A step on the way out of a block. */
    record TakeBlockStep(BlockStep step) implements NextStep {}

    /** Something opened the block, so the search begins again with the movement that was blocked. */
    record SearchAgain(SidedMovement marker, String kept) implements NextStep {}

    /** A programme is offered to whoever is answerable for accepting it. */
    record OfferProgramme(Programme programme) implements NextStep {}

    /** Today's session. */
    record DoSession(LocalDate day, List<ProgrammeItem> items, int minutes, List<MovementDecision> reasons)
            implements NextStep {
        public DoSession {
            items = List.copyOf(items);
            reasons = List.copyOf(reasons);
        }
    }

    /** No session today; what the last one led to is said all the same. */
    record RestUntil(LocalDate nextSession, List<MovementDecision> reasons) implements NextStep {
        public RestUntil {
            reasons = List.copyOf(reasons);
        }
    }

    /** A morning is described, on its day. */
    record AwaitMorningCheck(LocalDate day) implements NextStep {}

    /** The programme changes. */
    record AdaptProgramme(Programme programme, List<MovementDecision> movements) implements NextStep {
        public AdaptProgramme {
            movements = List.copyOf(movements);
        }
    }

    /** Training stops; the safety questions are asked again and a clinician looks. */
    record LookAgainFirst(List<LookAgain> causes, List<TriageDecision.NextQuestion> questions) implements NextStep {
        public LookAgainFirst {
            causes = List.copyOf(causes);
            questions = List.copyOf(questions);
        }
    }

    /**
     * The episode is ready to become a habit; whoever is answerable for it begins it, or waits.
     *
     * @param readiness what was asked for and how it stands
     * @param proposal what is proposed
     * @param meanwhile what the person does until then
     */
    record OfferMaintenance(Readiness readiness, UpkeepProposal proposal, NextStep meanwhile) implements NextStep {}

    /** The habit goes on. */
    record KeepGoing(HabitDay today) implements NextStep {}

    /** Somebody asks how the habit goes; it goes on meanwhile. */
    record AskHowItGoes(AskBecause because, HabitDay today) implements NextStep {}

    /** Signs of a relapse: the habit ends, the safety questions are asked again, and the search is the way back in. */
    record EndUpkeep(List<RelapseSign> signs) implements NextStep {
        public EndUpkeep {
            signs = List.copyOf(signs);
        }
    }

    /** Return what the person does now: this step, or what goes on while it waits for somebody else. */
    default NextStep forThePerson() {
        return this instanceof OfferMaintenance offer ? offer.meanwhile() : this;
    }

    /** Return the programme that this step proposes, provisional or not, if it proposes one. */
    default Optional<Programme> findProposedProgramme() {
        return switch (this) {
            case OfferProgramme offer -> Optional.of(offer.programme());
            case AdaptProgramme adapt -> Optional.of(adapt.programme());
            case TryMovement trial -> trial.provisional();
            case ReferTo ignored -> Optional.empty();
            case SettleConflicts ignored -> Optional.empty();
            case ConfirmData ignored -> Optional.empty();
            case AskQuestions ignored -> Optional.empty();
            case AskCircumstances ignored -> Optional.empty();
            case TakeBlockStep ignored -> Optional.empty();
            case SearchAgain ignored -> Optional.empty();
            case DoSession ignored -> Optional.empty();
            case RestUntil ignored -> Optional.empty();
            case AwaitMorningCheck ignored -> Optional.empty();
            case LookAgainFirst ignored -> Optional.empty();
            case OfferMaintenance offer -> offer.meanwhile().findProposedProgramme();
            case KeepGoing ignored -> Optional.empty();
            case AskHowItGoes ignored -> Optional.empty();
            case EndUpkeep ignored -> Optional.empty();
        };
    }

    /** Return what this step decides about each movement of the programme in force; empty where it decides nothing. */
    default List<MovementDecision> movementDecisions() {
        return switch (this) {
            case AdaptProgramme adapt -> adapt.movements();
            case DoSession session -> session.reasons();
            case RestUntil rest -> rest.reasons();
            case ReferTo ignored -> List.of();
            case SettleConflicts ignored -> List.of();
            case ConfirmData ignored -> List.of();
            case AskQuestions ignored -> List.of();
            case AskCircumstances ignored -> List.of();
            case TryMovement ignored -> List.of();
            case TakeBlockStep ignored -> List.of();
            case SearchAgain ignored -> List.of();
            case OfferProgramme ignored -> List.of();
            case AwaitMorningCheck ignored -> List.of();
            case LookAgainFirst ignored -> List.of();
            case OfferMaintenance offer -> offer.meanwhile().movementDecisions();
            case KeepGoing ignored -> List.of();
            case AskHowItGoes ignored -> List.of();
            case EndUpkeep ignored -> List.of();
        };
    }
}
