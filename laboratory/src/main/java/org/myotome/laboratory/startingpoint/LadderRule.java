package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * One ladder after the other, each by itself. A rung that two ladders share is tried once. What is easier than something
 * done well counts as doable, what is harder as not. Variants are not tried; they count by their place on the ladder.
 */
final class LadderRule implements Rule {

    private final Way way;

    LadderRule(Way way) {
        this.way = way;
    }

    /** The order in which rungs are tried. */
    enum Way {
        /** From the easiest until one fails. */
        BOTTOM_UP("bottom-up"),
        /** From the hardest until one works. */
        TOP_DOWN("top-down"),
        /** From the middle, halving what is left. */
        BINARY("binary");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    @Override
    public String name() {
        return way.words;
    }

    @Override
    public Course apply(Task task) {
        Session session = new Session(task.person(), Entry.THREE_FORMS);
        Map<SidedMovement, Boolean> tried = new HashMap<>();
        Map<SidedMovement, Double> canDo = new HashMap<>();
        List<Integer> levels = new ArrayList<>();
        for (Ladder ladder : task.ladders()) {
            List<SidedMovement> usual = ladder.usualRungs();
            int level = level(usual, session, tried);
            int doable = level == 0 ? 0 : ladder.rungs().indexOf(usual.get(level - 1)) + 1;
            for (int rung = 0; rung < ladder.rungs().size(); rung++) {
                canDo.merge(ladder.rungs().get(rung), rung < doable ? 1.0 : 0.0, Math::max);
            }
            levels.add(level);
        }
        return new Course(List.of(Course.Moment.of(session, Judgement.of(canDo, task.ladders(), levels))), List.of());
    }

    private int level(List<SidedMovement> rungs, Session session, Map<SidedMovement, Boolean> tried) {
        return switch (way) {
            case BOTTOM_UP -> {
                int level = 0;
                while (level < rungs.size() && works(rungs.get(level), session, tried)) {
                    level++;
                }
                yield level;
            }
            case TOP_DOWN -> {
                int level = rungs.size();
                while (level > 0 && !works(rungs.get(level - 1), session, tried)) {
                    level--;
                }
                yield level;
            }
            case BINARY -> {
                int low = 0;
                int high = rungs.size();
                while (low < high) {
                    int middle = (low + high + 1) / 2;
                    boolean works = works(rungs.get(middle - 1), session, tried);
                    low = works ? middle : low;
                    high = works ? high : middle - 1;
                }
                yield low;
            }
        };
    }

    private static boolean works(SidedMovement rung, Session session, Map<SidedMovement, Boolean> tried) {
        return tried.computeIfAbsent(rung, first -> session.isGood(session.attempt(first)));
    }
}
