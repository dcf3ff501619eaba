package org.myotome.engine.nerve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.SafetyAnswers;

/** How well what a person tells fits each lesion. What was not told weighs nothing. */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
final class Told {

    /** Where the answers, the regions and the duration stand in a case file. */
    static final String ANSWERS = "red_flag_answers.";

    static final String REGIONS = "complaint.regions";
    static final String WEEKS = "complaint.duration_weeks";

    private static final String NOTHING = "";
    private static final double NOT_KNOWN = -1;
    private static final LesionHistory[] HISTORIES = histories();
    private static final double WEEKS_FROM = 2;
    private static final double MONTHS_FROM = 12;

    private Told() {}

    /** Return the questions whose answers are weighed, with what a yes says in words; in the order of the case files. */
    static Map<String, String> questions() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("new_or_worsening_leg_weakness", "new or growing weakness of the leg");
        words.put("both_legs_affected", "trouble in both legs");
        words.put("saddle_numbness", "numbness where a saddle touches");
        words.put("bladder_change", "change of the bladder");
        words.put("unsteady_gait_or_falls", "unsteady walking or falls");
        words.put("recent_major_trauma", "hard injury lately");
        words.put("recent_infection_or_surgery", "infection or operation lately");
        words.put("diabetes", "diabetes");
        words.put("upper_motor_neuron_signs", "signs of the spinal cord");
        return words;
    }

    private static LesionHistory[] histories() {
        LesionHistory[] histories = new LesionHistory[Lesion.values().length];
        for (Lesion lesion : Lesion.values()) {
            histories[lesion.ordinal()] = LesionHistory.of(lesion);
        }
        return histories;
    }

    /** Return the likelihood of what a person tells, by the ordinal of the lesion. */
    static double[] of(CaseRecord record) {
        return without(NOTHING, record);
    }

    /**
     * Return the likelihood of what a person tells, as if one thing were not known.
     *
     * @param path the thing's path in a case file
     */
    static double[] without(String path, CaseRecord record) {
        Answers answers = new Answers(record.answers(), path);
        Answer weakness = answers.of("new_or_worsening_leg_weakness");
        Answer bothLegs = answers.of("both_legs_affected");
        Answer saddle = answers.of("saddle_numbness");
        Answer bladder = answers.of("bladder_change");
        Answer unsteady = answers.of("unsteady_gait_or_falls");
        Answer injury = either(answers.of("recent_major_trauma"), answers.of("recent_infection_or_surgery"));
        Answer diabetes = answers.of("diabetes");
        Answer upper = answers.of("upper_motor_neuron_signs");
        Felt felt =
                Felt.of(path.equals(REGIONS) ? List.of() : record.complaint().regions());
        double weeks = path.equals(WEEKS)
                ? NOT_KNOWN
                : record.complaint().durationWeeks().find().orElse(NOT_KNOWN);
        double[] likelihood = new double[HISTORIES.length];
        for (int lesion = 0; lesion < HISTORIES.length; lesion++) {
            LesionHistory history = HISTORIES[lesion];
            likelihood[lesion] = of(weakness, history.weakness())
                    * of(bothLegs, history.bothLegs())
                    * of(saddle, history.saddle())
                    * of(bladder, history.bladder())
                    * of(unsteady, history.unsteady())
                    * of(injury, history.injury())
                    * of(diabetes, history.diabetes())
                    * of(upper, history.upper())
                    * felt.likelihood(history)
                    * ofWeeks(weeks, history.course());
        }
        return likelihood;
    }

    /** The answers of a person, one of them left out. */
    private record Answers(SafetyAnswers all, String leftOut) {
        Answer of(String question) {
            return leftOut.equals(ANSWERS + question) ? Answer.UNKNOWN : all.answer(question);
        }
    }

    private static double of(Answer answer, double share) {
        return switch (answer) {
            case YES -> share;
            case NO -> 1 - share;
            case UNKNOWN -> 1;
        };
    }

    private static Answer either(Answer first, Answer second) {
        if (first == Answer.YES || second == Answer.YES) {
            return Answer.YES;
        }
        return first == Answer.NO && second == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }

    private static double ofWeeks(double weeks, LesionHistory.Course course) {
        if (weeks < 0) {
            return 1;
        }
        if (weeks < WEEKS_FROM) {
            return course.days();
        }
        return weeks < MONTHS_FROM ? course.weeks() : course.months();
    }

    private record Felt(boolean stated, boolean back, boolean hip, boolean knee, boolean foot) {

        static Felt of(List<BodyRegion> regions) {
            boolean stated = false;
            boolean back = false;
            boolean hip = false;
            boolean knee = false;
            boolean foot = false;
            for (BodyRegion region : regions) {
                switch (region) {
                    case LOWER_BACK, UPPER_BACK, WHOLE_LEG -> back = true;
                    case HIP, BUTTOCK, GROIN, THIGH -> hip = true;
                    case KNEE -> knee = true;
                    case FOOT, HEEL, ANKLE, LOWER_LEG, CALF -> foot = true;
                    case ABDOMEN, NONE_STATED -> {
                        continue;
                    }
                }
                stated = true;
            }
            return new Felt(stated, back, hip, knee, foot);
        }

        double likelihood(LesionHistory history) {
            if (!stated) {
                return 1;
            }
            return (back ? history.back() : 1 - history.back())
                    * (hip ? history.hip() : 1 - history.hip())
                    * (knee ? history.knee() : 1 - history.knee())
                    * (foot ? history.foot() : 1 - history.foot());
        }
    }
}
