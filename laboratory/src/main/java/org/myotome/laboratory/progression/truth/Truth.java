package org.myotome.laboratory.progression.truth;

import java.util.Arrays;
import java.util.List;

/** What is true of the people of one experiment. */
public enum Truth {
    LINEAR(
            "linear-pain",
            "Pain grows in proportion to the load; the chance of a flare bends upwards around the tolerance."),
    CONVEX("convex-pain", "Pain grows with the third to sixth power of the load: little is felt until it is late."),
    STEEP(
            "steep-hazard",
            "Pain grows slowly and says little; just above the tolerance the chance of a flare rises to one in three."),
    DAMAGE(
            "damage",
            "Mechanical fatigue: each repetition does damage that grows with the seventh power of the load and adds up;"
                    + " days repair it, and strength comes two weeks after its stimulus."),
    FITNESS_FATIGUE(
            "fitness-fatigue",
            "Tolerance is fitness minus fatigue (42 and 9 days): each session costs first and pays later."),
    LEARNING(
            "motor-learning",
            "Form is learned by spaced practice, forgotten by pauses and lost by jumps in load; poor form hurts, doubles"
                    + " the chance of a flare and halves what is gained."),
    NON_RESPONDER("non-responder", "As with linear pain, and training brings a tenth of the usual gain."),
    MISREPORTER(
            "misreporter",
            "As with linear pain; half of the people say two points less than they feel, the others two more."),
    MISSER(
            "misser",
            "As with convex pain; one session in five is missed, now and then two or four weeks, and one to three"
                    + " answers in ten are left out."),
    CONTRADICTORY(
            "contradictory",
            "As with convex pain; every fifth session is logged twice, and the later entry says 2 to 5 points less pain"
                    + " or that all was done.");

    private final String word;
    private final String about;

    Truth(String word, String about) {
        this.word = word;
        this.about = about;
    }

    /** Return the word used on the command line and in files. */
    public String word() {
        return word;
    }

    /** Return what is true, in a sentence. */
    public String about() {
        return about;
    }

    /** Return the words of all truths. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Truth::word).toList();
    }

    /** Return a body of somebody in this truth, as it is before the first session. */
    Body body(Person person) {
        return switch (this) {
            case LINEAR, MISREPORTER -> new TissueBody(person, PainLaw.PROPORTIONAL, FlareLaw.BENT, 1);
            case CONVEX, MISSER, CONTRADICTORY -> new TissueBody(person, PainLaw.CONVEX, FlareLaw.BENT, 1);
            case STEEP -> new TissueBody(person, PainLaw.FAINT, FlareLaw.STEEP, 1);
            case NON_RESPONDER ->
                new TissueBody(person, PainLaw.PROPORTIONAL, FlareLaw.BENT, TissueBody.GAIN_OF_NON_RESPONDERS);
            case DAMAGE -> new DamageBody(person);
            case FITNESS_FATIGUE -> new FitnessBody(person);
            case LEARNING -> new LearningBody(person);
        };
    }
}
