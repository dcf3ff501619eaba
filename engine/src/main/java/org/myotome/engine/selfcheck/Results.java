package org.myotome.engine.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.record.Side;
import org.myotome.engine.selfcheck.SelfAnswer.LeftOutGroup;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;

/** What the trials of a self-check showed. */
final class Results {

    private static final int MOST_TO_BEGIN_WITH = 2;

    private final StartingPointSearch search;
    private final SelfTests tests;

    Results(StartingPointSearch search, SelfTests tests) {
        this.search = search;
        this.tests = tests;
    }

    /**
     * Return whether hip and foot both did less on one side than on the other; both sides alike are not one side. A side
     * that was not tried counts as the better one, because that is the more careful reading.
     */
    boolean isHipAndFootOfOneSide() {
        for (Side side : Side.values()) {
            boolean hip = false;
            boolean foot = false;
            for (SelfTestGroup group : SelfTestGroup.values()) {
                boolean less = isLess(group, side);
                hip |= group.isHip() && less;
                foot |= group.isFoot() && less;
            }
            if (hip && foot) {
                return true;
            }
        }
        return false;
    }

    private boolean isLess(SelfTestGroup group, Side side) {
        return trialsOf(group).stream()
                .filter(trial -> isOn(trial, side) && !isGood(trial))
                .anyMatch(less -> trialsOf(less.movement().movementId()).stream()
                        .filter(other -> isOn(other, side.opposite()))
                        .allMatch(this::isGood));
    }

    /**
     * Return up to two tests that were done well and without much pain on each side, to begin with: the limiting part first,
     * of each group the hardest. None where somebody should look first.
     */
    List<SelfTest> begin(Optional<Ability> limiting) {
        List<SelfTest> begin = new ArrayList<>();
        if (search.findStop().isPresent() || isHipAndFootOfOneSide()) {
            return begin;
        }
        List<SelfTest> well = new ArrayList<>();
        for (SelfTestGroup group : SelfTestGroup.values()) {
            tests.all(group).reversed().stream()
                    .filter(this::isDoneWell)
                    .findFirst()
                    .ifPresent(well::add);
        }
        well.stream().filter(test -> isAbout(test, limiting)).forEach(begin::add);
        well.stream().filter(test -> !isAbout(test, limiting)).forEach(begin::add);
        return begin.stream().limit(MOST_TO_BEGIN_WITH).toList();
    }

    private static boolean isAbout(SelfTest test, Optional<Ability> limiting) {
        return limiting.filter(ability -> test.group().isAbout(ability)).isPresent();
    }

    private boolean isDoneWell(SelfTest test) {
        List<Trial> trials = trialsOf(test.movement().id());
        int sides = test.movement().isOneSided() ? Side.values().length : 1;
        return trials.size() == sides && trials.stream().allMatch(this::isGood);
    }

    /** Return the groups of which nothing was tried, each with its reason. */
    List<LeftOutGroup> leftOut(SelfReport report) {
        List<LeftOutGroup> leftOut = new ArrayList<>();
        for (SelfTestGroup group : SelfTestGroup.values()) {
            List<SelfTest> all = tests.all(group);
            if (!all.isEmpty() && trialsOf(group).isEmpty()) {
                boolean asked = group.movementIds().stream().anyMatch(report::isBegun);
                leftOut.add(new LeftOutGroup(
                        group,
                        asked
                                ? Optional.empty()
                                : search.findReasonAgainst(all.getFirst().tried())));
            }
        }
        return List.copyOf(leftOut);
    }

    private List<Trial> trialsOf(SelfTestGroup group) {
        return search.trials().stream()
                .filter(trial -> group.movementIds().contains(trial.movement().movementId()))
                .toList();
    }

    private List<Trial> trialsOf(String movementId) {
        return search.trials().stream()
                .filter(trial -> trial.movement().movementId().equals(movementId))
                .toList();
    }

    private static boolean isOn(Trial trial, Side side) {
        return trial.movement().side().find().equals(Optional.of(side));
    }

    private boolean isGood(Trial trial) {
        return trial.form() == Trial.Form.CLEAN && !search.belief().limit().isExceededBy(trial.pain());
    }
}
