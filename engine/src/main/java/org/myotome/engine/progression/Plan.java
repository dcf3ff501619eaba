package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.ProgrammeNote;

/** How the movements of a programme are decided: as usual, or around a lighter week. */
sealed interface Plan {

    /** Decide on a movement of a programme in which the movements before it are decided. */
    MovementDecision decide(ProgrammeItem item, Programme programme);

    /** Return the notes of the programme as it goes on. */
    default List<ProgrammeNote> notes(List<ProgrammeNote> before) {
        return before;
    }

    /** Each movement by its own sessions. */
    record AsUsual(ItemProgression items) implements Plan {

        @Override
        public MovementDecision decide(ProgrammeItem item, Programme programme) {
            return items.decide(item, programme);
        }
    }

    /** A lighter week begins: what loads is lowered, all else is repeated, and what was too much is lowered all the same. */
    record Lower(ItemProgression items, LighterWeek lighter, StepReason reason, LocalDate today) implements Plan {

        @Override
        public MovementDecision decide(ProgrammeItem item, Programme programme) {
            Optional<MovementDecision> locked = items.locked(item);
            if (locked.isPresent()) {
                return locked.get();
            }
            Verdict rule = items.rule(item, programme);
            boolean tooMuch = rule.direction() == Direction.STEP_DOWN;
            Counterfactual then = new Counterfactual.ResumesAfter(today.plusDays(LighterWeek.DAYS));
            Verdict verdict = tooMuch ? rule : Verdict.down(reason, then);
            if (!lighter.isLoaded(item)) {
                return tooMuch
                        ? items.decide(item, programme)
                        : items.holding(item, Verdict.hold(reason, then), Optional.empty());
            }
            return LighterWeek.lowered(item)
                    .map(change -> items.changing(item, verdict, change, Optional.empty()))
                    .orElseGet(() -> tooMuch
                            ? items.decide(item, programme)
                            : items.holding(item, Verdict.hold(reason, then), Optional.empty()));
        }

        @Override
        public List<ProgrammeNote> notes(List<ProgrammeNote> before) {
            List<ProgrammeNote> notes = new ArrayList<>(before);
            notes.add(ProgrammeNote.LIGHTER_WEEK);
            return List.copyOf(notes);
        }
    }

    /** A lighter week goes on: what was too much is lowered, nothing gets harder. */
    record Lighter(ItemProgression items, LighterWeek lighter) implements Plan {

        @Override
        public MovementDecision decide(ProgrammeItem item, Programme programme) {
            MovementDecision usual = items.decide(item, programme);
            if (usual.direction().compareTo(Direction.HOLD) < 0) {
                return usual;
            }
            LocalDate last = lighter.lastDay();
            return items.holding(
                    item,
                    Verdict.hold(new StepReason.LighterWeekOn(last), new Counterfactual.ResumesAfter(last.plusDays(1))),
                    Optional.empty());
        }
    }

    /** A lighter week is over: what went well in it goes on with the step before, and with no more than that. */
    record Resume(ItemProgression items, LighterWeek lighter) implements Plan {

        @Override
        public MovementDecision decide(ProgrammeItem item, Programme programme) {
            Optional<MovementDecision> locked = items.locked(item);
            Verdict rule = items.rule(item, programme);
            boolean wentWell = rule.isWell() || rule.reason() instanceof StepReason.WellOnce;
            // What was lowered within the week goes on from there, step by step.
            if (locked.isPresent() || !wentWell || lighter.wasLoweredSince(item)) {
                return locked.orElseGet(() -> items.decide(item, programme));
            }
            return lighter.findResumed(item, items, programme)
                    .map(change -> items.changing(
                            item,
                            new Verdict(
                                    Direction.PROGRESS,
                                    new StepReason.LighterWeekOver(),
                                    new Counterfactual.StepDownAfterBadMorning()),
                            change,
                            Optional.empty()))
                    .orElseGet(() -> items.holding(
                            item,
                            Verdict.hold(new StepReason.LighterWeekOver(), new Counterfactual.ProgressAfterCalm(2)),
                            Optional.empty()));
        }

        @Override
        public List<ProgrammeNote> notes(List<ProgrammeNote> before) {
            return before.stream()
                    .filter(note -> note != ProgrammeNote.LIGHTER_WEEK)
                    .toList();
        }
    }
}
