package org.myotome.engine.walkrun;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.record.Side;

/** What is known about a gate. What settles it follows from that. */
public sealed interface GateReason {

    /** Nobody has said whether a spot of bone is tender. */
    record TendernessNotSaid() implements GateReason {}

    /** No spot of bone is tender. */
    record NotTender() implements GateReason {}

    /** The tender spot is the heel alone. */
    record OnlyTheHeelTender() implements GateReason {}

    /** A spot of bone is tender, and a clinician has looked and lets training go on. */
    record TenderAndLookedAt() implements GateReason {}

    /** A spot of bone is tender. */
    record Tender() implements GateReason {}

    /** The library has no run. */
    record NoRunInLibrary() implements GateReason {}

    /** Nothing in the safety answers locks running. */
    record NothingLocks() implements GateReason {}

    /**
     * Running is locked.
     *
     * @param because why, in a sentence of the rule
     * @param untilAnswered whether an answer may open it
     */
    record Locked(String because, boolean untilAnswered) implements GateReason {}

    /** No walk of half an hour is known. */
    record NoLongWalk() implements GateReason {}

    /** The latest walk that says something hurt too much. */
    record WalkingHurt(LocalDate day) implements GateReason {}

    /** A walk or run was long and brisk enough, and hurt little enough. */
    record WalkedBriskly(LocalDate day, int minutes, boolean isRun) implements GateReason {}

    /** A walk was long enough, and nobody said how much it hurt. */
    record PainNotSaid(LocalDate day) implements GateReason {}

    /** A walk was long enough, and nobody knows whether it was brisk. */
    record BriskNotKnown(LocalDate day) implements GateReason {}

    /** Nobody has counted the heel raises of a leg. */
    record LegNotCounted(Side side) implements GateReason {}

    /** One leg does not reach the number, and there is nothing to compare it with. */
    record OtherLegNotCounted() implements GateReason {}

    /** One leg does not reach the number, nor nine tenths of the other. */
    record FewRaises(Side side, int count, int ofOtherSide) implements GateReason {}

    /** Each leg that is tested does enough heel raises. */
    record EnoughRaises(List<Leg> legs) implements GateReason {
        public EnoughRaises {
            legs = List.copyOf(legs);
        }
    }

    /** A count on one leg. */
    record Leg(Side side, int count) {}

    /** Hopping on a leg hurt. */
    record HoppingHurt(Side side) implements GateReason {}

    /** Too few hops on a leg. */
    record FewHops(Side side, int count) implements GateReason {}

    /** Nobody has tested ten hops without pain on each leg. */
    record HopsNotTested() implements GateReason {}

    /** Ten hops on each leg without pain. */
    record HopsWithoutPain() implements GateReason {}
}
