package org.myotome.laboratory.conformance.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.history.Episode;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.Side;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.laboratory.conformance.protocol.BodySide;
import org.myotome.laboratory.conformance.protocol.Locked;
import org.myotome.laboratory.conformance.protocol.MayExercise;
import org.myotome.laboratory.conformance.protocol.NextKind;
import org.myotome.laboratory.conformance.protocol.Part;
import org.myotome.laboratory.conformance.protocol.Response;
import org.myotome.laboratory.conformance.protocol.Step;
import org.myotome.laboratory.conformance.protocol.Urgency;

/** Asks the engine, and says its decision in the neutral words of the protocol. */
final class EngineAnswer {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final long SEED = 1;

    private final Library library;
    private final Consultation consultation;

    EngineAnswer(Library library, Consultation consultation) {
        this.library = library;
        this.consultation = consultation;
    }

    Response.Decision to(NeutralCase neutral) {
        Episode opened = Episode.of(neutral.record());
        TriageDecision triage = consultation.triage(opened);
        NextStep next = consultation.next(opened, triage, SEED, DAY);
        Optional<Course> course = neutral.course();
        if (course.isEmpty()) {
            return decision(triage, next, Optional.empty());
        }
        Optional<Programme> programme = next.findProposedProgramme();
        if (programme.isEmpty()) {
            // Whatever was done, nothing may be going on now.
            Step step = kind(next) == NextKind.REFER ? Step.STOP : Step.ASK;
            return decision(triage, next, Optional.of(step));
        }
        Episode trained = course.get().episode(neutral.record(), programme.get(), DAY);
        TriageDecision now = consultation.triage(trained);
        NextStep after = consultation.next(trained, now, SEED, course.get().lastDay(DAY));
        return decision(now, after, Optional.of(step(after)));
    }

    private Response.Decision decision(TriageDecision triage, NextStep next, Optional<Step> step) {
        NextKind kind = kind(next);
        return new Response.Decision(
                urgency(triage, next),
                mayExercise(triage, kind),
                kind,
                locked(triage),
                asked(triage, next),
                hardest(next),
                step,
                firstSide(next));
    }

    private static Urgency urgency(TriageDecision triage, NextStep next) {
        Tier tier = switch (next) {
            case NextStep.ReferTo refer -> triage.tier().stricter(refer.tier());
            // Training stops until a clinician has looked.
            case NextStep.LookAgainFirst ignored -> triage.tier().stricter(Tier.E2);
            default -> triage.tier();
        };
        return switch (tier) {
            case E0 -> Urgency.NONE;
            case E1 -> Urgency.NOTE;
            case E2 -> Urgency.CLINICIAN;
            case E3 -> Urgency.URGENT;
            case E4 -> Urgency.EMERGENCY;
        };
    }

    private static MayExercise mayExercise(TriageDecision triage, NextKind kind) {
        if (kind != NextKind.PROGRAMME) {
            return MayExercise.NONE;
        }
        return triage.lockedMovements().isEmpty() ? MayExercise.AS_PLANNED : MayExercise.RESTRICTED;
    }

    private static NextKind kind(NextStep next) {
        return switch (next) {
            case NextStep.TryMovement ignored -> NextKind.PROGRAMME;
            case NextStep.OfferProgramme ignored -> NextKind.PROGRAMME;
            case NextStep.DoSession ignored -> NextKind.PROGRAMME;
            case NextStep.AdaptProgramme ignored -> NextKind.PROGRAMME;
            case NextStep.SearchAgain ignored -> NextKind.PROGRAMME;
            case NextStep.RestUntil ignored -> NextKind.PROGRAMME;
            case NextStep.AwaitMorningCheck ignored -> NextKind.QUESTION;
            case NextStep.AskQuestions ignored -> NextKind.QUESTION;
            case NextStep.AskCircumstances ignored -> NextKind.QUESTION;
            case NextStep.ConfirmData ignored -> NextKind.QUESTION;
            case NextStep.SettleConflicts ignored -> NextKind.QUESTION;
            case NextStep.TakeBlockStep ignored -> NextKind.BLOCK;
            case NextStep.ReferTo ignored -> NextKind.REFER;
            case NextStep.LookAgainFirst ignored -> NextKind.REFER;
            case NextStep.OfferMaintenance offer -> kind(offer.meanwhile());
            case NextStep.KeepGoing ignored -> NextKind.PROGRAMME;
            case NextStep.AskHowItGoes ignored -> NextKind.QUESTION;
            case NextStep.EndUpkeep ignored -> NextKind.REFER;
        };
    }

    /** A part is held back when no movement of it is open. */
    private List<Locked> locked(TriageDecision triage) {
        return Stream.of(MovementRegion.values())
                .filter(region -> library.movements().stream()
                        .filter(movement -> movement.region() == region)
                        .allMatch(movement -> triage.isLocked(movement.id())))
                .flatMap(region -> part(region).stream())
                .map(part -> new Locked(part, BodySide.BOTH))
                .toList();
    }

    private static Optional<Part> part(MovementRegion region) {
        return switch (region) {
            case TRUNK -> Optional.of(Part.TRUNK);
            case HIP -> Optional.of(Part.HIP);
            case KNEE -> Optional.of(Part.KNEE);
            case FOOT -> Optional.of(Part.FOOT);
            case INTEGRATED -> Optional.empty();
        };
    }

    private static List<String> asked(TriageDecision triage, NextStep next) {
        List<String> entries = next instanceof NextStep.ConfirmData confirm
                ? confirm.inputs().stream()
                        .map(RawInput::field)
                        .map(EngineAnswer::item)
                        .toList()
                : List.of();
        if (!entries.isEmpty()) {
            return entries;
        }
        List<String> items = new ArrayList<>();
        if (next instanceof NextStep.AskCircumstances) {
            items.add("circumstances");
        }
        if (next instanceof NextStep.AwaitMorningCheck) {
            items.add("course");
        }
        triage.questions().forEach(question -> items.add(item(question.questionId())));
        return items;
    }

    /** Return the vocabulary item of a question or of an entry that cannot be right. */
    private static String item(String question) {
        return switch (question) {
            case "age_years", "sex" -> question;
            case "duration_weeks" -> "weeks";
            case "complaint_regions", "complaint_side" -> "complaints";
            case "pain_rest" -> "pain.rest";
            case "pain_activity" -> "pain.activity";
            case "pain_night" -> "pain.night";
            case "pain_worst" -> "pain.worst";
            case "knee to wall" -> "measures.knee_to_wall_cm";
            default -> "answers." + question;
        };
    }

    private Optional<Double> hardest(NextStep next) {
        Stream<String> proposed = next.findProposedProgramme().stream()
                .map(Programme::items)
                .flatMap(Collection::stream)
                .map(ProgrammeItem::movementId);
        Stream<String> now = switch (next) {
            case NextStep.TryMovement trial -> Stream.of(trial.movement().movementId());
            case NextStep.DoSession session -> session.items().stream().map(ProgrammeItem::movementId);
            default -> Stream.empty();
        };
        return Stream.concat(proposed, now)
                .map(id -> (double) library.getMovement(id).difficulty())
                .max(Double::compare);
    }

    private static Optional<BodySide> firstSide(NextStep next) {
        Optional<Side> tried = next instanceof NextStep.TryMovement trial
                ? trial.movement().side().find()
                : Optional.empty();
        return tried.or(() -> next.findProposedProgramme().stream()
                        .map(Programme::items)
                        .flatMap(Collection::stream)
                        .flatMap(item -> item.firstSide().find().stream())
                        .findFirst())
                .map(side -> side == Side.LEFT ? BodySide.LEFT : BodySide.RIGHT);
    }

    private static Step step(NextStep after) {
        return switch (kind(after)) {
            case REFER, BLOCK -> Step.STOP;
            case QUESTION -> Step.ASK;
            case PROGRAMME -> step(after.movementDecisions());
        };
    }

    /** The loosest thing that happens counts: one movement that gets harder is a programme that gets harder. */
    private static Step step(List<MovementDecision> decisions) {
        List<Direction> directions =
                decisions.stream().map(MovementDecision::direction).toList();
        if (directions.contains(Direction.PROGRESS)) {
            return Step.HARDER;
        }
        if (directions.contains(Direction.HOLD) || directions.isEmpty()) {
            return directions.contains(Direction.STEP_DOWN) || directions.contains(Direction.STOP)
                    ? Step.EASIER
                    : Step.SAME;
        }
        return directions.contains(Direction.STEP_DOWN) ? Step.EASIER : Step.STOP;
    }
}
