package org.myotome.laboratory.startingpoint;

import java.util.List;

/**
 * How a rule went about one person.
 *
 * @param moments in the order of trials, the last one at the end
 * @param predictions what was predicted of each trial, where the rule predicts
 */
record Course(List<Moment> moments, List<Prediction> predictions) {

    Course {
        moments = List.copyOf(moments);
        predictions = List.copyOf(predictions);
    }

    /**
     * One moment.
     *
     * @param trials movements tried so far
     * @param painful of these, with more pain than agreed
     * @param minutes of the person's time
     * @param judgement what the rule believes now
     */
    record Moment(int trials, int painful, double minutes, Judgement judgement) {

        static Moment of(Session session, Judgement judgement) {
            return new Moment(session.trialCount(), session.painfulCount(), session.minutes(), judgement);
        }
    }

    /**
     * A trial foretold.
     *
     * @param painful predicted probability of more pain than agreed
     * @param hurt whether there was
     */
    record Prediction(double painful, boolean hurt) {}

    /** Return the last moment with at most so many trials. */
    Moment after(int trials) {
        Moment latest = moments.getFirst();
        for (Moment moment : moments) {
            latest = moment.trials() <= trials ? moment : latest;
        }
        return latest;
    }

    Moment end() {
        return moments.getLast();
    }
}
