package org.myotome.engine.walkrun;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.record.AsWritten;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;

/**
 * How often somebody managed a movement on each leg: the latest test a clinician wrote down, or, where nobody has tested, the
 * best single set that was logged.
 *
 * @param bySide what is known of each leg
 */
record CountedTests(Map<Side, Counted> bySide) {

    /**
     * A count.
     *
     * @param count how often, at least 0
     * @param isPainFree whether it was free of pain; unknown when nobody said
     */
    record Counted(int count, Known<Boolean> isPainFree) {}

    private static final int LONGEST_NUMBER = 3;

    static CountedTests of(List<FunctionalTest> tests, TrainingLog log, List<String> names, List<String> movements) {
        Map<Side, Counted> bySide = new EnumMap<>(Side.class);
        for (Session session : log.sessions()) {
            for (SetLog set : session.sets()) {
                if (movements.contains(set.movement().movementId())) {
                    take(bySide, set);
                }
            }
        }
        for (FunctionalTest test : tests) {
            String name = AsWritten.plain(test.test());
            if (names.contains(name)) {
                findCount(test).ifPresent(counted -> sides(test.side()).forEach(side -> bySide.put(side, counted)));
            }
        }
        return new CountedTests(bySide);
    }

    Optional<Counted> find(Side side) {
        return Optional.ofNullable(bySide.get(side));
    }

    private static void take(Map<Side, Counted> bySide, SetLog set) {
        if (set.done() instanceof Known.Value<Amount>(Amount.Repetitions(int count))
                && set.movement().side().find().isPresent()) {
            Side side = set.movement().side().find().get();
            Counted before = bySide.get(side);
            if (before == null || count >= before.count()) {
                bySide.put(side, new Counted(count, painFree(set.pain())));
            }
        }
    }

    private static Known<Boolean> painFree(PainReport pain) {
        return pain.isKnown() ? Known.of(!pain.isReported()) : Known.unknown();
    }

    private static Optional<Counted> findCount(FunctionalTest test) {
        String result = AsWritten.plain(test.result());
        String value = AsWritten.plain(test.value());
        if (result.equals("unable")) {
            return Optional.of(new Counted(0, Known.of(false)));
        }
        if (isWhole(value)) {
            return Optional.of(new Counted(Integer.parseInt(value), painFree(result)));
        }
        // A test that hurt says that it hurt, even where nobody counted.
        return painFree(result).equals(Known.of(false))
                ? Optional.of(new Counted(0, Known.of(false)))
                : Optional.empty();
    }

    private static Known<Boolean> painFree(String result) {
        boolean free = result.contains("no pain") || result.contains("pain free") || result.contains("painless");
        if (free) {
            return Known.of(true);
        }
        boolean pain = result.contains("pain") || result.contains("hurt") || result.contains("sore");
        return pain ? Known.of(false) : Known.unknown();
    }

    private static boolean isWhole(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return false;
        }
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) < '0' || text.charAt(place) > '9') {
                return false;
            }
        }
        return true;
    }

    private static List<Side> sides(ReportedSide side) {
        return switch (side) {
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case BOTH -> List.of(Side.LEFT, Side.RIGHT);
            case MIDLINE, ALTERNATING, NOT_STATED -> List.of();
        };
    }
}
