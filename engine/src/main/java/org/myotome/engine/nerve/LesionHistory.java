package org.myotome.engine.nerve;

/**
 * What people with a lesion tell, as shares from 0 to 1. All are assumptions of ours from general knowledge, unreviewed;
 * they weigh beside the examination and never instead of it.
 *
 * @param back how many name the back or the whole leg
 * @param hip how many name hip, groin, buttock or thigh
 * @param knee how many name the knee
 * @param foot how many name the lower leg, ankle or foot
 * @param weakness how many noticed new or growing weakness
 * @param bothLegs how many have something in both legs
 * @param saddle how many are numb where a saddle touches
 * @param bladder how many notice a change of bladder
 * @param unsteady how many walk unsteadily or fall
 * @param injury how many had an injury, infection or operation before
 * @param diabetes how many have diabetes
 * @param upper how many have been told of, or show, signs of a lesion above the lumbar roots
 * @param course how long it lasts
 */
record LesionHistory(
        double back,
        double hip,
        double knee,
        double foot,
        double weakness,
        double bothLegs,
        double saddle,
        double bladder,
        double unsteady,
        double injury,
        double diabetes,
        double upper,
        Course course) {

    /** How many have had it for less than two weeks, for less than twelve, and for longer; adds up to 1. */
    record Course(double days, double weeks, double months) {}

    private static final Course ORDINARY = new Course(0.2, 0.4, 0.4);
    private static final Course QUICK = new Course(0.35, 0.4, 0.25);
    private static final Course SLOW = new Course(0.03, 0.17, 0.8);

    /** Return what people with a lesion tell. */
    static LesionHistory of(Lesion lesion) {
        return switch (lesion) {
            case L2_ROOT -> felt(0.6, 0.65, 0.2, 0.08).weak(0.35);
            case L3_ROOT -> felt(0.6, 0.65, 0.3, 0.08).weak(0.4);
            case L4_ROOT -> felt(0.6, 0.55, 0.3, 0.25).weak(0.4);
            case L5_ROOT -> felt(0.65, 0.45, 0.08, 0.5).weak(0.45);
            case S1_ROOT -> felt(0.65, 0.45, 0.06, 0.5).weak(0.35);
            case S2_ROOT -> felt(0.6, 0.5, 0.05, 0.25).weak(0.25).pelvis(0.15, 0.08);
            case S3_ROOT -> felt(0.6, 0.4, 0.03, 0.15).weak(0.15).pelvis(0.4, 0.2);
            case COMMON_FIBULAR_NERVE ->
                felt(0.07, 0.05, 0.12, 0.92).weak(0.8).injured(0.25).lasting(QUICK);
            case DEEP_FIBULAR_NERVE ->
                felt(0.05, 0.03, 0.05, 0.95).weak(0.7).injured(0.3).lasting(QUICK);
            case SUPERFICIAL_FIBULAR_NERVE ->
                felt(0.05, 0.03, 0.05, 0.95).weak(0.3).injured(0.3);
            case SCIATIC_NERVE ->
                felt(0.2, 0.45, 0.08, 0.8).weak(0.8).injured(0.7).lasting(QUICK);
            case FEMORAL_NERVE ->
                felt(0.15, 0.65, 0.4, 0.08).weak(0.7).injured(0.45).diabetic(0.2);
            case OBTURATOR_NERVE -> felt(0.1, 0.8, 0.1, 0.04).weak(0.35).injured(0.4);
            case SUPERIOR_GLUTEAL_NERVE, INFERIOR_GLUTEAL_NERVE ->
                felt(0.2, 0.85, 0.04, 0.04).weak(0.5).injured(0.4);
            case TIBIAL_NERVE_AT_KNEE -> felt(0.05, 0.04, 0.3, 0.85).weak(0.5).injured(0.4);
            case TARSAL_TUNNEL ->
                felt(0.03, 0.01, 0.02, 0.98).weak(0.1).inBothLegs(0.2).lasting(SLOW);
            case BAXTER_NERVE ->
                felt(0.02, 0.01, 0.01, 0.98).weak(0.05).inBothLegs(0.15).lasting(SLOW);
            case LUMBOSACRAL_PLEXUS ->
                felt(0.35, 0.6, 0.15, 0.5).weak(0.8).injured(0.4).diabetic(0.25);
            case CAUDA_EQUINA ->
                felt(0.85, 0.45, 0.05, 0.3)
                        .weak(0.6)
                        .inBothLegs(0.75)
                        .pelvis(0.75, 0.8)
                        .unsteady(0.35)
                        .lasting(new Course(0.5, 0.3, 0.2));
            case POLYNEUROPATHY ->
                felt(0.08, 0.04, 0.05, 0.93)
                        .weak(0.35)
                        .inBothLegs(0.93)
                        .unsteady(0.5)
                        .diabetic(0.4)
                        .lasting(SLOW);
            case UPPER_MOTOR_NEURON ->
                felt(0.6, 0.3, 0.15, 0.3)
                        .weak(0.75)
                        .inBothLegs(0.7)
                        .pelvis(0.1, 0.3)
                        .unsteady(0.7)
                        .withUpperSigns(0.8);
            case MOTOR_NEURON ->
                felt(0.1, 0.15, 0.08, 0.75)
                        .weak(0.95)
                        .inBothLegs(0.35)
                        .unsteady(0.4)
                        .withUpperSigns(0.45)
                        .lasting(SLOW);
            case TENDON_TEAR -> felt(0.25, 0.5, 0.15, 0.4).weak(0.25).injured(0.25);
            case DECONDITIONING -> felt(0.3, 0.3, 0.3, 0.3).weak(0.1).inBothLegs(0.15);
            case NOTHING -> felt(0.3, 0.3, 0.3, 0.35).weak(0.03).inBothLegs(0.12);
        };
    }

    private static LesionHistory felt(double back, double hip, double knee, double foot) {
        return new LesionHistory(back, hip, knee, foot, 0.3, 0.06, 0.012, 0.012, 0.1, 0.1, 0.1, 0.015, ORDINARY);
    }

    private LesionHistory weak(double share) {
        return new LesionHistory(
                back, hip, knee, foot, share, bothLegs, saddle, bladder, unsteady, injury, diabetes, upper, course);
    }

    private LesionHistory inBothLegs(double share) {
        return new LesionHistory(
                back, hip, knee, foot, weakness, share, saddle, bladder, unsteady, injury, diabetes, upper, course);
    }

    private LesionHistory pelvis(double newSaddle, double newBladder) {
        return new LesionHistory(
                back,
                hip,
                knee,
                foot,
                weakness,
                bothLegs,
                newSaddle,
                newBladder,
                unsteady,
                injury,
                diabetes,
                upper,
                course);
    }

    private LesionHistory unsteady(double share) {
        return new LesionHistory(
                back, hip, knee, foot, weakness, bothLegs, saddle, bladder, share, injury, diabetes, upper, course);
    }

    private LesionHistory injured(double share) {
        return new LesionHistory(
                back, hip, knee, foot, weakness, bothLegs, saddle, bladder, unsteady, share, diabetes, upper, course);
    }

    private LesionHistory diabetic(double share) {
        return new LesionHistory(
                back, hip, knee, foot, weakness, bothLegs, saddle, bladder, unsteady, injury, share, upper, course);
    }

    private LesionHistory withUpperSigns(double share) {
        return new LesionHistory(
                back, hip, knee, foot, weakness, bothLegs, saddle, bladder, unsteady, injury, diabetes, share, course);
    }

    private LesionHistory lasting(Course newCourse) {
        return new LesionHistory(
                back, hip, knee, foot, weakness, bothLegs, saddle, bladder, unsteady, injury, diabetes, upper,
                newCourse);
    }
}
