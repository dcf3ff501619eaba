package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.ability.RegionLoad;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.SetEffort;
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
        MovementDemand demand = person.demand(movement);
        double correct = person.response().correct(person.body(), demand, abilityShift());
        Grade really = really(correct, luck.nextUniform());
        Trial.Form form = recorded(really, luck.nextUniform());
        int pain = reported(demand, luck);
        boolean hurts = pain > person.limit().mostDuring();
        if (hurts) {
            // Nobody goes on with what hurts more than agreed, so form tells nothing then.
            form = Trial.Form.UNABLE;
        }
        Trial trial = new Trial(
                movement,
                entered(form, graded(really, luck.nextUniform())),
                List.of(),
                new PainReport.Score(pain),
                entered(effort(correct, luck.nextNormal())),
                Trial.Observer.CLINICIAN);
        seconds += SET_SECONDS + BETWEEN_SECONDS + changing(movement);
        painful += hurts ? 1 : 0;
        trials.add(trial);
        return trial;
    }

    private Trial.Form entered(Trial.Form form, Trial.Form grade) {
        return switch (entry) {
            case THREE_FORMS -> form;
            case TWO_TAPS -> form == Trial.Form.CLEAN ? form : Trial.Form.NOT_CLEAN;
            case FOUR_GRADES, FOUR_GRADES_AND_EFFORT -> form == Trial.Form.COMPENSATED ? grade : form;
        };
    }

    private SetEffort entered(SetEffort effort) {
        return entry == Entry.FOUR_GRADES_AND_EFFORT ? effort : SetEffort.UNKNOWN;
    }

    /** How grave the faults look, where it looks faulty: minor for major and the reverse as often as correct for faulty. */
    private Trial.Form graded(Grade really, double luck) {
        boolean seemsMinor = switch (really) {
            case CLEAN -> true;
            case MINOR -> luck >= formMistaken();
            case MAJOR -> luck < formMistaken();
            case UNABLE -> false;
        };
        return seemsMinor ? Trial.Form.MINOR_FAULTS : Trial.Form.MAJOR_FAULT;
    }

    /** Repetitions left grow with the log odds of correct form; how fast, and the spread, are assumed. */
    private static SetEffort effort(double correct, double luck) {
        double odds = Math.clamp(correct / (1 - correct), 1e-6, 1e6);
        double left = 1.5 + 1.2 * Exponential.log(odds) + 1.5 * luck;
        return left < 1.5 ? SetEffort.ALL : left < 3.5 ? SetEffort.RIGHT : SetEffort.LIGHT;
    }

    /** How a movement really went. */
    private enum Grade {
        CLEAN,
        MINOR,
        MAJOR,
        UNABLE
    }

    private static Grade really(double correct, double luck) {
        if (luck < correct) {
            return Grade.CLEAN;
        }
        if (luck < Response.doneWithMinorFaults(correct)) {
            return Grade.MINOR;
        }
        return luck < Response.done(correct) ? Grade.MAJOR : Grade.UNABLE;
    }

    /** Observers take correct for faulty and the reverse, and done for not done and the reverse. */
    private Trial.Form recorded(Grade really, double luck) {
        double formMistaken = formMistaken();
        double doneMistaken = person.world().has(Distortion.HEAVY_NOISE) ? 0.08 : 0.04;
        return switch (really) {
            case CLEAN -> luck < formMistaken ? Trial.Form.COMPENSATED : Trial.Form.CLEAN;
            case MINOR, MAJOR -> {
                if (luck < formMistaken) {
                    yield Trial.Form.CLEAN;
                }
                yield luck < formMistaken + doneMistaken ? Trial.Form.UNABLE : Trial.Form.COMPENSATED;
            }
            case UNABLE -> luck < doneMistaken ? Trial.Form.COMPENSATED : Trial.Form.UNABLE;
        };
    }

    private double formMistaken() {
        return person.world().has(Distortion.HEAVY_NOISE) ? 0.25 : 0.12;
    }

    private int reported(MovementDemand demand, SeededRandom luck) {
        double felt = luck.nextUniform() < Response.PAIN_FROM_ELSEWHERE ? 4 + 4 * luck.nextUniform() : 0;
        for (RegionLoad load : demand.loads()) {
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
