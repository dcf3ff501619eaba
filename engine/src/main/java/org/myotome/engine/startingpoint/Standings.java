package org.myotome.engine.startingpoint;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;

/** Where the person stands on ladders at one moment of a search: what to start with, how sure, and what opens the next rung. */
final class Standings {

    /**
     * A variant that was not shown is started with when it is this probable. In the laboratory .8, which opens a next step,
     * gave 17 instead of 16 starts in 100 that cannot be done, and nothing for it.
     */
    private static final double VARIANT_FROM = 0.9;

    private final Library library;
    private final SearchSettings settings;
    private final PainLimit limit;
    private final Shown shown;
    private final AfterPain afterPain;
    private final Chances chances;
    private final Reach reach;
    private final Ways ways;

    Standings(
            Library library,
            SearchSettings settings,
            PainLimit limit,
            Shown shown,
            AfterPain afterPain,
            Chances chances,
            Reach reach) {
        this.library = library;
        this.settings = settings;
        this.limit = limit;
        this.shown = shown;
        this.afterPain = afterPain;
        this.chances = chances;
        this.reach = reach;
        this.ways = new Ways(library);
    }

    /** Return how far the search has come, and nothing that only a reader wants to know. */
    List<LadderLevel> levels(List<Ladder> ladders) {
        return ladders.stream().map(this::level).toList();
    }

    StartingPoints on(List<Ladder> ladders) {
        return new StartingPoints(
                ladders.stream().map(this::level).map(this::described).toList());
    }

    private LadderLevel level(Ladder ladder) {
        List<SidedMovement> rungs = ladder.rungs();
        int start = startIndex(rungs);
        boolean triedAny = rungs.stream().anyMatch(shown::isTried);
        int level = start < 0 ? 0 : ladder.usualLevel(rungs.get(start));
        return new LadderLevel(
                ladder,
                start < 0 ? Optional.empty() : Optional.of(rungs.get(start)),
                triedAny && isWithinOneMovement(chances.hardestDoable(ladder.usualRungs()), level));
    }

    /**
     * Return the place of the hardest allowed and probably doable rung that is not extended, or of an extended variant of
     * it; of the easiest rung shown if there is none; or -1.
     */
    private int startIndex(List<SidedMovement> rungs) {
        for (int i = rungs.size() - 1; i >= 0; i--) {
            SidedMovement rung = rungs.get(i);
            if (!ways.isExtended(rung) && isProbable(rung) && isAllowedAsStart(rung)) {
                return extended(rungs, i);
            }
        }
        for (int i = 0; i < rungs.size(); i++) {
            if (shown.isShown(rungs.get(i)) && !afterPain.isRegionStopped(rungs.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Return the place of the most extended variant of a start that was shown or is very probable; else of the start. */
    private int extended(List<SidedMovement> rungs, int start) {
        for (int i = rungs.size() - 1; i > start; i--) {
            SidedMovement rung = rungs.get(i);
            boolean sameMovement = rung.isSameMovementAs(rungs.get(start));
            if (sameMovement && ways.isExtended(rung) && isAllowedAsStart(rung) && isProbable(rung)) {
                return i;
            }
        }
        return start;
    }

    private boolean isProbable(SidedMovement rung) {
        boolean asUsual = rung.variant().isUsual() || shown.isShown(rung);
        return chances.canDo(rung, asUsual ? settings.canDoAtLeast() : VARIANT_FROM);
    }

    private boolean isAllowedAsStart(SidedMovement rung) {
        if (afterPain.isRegionStopped(rung)) {
            return false;
        }
        return shown.isShown(rung) || (!shown.isTried(rung) && reach.isWithin(rung) && chances.isBearable(rung));
    }

    private static boolean isWithinOneMovement(List<Double> hardest, int level) {
        double farOff = 0;
        for (int i = 0; i < hardest.size(); i++) {
            farOff += Math.abs(i - level) > 1 ? hardest.get(i) : 0;
        }
        return farOff <= 0.1;
    }

    private LadderStanding described(LadderLevel level) {
        Ladder ladder = level.ladder();
        List<SidedMovement> rungs = ladder.rungs();
        Optional<SidedMovement> startMovement = level.start();
        int afterStart = startMovement.map(rungs::indexOf).orElse(-1) + 1;
        Optional<SidedMovement> next =
                afterStart < rungs.size() ? Optional.of(rungs.get(afterStart)) : Optional.empty();
        boolean tried =
                startMovement.flatMap(shown::findLatest).map(shown::isGood).orElse(false);
        boolean reduced = startMovement.isPresent() && !isWithoutMuchPain(startMovement.get());
        return new LadderStanding(
                ladder,
                startMovement,
                level.settled(),
                tried,
                chances.hardestDoable(ladder.usualRungs()),
                rungs.stream().map(rung -> chances.canDo(rung)).toList(),
                startMovement.map(movement -> dose(movement, reduced)),
                reduced,
                next,
                next.map(this::opens).orElse(""));
    }

    private boolean isWithoutMuchPain(SidedMovement start) {
        return shown.findLatest(start)
                .map(trial -> shown.isGood(trial) && trial.pain().worstPossible() <= 1)
                .orElse(false);
    }

    private Dose dose(SidedMovement start, boolean reduced) {
        Dose dose = start.variant().of(library.getMovement(start.movementId()).startDose());
        return reduced ? dose.withSets(Math.max(1, dose.sets() - 1)) : dose;
    }

    private String opens(SidedMovement next) {
        String way = next.variant().isUsual() ? "" : " (" + next.variant().words() + ")";
        return "Opens when " + library.getMovement(next.movementId()).name() + way
                + " is done correctly with pain of at most " + limit.mostDuring() + ".";
    }
}
