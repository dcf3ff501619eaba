package org.myotome.engine.selfcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;

/**
 * Chooses the tests of a self-check: one of each group first, then the ones that tell most, at most eight movements.
 *
 * <p>A test has to be safe alone, and no rule of the search may speak against it: no lock, no region that hurt, not more
 * than a step beyond what was shown, and a chance of pain within the limit. Of what is left of a group the one closest to
 * a coin-flip is chosen.
 */
final class SelfTests {

    /** Six to eight; ours. */
    static final int MOST = 8;

    private static final double COIN_FLIP = 0.5;
    private static final int MOST_OF_A_GROUP = 2;

    private final Library library;
    private final SelfReport report;
    private final StartingPointSearch search;

    SelfTests(Library library, SelfReport report, StartingPointSearch search) {
        this.library = library;
        this.report = report;
        this.search = search;
    }

    /** Return the next test, if there is one. */
    Optional<SelfTest> findNext() {
        if (search.findStop().isPresent()) {
            return Optional.empty();
        }
        Optional<SelfTest> otherSide = findOtherSide();
        if (otherSide.isPresent() || begunCount() >= MOST) {
            return otherSide;
        }
        Optional<SelfTest> first = findOfUntouchedGroup();
        return first.isPresent() ? first : findMostTelling();
    }

    /** Return every test that no rule is against now. */
    List<SelfTest> offered() {
        List<SelfTest> offered = new ArrayList<>();
        if (search.findStop().isEmpty()) {
            for (SelfTestGroup group : SelfTestGroup.values()) {
                offered.addAll(offered(group));
            }
        }
        return List.copyOf(offered);
    }

    /** Return all tests of a group on all sides, easiest first, whether or not they may be tried. */
    List<SelfTest> all(SelfTestGroup group) {
        List<SelfTest> all = new ArrayList<>();
        for (String id : group.movementIds()) {
            library.findMovement(id).filter(SafeAlone::isSafe).ifPresent(movement -> {
                for (SidedMovement sided : sides(movement)) {
                    all.add(test(group, movement, sided));
                }
            });
        }
        return List.copyOf(all);
    }

    private List<SelfTest> offered(SelfTestGroup group) {
        return all(group).stream().filter(this::isOffered).toList();
    }

    private boolean isOffered(SelfTest test) {
        return !report.isAnswered(test.tried())
                && search.findReasonAgainst(test.tried()).isEmpty();
    }

    private SelfTest test(SelfTestGroup group, Movement movement, SidedMovement sided) {
        int number = begunCount() + (report.isBegun(movement.id()) ? 0 : 1);
        return new SelfTest(group, movement, sided, SafeAlone.isHeldOn(movement), number);
    }

    /** The side without the complaint comes first, so that a person knows the movement before the sore side does it. */
    private List<SidedMovement> sides(Movement movement) {
        if (!movement.isOneSided()) {
            return List.of(SidedMovement.both(movement.id()));
        }
        Side first = search.caseRecord().complaint().side() == ReportedSide.RIGHT ? Side.LEFT : Side.RIGHT;
        return List.of(SidedMovement.on(movement.id(), first), SidedMovement.on(movement.id(), first.opposite()));
    }

    private int begunCount() {
        int begun = 0;
        for (SelfTestGroup group : SelfTestGroup.values()) {
            begun += begunCount(group);
        }
        return begun;
    }

    private int begunCount(SelfTestGroup group) {
        return (int) group.movementIds().stream().filter(report::isBegun).count();
    }

    private Optional<SelfTest> findOtherSide() {
        for (SelfTestGroup group : SelfTestGroup.values()) {
            for (SelfTest test : offered(group)) {
                if (report.isBegun(test.movement().id())) {
                    return Optional.of(test);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SelfTest> findOfUntouchedGroup() {
        for (SelfTestGroup group : SelfTestGroup.values()) {
            Optional<SelfTest> best = begunCount(group) == 0 ? findBest(offered(group)) : Optional.empty();
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private Optional<SelfTest> findMostTelling() {
        List<SelfTest> candidates = new ArrayList<>();
        for (SelfTestGroup group : SelfTestGroup.values()) {
            if (begunCount(group) < MOST_OF_A_GROUP) {
                candidates.addAll(offered(group));
            }
        }
        return findBest(candidates);
    }

    /** Return the movement closest to a coin-flip, on the side that comes first. */
    private Optional<SelfTest> findBest(List<SelfTest> tests) {
        return tests.stream()
                .min(Comparator.comparingDouble(this::distance))
                .flatMap(best -> tests.stream()
                        .filter(test ->
                                test.movement().id().equals(best.movement().id()))
                        .findFirst());
    }

    private double distance(SelfTest test) {
        return Math.abs(search.belief().canDo(test.tried()) - COIN_FLIP);
    }
}
