package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.ability.RegionLoad;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * One person trying movements, one after the other, and an observer who writes down what happens.
 *
 * <p>The luck of a movement depends on person and movement, not on the rule that chose it, so every rule meets the same.
 */
final class Session {

    /** One set of a movement, assumed. */
    private static final double SET_SECONDS = 40;

    /** Rest, showing the next movement and writing down, assumed. */
    private static final double BETWEEN_SECONDS = 60;

    /** Getting into another position, assumed. */
    private static final double POSITION_SECONDS = 30;

    /** Fetching other equipment, assumed. */
    private static final double EQUIPMENT_SECONDS = 20;

    private final VirtualPerson person;
    private final Entry entry;
    private final List<Trial> trials = new ArrayList<>();
    private int painful;
    private double seconds;

    Session(VirtualPerson person, Entry entry) {
        this.person = person;
        this.entry = entry;
    }

    /** Try a movement and return what the observer wrote down. */
    Trial attempt(SidedMovement movement) {
        long before = trials.stream()
                .filter(trial -> trial.movement().equals(movement))
                .count();
        SeededRandom luck = person.random("trial " + movement.key() + (before == 0 ? "" : ", again " + before));
        VirtualPerson.Truth truth = person.truth("try", movement);
        double correct = person.response().correct(person.body(), truth.demand(), abilityShift());
        Trial.Form form = recorded(really(correct, luck.nextUniform()), luck.nextUniform());
        int pain = reported(truth, luck);
        boolean hurts = pain > person.limit().mostDuring();
        if (hurts) {
            // Nobody goes on with what hurts more than agreed, so form tells nothing then.
            form = Trial.Form.UNABLE;
        }
        Trial trial = new Trial(movement, entered(form), List.of(), new PainReport.Score(pain));
        seconds += SET_SECONDS + BETWEEN_SECONDS + changing(movement);
        painful += hurts ? 1 : 0;
        trials.add(trial);
        return trial;
    }

    private Trial.Form entered(Trial.Form form) {
        return entry == Entry.TWO_TAPS && form == Trial.Form.UNABLE ? Trial.Form.COMPENSATED : form;
    }

    private static Trial.Form really(double correct, double luck) {
        if (luck < correct) {
            return Trial.Form.CLEAN;
        }
        return luck < Response.done(correct) ? Trial.Form.COMPENSATED : Trial.Form.UNABLE;
    }

    /** Observers take correct for faulty and the reverse, and done for not done and the reverse. */
    private Trial.Form recorded(Trial.Form really, double luck) {
        boolean heavy = person.world().has(Distortion.HEAVY_NOISE);
        double formMistaken = heavy ? 0.25 : 0.12;
        double doneMistaken = heavy ? 0.08 : 0.04;
        return switch (really) {
            case CLEAN -> luck < formMistaken ? Trial.Form.COMPENSATED : Trial.Form.CLEAN;
            case COMPENSATED -> {
                if (luck < formMistaken) {
                    yield Trial.Form.CLEAN;
                }
                yield luck < formMistaken + doneMistaken ? Trial.Form.UNABLE : Trial.Form.COMPENSATED;
            }
            case UNABLE -> luck < doneMistaken ? Trial.Form.COMPENSATED : Trial.Form.UNABLE;
        };
    }

    private int reported(VirtualPerson.Truth truth, SeededRandom luck) {
        double felt = luck.nextUniform() < Response.PAIN_FROM_ELSEWHERE ? 4 + 4 * luck.nextUniform() : 0;
        for (RegionLoad load : truth.demand().loads()) {
            felt = Math.max(felt, Response.pain(person.body(), load, toleranceShift()) + luck.nextNormal());
        }
        double error = person.world().has(Distortion.HEAVY_NOISE) ? 1.2 * luck.nextNormal() : 0;
        return (int) Math.clamp(Math.floor(felt + error + 0.5), 0, 10);
    }

    private double abilityShift() {
        if (!person.world().has(Distortion.TIRING)) {
            return 0;
        }
        int done = trials.size();
        double unfamiliar = done < 2 ? 0.3 / (done + 1) : 0;
        return -unfamiliar - Math.min(0.4, 0.04 * done);
    }

    private double toleranceShift() {
        return person.world().has(Distortion.TIRING)
                ? -Math.min(0.4, 0.04 * trials.size()) - Math.min(0.6, 0.2 * painful)
                : 0;
    }

    private double changing(SidedMovement next) {
        if (trials.isEmpty()) {
            return 0;
        }
        Movement before =
                person.library().getMovement(trials.getLast().movement().movementId());
        Movement after = person.library().getMovement(next.movementId());
        return (before.position() == after.position() ? 0 : POSITION_SECONDS)
                + (before.equipment().equals(after.equipment()) ? 0 : EQUIPMENT_SECONDS);
    }

    int trialCount() {
        return trials.size();
    }

    int painfulCount() {
        return painful;
    }

    double minutes() {
        return seconds / 60;
    }

    /** Return whether a trial was clean and bearable. */
    boolean isGood(Trial trial) {
        return trial.form() == Trial.Form.CLEAN && !person.limit().isExceededBy(trial.pain());
    }
}
