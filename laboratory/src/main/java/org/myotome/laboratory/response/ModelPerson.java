package org.myotome.laboratory.response;

import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.response.ResponseModel;
import org.myotome.engine.response.ResponsePrior;
import org.myotome.engine.response.SessionResponse;

/** Somebody drawn from the engine's own prior, who answers to sessions as the engine's model says; changed by each. */
final class ModelPerson {

    private static final double NOT_SAID = 0.1;

    private final SeededRandom random;
    private double capacity;
    private double tolerance;
    private double gain;
    private double irritability;
    private double rung;

    ModelPerson(ResponsePrior prior, SeededRandom random) {
        this.random = random;
        this.capacity = prior.capacity() + prior.capacitySpread() * random.nextNormal();
        this.tolerance = prior.tolerance() + prior.toleranceSpread() * random.nextNormal();
        this.gain = prior.gain() * Math.exp(prior.gainSpread() * random.nextNormal());
        this.irritability = prior.irritability() * Math.abs(random.nextNormal());
        this.rung = prior.rung() * Math.exp(prior.rungSpread() * random.nextNormal());
    }

    double capacity() {
        return capacity;
    }

    double tolerance() {
        return tolerance;
    }

    double gain() {
        return gain;
    }

    double irritability() {
        return irritability;
    }

    double rung() {
        return rung;
    }

    /** A session and what nobody needs to be told: how much it really hurt, and whether it really flared. */
    record Trained(SessionResponse response, double score, boolean flared) {}

    /** Train so many days after the last time. One thing in ten is not said. */
    Trained train(double logLoad, double rungs, int days) {
        live(days);
        double load = logLoad + rungs * rung;
        double pain = ResponseModel.PAIN_AT_TOLERANCE + ResponseModel.PAIN_SLOPE * (load - tolerance) + irritability;
        double during = score(pain, ResponseModel.PAIN_ERROR);
        double after = score(pain - ResponseModel.AFTER_LOWER, ResponseModel.AFTER_ERROR);
        double reserve = ResponseModel.RESERVE_AT_CAPACITY + ResponseModel.RESERVE_SLOPE * (capacity - load);
        SetEffort effort = effort(reserve + ResponseModel.RESERVE_ERROR * random.nextNormal());
        boolean done = reserve + ResponseModel.RESERVE_ERROR * random.nextNormal() >= ResponseModel.UNDONE_BELOW;
        boolean flared = random.nextUniform() < chanceOfFlare(pain);
        double rise = (flared ? ResponseModel.RISE_AFTER_FLARE : 0) + ResponseModel.RISE_ERROR * random.nextNormal();
        double gained = gain * ResponseModel.training(load - tolerance);
        capacity += gained;
        tolerance += gained - (flared ? ResponseModel.FLARE_LOWERS : 0);
        irritability += flared ? ResponseModel.FLARE_STIRS : 0;
        SessionResponse response = new SessionResponse(
                Known.of(logLoad),
                rungs,
                Known.of(days),
                said() ? new PainReport.Score(during) : new PainReport.Unknown(),
                said() ? new PainReport.Score(after) : new PainReport.Unknown(),
                said() ? Known.of(rise) : Known.unknown(),
                said() ? effort : SetEffort.UNKNOWN,
                answer(done),
                answer(flared));
        return new Trained(response, during, flared);
    }

    private void live(int days) {
        double lost = ResponseModel.lost(days);
        capacity += ResponseModel.CAPACITY_WANDERS * wandering() - lost;
        tolerance += ResponseModel.TOLERANCE_WANDERS * wandering() - lost;
        gain *= 1 + ResponseModel.GAIN_WANDERS * random.nextNormal();
        rung *= 1 + ResponseModel.RUNG_WANDERS * random.nextNormal();
        irritability *= Math.pow(ResponseModel.DECAY_PER_SESSION, days / ResponseModel.USUAL_DAYS)
                * (1 + ResponseModel.IRRITABILITY_WANDERS * random.nextNormal());
    }

    private double wandering() {
        double steady = random.nextNormal();
        return random.nextUniform() < ResponseModel.LEAPS ? ResponseModel.LEAP * steady : steady;
    }

    private double score(double mean, double error) {
        double felt = mean + error * random.nextNormal();
        return Math.max(0, Math.min(10, Math.floor(felt + ResponseModel.HALF_POINT)));
    }

    private static SetEffort effort(double reserve) {
        if (reserve >= ResponseModel.LIGHT_FROM) {
            return SetEffort.LIGHT;
        }
        return reserve >= ResponseModel.ALL_BELOW ? SetEffort.RIGHT : SetEffort.ALL;
    }

    private static double chanceOfFlare(double pain) {
        double often = Normal.cumulative((pain - ResponseModel.FLARE_AT) / ResponseModel.FLARE_SPREAD);
        return ResponseModel.FLARE_ANYWAY + (ResponseModel.FLARE_AT_MOST - ResponseModel.FLARE_ANYWAY) * often;
    }

    private boolean said() {
        return random.nextUniform() >= NOT_SAID;
    }

    private Answer answer(boolean yes) {
        if (!said()) {
            return Answer.UNKNOWN;
        }
        return yes ? Answer.YES : Answer.NO;
    }
}
