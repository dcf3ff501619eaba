package org.myotome.engine.startingpoint;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;

/** Where the person stands on ladders at one moment of a search: what to start with, how sure, and what opens the next rung. */
final class Standings {

    /** A variant that was not shown is started with when it is this probable: as what is believed opens the next step. */
    private static final double VARIANT_FROM = 0.8;

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

    StartingPoints on(List<Ladder> ladders) {
        return new StartingPoints(ladders.stream().map(this::standing).toList());
    }

    private LadderStanding standing(Ladder ladder) {
        List<SidedMovement> rungs = ladder.rungs();
        List<Double> canDo =
                rungs.stream().map(rung -> chances.of(rung).canDo()).toList();
        List<Double> hardest = chances.hardestDoable(ladder.usualRungs());
        int start = startIndex(rungs, canDo);
        boolean triedAny =
                rungs.stream().anyMatch(rung -> shown.findLatest(rung).isPresent());
        int level = start < 0 ? 0 : ladder.usualLevel(rungs.get(start));
        boolean settled = triedAny && isWithinOneMovement(hardest, level);
        return described(ladder, start, settled, hardest, canDo);
    }

    /**
     * Return the place of the hardest allowed and probably doable rung that is not extended, or of an extended variant of
     * it; of the easiest rung shown if there is none; or -1.
     */
    private int startIndex(List<SidedMovement> rungs, List<Double> canDo) {
        int start = -1;
        for (int i = 0; i < rungs.size(); i++) {
            if (isProbable(rungs.get(i), canDo.get(i))
                    && !ways.isExtended(rungs.get(i))
                    && isAllowedAsStart(rungs.get(i))) {
                start = i;
            }
        }
        for (int i = 0; start < 0 && i < rungs.size(); i++) {
            if (shown.isShown(rungs.get(i)) && !afterPain.isRegionStopped(rungs.get(i))) {
                return i;
            }
        }
        return start < 0 ? start : extended(rungs, canDo, start);
    }

    /** Return the place of the most extended variant of a start that was shown or is very probable; else of the start. */
    private int extended(List<SidedMovement> rungs, List<Double> canDo, int start) {
        int most = start;
        for (int i = start + 1; i < rungs.size(); i++) {
            SidedMovement rung = rungs.get(i);
            boolean sameMovement = rung.isSameMovementAs(rungs.get(start));
            if (sameMovement && ways.isExtended(rung) && isAllowedAsStart(rung) && isProbable(rung, canDo.get(i))) {
                most = i;
            }
        }
        return most;
    }

    private boolean isProbable(SidedMovement rung, double canDo) {
        boolean asUsual = rung.variant().isUsual() || shown.isShown(rung);
        return canDo >= (asUsual ? settings.canDoAtLeast() : VARIANT_FROM);
    }

    private boolean isAllowedAsStart(SidedMovement rung) {
        if (afterPain.isRegionStopped(rung)) {
            return false;
        }
        return shown.isShown(rung)
                || (shown.findLatest(rung).isEmpty() && reach.isWithin(rung) && chances.isBearable(rung));
    }

    private static boolean isWithinOneMovement(List<Double> hardest, int level) {
        double farOff = 0;
        for (int i = 0; i < hardest.size(); i++) {
            farOff += Math.abs(i - level) > 1 ? hardest.get(i) : 0;
        }
        return farOff <= 0.1;
    }

    private LadderStanding described(
            Ladder ladder, int start, boolean settled, List<Double> hardest, List<Double> canDo) {
        List<SidedMovement> rungs = ladder.rungs();
        Optional<SidedMovement> startMovement = start < 0 ? Optional.empty() : Optional.of(rungs.get(start));
        Optional<SidedMovement> next = start + 1 < rungs.size() ? Optional.of(rungs.get(start + 1)) : Optional.empty();
        boolean tried =
                startMovement.flatMap(shown::findLatest).map(shown::isGood).orElse(false);
        boolean reduced = startMovement.isPresent() && !isWithoutMuchPain(startMovement.get());
        return new LadderStanding(
                ladder,
                startMovement,
                settled,
                tried,
                hardest,
                canDo,
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
