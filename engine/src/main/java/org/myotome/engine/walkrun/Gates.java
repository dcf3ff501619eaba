package org.myotome.engine.walkrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.GaitMovements;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.progression.MorningAfter;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;
import org.myotome.engine.triage.TriageDecision;

/** Works out which gates before running are open. What nobody knows never opens one. */
final class Gates {

    private static final String TENDER_BONE = "focal_bone_tenderness";
    private static final String ONLY_THE_HEEL = "tender_spot_is_heel";

    /** Names under which the tests are written down, in lower case and without hyphens. */
    private static final List<String> HEEL_RAISE_TESTS =
            List.of("single leg heel raise", "heel raise", "heel rise", "heel raises", "single leg heel raises");

    private static final List<String> HOP_TESTS = List.of("single leg hop", "single leg hops", "hop", "hops");
    private static final List<String> HEEL_RAISES = List.of("single_heel_raise");
    private static final List<String> HOPS = List.of("single_leg_hop_stick", "hop_series");

    private static final int SECONDS = 60;
    private static final int MOST_PAIN_WHILE_WALKING = 2;
    private static final int BRISK_WALK_SECONDS = 1800;
    private static final int BRISK_METRES_PER_HALF_HOUR = 2250;
    private static final int BRISK_EXERTION = 3;
    private static final int ENOUGH_HEEL_RAISES = 20;
    private static final int NEAR_OTHER_SIDE_PERCENT = 90;

    /** Below this, nine tenths of a weak other side say nothing (ours). */
    private static final int FEWEST_HEEL_RAISES = 10;

    private static final int ENOUGH_HOPS = 10;

    private final WalkRunRequest request;
    private final List<Outing> outings;
    private final Library library;

    Gates(WalkRunRequest request, List<Outing> outings, Library library) {
        this.request = request;
        this.outings = outings;
        this.library = library;
    }

    List<Gate> all() {
        return List.of(tenderBone(), nothingLocked(), briskWalk(), heelRaises(), hops());
    }

    private Gate tenderBone() {
        Gate.Kind kind = Gate.Kind.NO_TENDER_BONE;
        Answer tender = request.record().answers().answer(TENDER_BONE);
        if (tender == Answer.UNKNOWN) {
            return Gate.unknown(kind, new GateReason.TendernessNotSaid());
        }
        if (tender == Answer.NO) {
            return Gate.met(kind, new GateReason.NotTender());
        }
        if (request.record().answers().isYes(ONLY_THE_HEEL)) {
            return Gate.met(kind, new GateReason.OnlyTheHeelTender());
        }
        return request.mayTrainAfterReview()
                ? Gate.met(kind, new GateReason.TenderAndLookedAt())
                : Gate.notMet(kind, new GateReason.Tender());
    }

    private Gate nothingLocked() {
        Gate.Kind kind = Gate.Kind.NOTHING_LOCKED;
        Optional<Movement> run = new GaitMovements(library).findEasiestRun();
        if (run.isEmpty()) {
            return Gate.notMet(kind, new GateReason.NoRunInLibrary());
        }
        TriageDecision.Lock lock =
                request.triage().lockedMovements().get(run.get().id());
        if (lock == null) {
            return Gate.met(kind, new GateReason.NothingLocks());
        }
        GateReason locked = new GateReason.Locked(lock.because(), lock.untilAnswered());
        return lock.untilAnswered() ? Gate.unknown(kind, locked) : Gate.notMet(kind, locked);
    }

    private Gate briskWalk() {
        Gate.Kind kind = Gate.Kind.BRISK_WALK;
        GateReason best = new GateReason.NoLongWalk();
        // Of the last one that says something: an earlier good walk does not outlast a later painful one.
        for (Outing outing : outings.reversed()) {
            Optional<Double> pain = MorningAfter.number(outing.during());
            boolean isPainful =
                    pain.filter(score -> score > MOST_PAIN_WHILE_WALKING).isPresent();
            if (isPainful && !outing.hasRunning()) {
                return Gate.notMet(kind, new GateReason.WalkingHurt(outing.day()));
            }
            if (isPainful || !isLongEnough(outing)) {
                continue;
            }
            if (pain.isPresent() && isBrisk(outing)) {
                return Gate.met(
                        kind,
                        new GateReason.WalkedBriskly(
                                outing.day(), outing.knownSeconds() / SECONDS, outing.hasRunning()));
            }
            if (best instanceof GateReason.NoLongWalk) {
                best = pain.isEmpty()
                        ? new GateReason.PainNotSaid(outing.day())
                        : new GateReason.BriskNotKnown(outing.day());
            }
        }
        return Gate.unknown(kind, best);
    }

    private static boolean isLongEnough(Outing outing) {
        return outing.knownSeconds() >= BRISK_WALK_SECONDS
                || outing.knownRunSeconds() >= Phase.RUN_THAT_STANDS_FOR_WALKING;
    }

    /** Brisk is 4.5 km in an hour, or an exertion of 3 and more; ours, unreviewed. */
    private static boolean isBrisk(Outing outing) {
        boolean isFast = outing.metres() instanceof Known.Value<Integer>(Integer metres)
                && (long) metres * BRISK_WALK_SECONDS >= (long) BRISK_METRES_PER_HALF_HOUR * outing.knownSeconds();
        boolean isHard = outing.exertion() instanceof Known.Value<Integer>(Integer rated) && rated >= BRISK_EXERTION;
        return isFast || isHard || outing.knownRunSeconds() > 0;
    }

    private Gate heelRaises() {
        Gate.Kind kind = Gate.Kind.HEEL_RAISES;
        CountedTests tests =
                CountedTests.of(request.record().functionalTests(), request.log(), HEEL_RAISE_TESTS, HEEL_RAISES);
        List<GateReason.Leg> counted = new ArrayList<>();
        for (Side side : sides()) {
            Optional<CountedTests.Counted> own = tests.find(side);
            if (own.isEmpty()) {
                return Gate.unknown(kind, new GateReason.LegNotCounted(side));
            }
            int count = own.get().count();
            if (count < ENOUGH_HEEL_RAISES) {
                Optional<CountedTests.Counted> other = tests.find(side.opposite());
                if (other.isEmpty()) {
                    return Gate.unknown(kind, new GateReason.OtherLegNotCounted());
                }
                int ofOtherSide = other.get().count();
                boolean near = count >= FEWEST_HEEL_RAISES && count * 100 >= ofOtherSide * NEAR_OTHER_SIDE_PERCENT;
                if (!near) {
                    return Gate.notMet(kind, new GateReason.FewRaises(side, count, ofOtherSide));
                }
            }
            counted.add(new GateReason.Leg(side, count));
        }
        return Gate.met(kind, new GateReason.EnoughRaises(counted));
    }

    private Gate hops() {
        Gate.Kind kind = Gate.Kind.HOPS;
        CountedTests tests = CountedTests.of(request.record().functionalTests(), request.log(), HOP_TESTS, HOPS);
        boolean isUnknown = false;
        for (Side side : sides()) {
            Optional<CountedTests.Counted> counted = tests.find(side);
            if (counted.filter(one -> one.isPainFree().equals(Known.of(false))).isPresent()) {
                return Gate.notMet(kind, new GateReason.HoppingHurt(side));
            }
            if (counted.filter(one -> one.isPainFree().isKnown() && one.count() < ENOUGH_HOPS)
                    .isPresent()) {
                return Gate.notMet(
                        kind, new GateReason.FewHops(side, counted.get().count()));
            }
            isUnknown |= counted.isEmpty() || !counted.get().isPainFree().isKnown();
        }
        return isUnknown
                ? Gate.unknown(kind, new GateReason.HopsNotTested())
                : Gate.met(kind, new GateReason.HopsWithoutPain());
    }

    /** Return the legs that are tested: those that may be meant by the complaint. */
    private List<Side> sides() {
        return List.of(Side.values()).stream()
                .filter(side -> request.record().complaint().side().mayMean(side))
                .toList();
    }
}
