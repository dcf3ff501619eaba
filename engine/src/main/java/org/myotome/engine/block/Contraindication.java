package org.myotome.engine.block;

import java.util.List;
import org.myotome.engine.triage.Tier;

/**
 * What speaks against an intervention: flags of triage and answers to safety questions. Source: evidence notes 3.2 and
 * section 4; unreviewed. Bleeding, blood thinners, loose joints and an unstable spine are not among the safety
 * questions: the page has the clinician confirm them.
 *
 * @param because what speaks against it, in a sentence
 * @param reach what it forbids or calls for care with
 * @param flags ids of the screening rules that raise it
 * @param questions ids of the safety questions of which a yes raises it
 */
record Contraindication(String because, Reach reach, List<String> flags, List<String> questions) {

    /** All there are, the gravest first. */
    static final List<Contraindication> ALL = List.of(
            new Contraindication(
                    "Signs of the nerves of bladder, bowel or saddle.",
                    Reach.BY_HAND_NEVER,
                    List.of("RF-CES"),
                    List.of("saddle_numbness", "bladder_change", "bowel_change")),
            new Contraindication(
                    "New or worsening weakness, or a foot that drops.",
                    Reach.BY_HAND_NEVER,
                    List.of("RF-PND"),
                    List.of("new_or_worsening_leg_weakness", "foot_drop")),
            new Contraindication(
                    "Signs of the spinal cord.",
                    Reach.BY_HAND_NEVER,
                    List.of("RF-UMN"),
                    List.of("upper_motor_neuron_signs")),
            new Contraindication(
                    "A pattern that fits a nerve or root.", Reach.THRUST_NEVER, List.of("X-NEURO"), List.of()),
            new Contraindication(
                    "A broken or stressed bone is possible.",
                    Reach.BY_HAND_NEVER,
                    List.of("RF-FXs", "RF-OAR", "RF-OKR", "RF-HIPFX", "RF-BSI-H", "RF-BSI-L"),
                    List.of(
                            "recent_major_trauma",
                            "vertebral_fracture_recent",
                            "fracture_healing",
                            "pars_fracture_suspected")),
            new Contraindication(
                    "Osteoporosis or steroids for long; how severe is not known.",
                    Reach.THRUST_NEVER,
                    List.of("X-STEROID"),
                    List.of("osteoporosis_or_long_steroids")),
            new Contraindication(
                    "A tumour is possible.", Reach.BY_HAND_NEVER, List.of("RF-CA"), List.of("unexplained_weight_loss")),
            new Contraindication(
                    "An infection or an inflamed joint is possible.",
                    Reach.BY_HAND_NEVER,
                    List.of("RF-INF"),
                    List.of("fever_or_chills", "hot_or_swollen_joint", "joint_is_hot")),
            new Contraindication(
                    "An aneurysm is possible or known.",
                    Reach.BY_HAND_NEVER,
                    List.of("RF-AAA"),
                    List.of("pulsatile_abdomen_or_known_aneurysm")),
            new Contraindication(
                    "A clot in a vein is possible.",
                    Reach.BY_HAND_NEVER,
                    List.of("RF-DVT", "RF-PE"),
                    List.of("calf_or_leg_swelling")),
            new Contraindication(
                    "An operation not long ago.", Reach.THRUST_NEVER, List.of("X-POSTOP"), List.of("recent_operation")),
            new Contraindication(
                    "The limb may be over-sensitive (CRPS): only gentle touch.",
                    Reach.THRUST_NEVER,
                    List.of("RF-CRPS"),
                    List.of()),
            new Contraindication(
                    "The joint is hot, or feeling is reduced: warmth may do harm.",
                    Reach.HEAT_NEVER,
                    List.of("RF-INF", "RF-DIAB"),
                    List.of("hot_or_swollen_joint", "joint_is_hot", "numb_feet")),
            new Contraindication("Cancer in the past.", Reach.BY_HAND_CAUTION, List.of(), List.of("history_of_cancer")),
            new Contraindication(
                    "Pregnant, or a birth not long ago.",
                    Reach.BY_HAND_CAUTION,
                    List.of("RF-PREG"),
                    List.of("pregnant_or_recent_birth")),
            new Contraindication(
                    "The pain behaves like an inflamed one.",
                    Reach.BY_HAND_CAUTION,
                    List.of("RF-AXSPA"),
                    List.of("skin_eye_or_bowel_inflammation")),
            new Contraindication(
                    "Distress, or little hope that it helps.",
                    Reach.BY_HAND_CAUTION,
                    List.of(),
                    List.of("low_mood_or_distress", "low_expectation_of_recovery", "fear_of_movement")),
            new Contraindication(
                    "Care before brought no lasting gain.",
                    Reach.BY_HAND_CAUTION,
                    List.of("X-NONRESP"),
                    List.of("no_response_to_previous_care")));

    Contraindication {
        flags = List.copyOf(flags);
        questions = List.copyOf(questions);
    }

    /** What it forbids or calls for care with. */
    enum Reach {
        BY_HAND_NEVER,
        THRUST_NEVER,
        HEAT_NEVER,
        BY_HAND_CAUTION
    }

    boolean isAbsolute() {
        return reach != Reach.BY_HAND_CAUTION;
    }

    boolean concerns(Intervention intervention) {
        return switch (reach) {
            case BY_HAND_NEVER, BY_HAND_CAUTION -> intervention.needsConsent();
            case THRUST_NEVER -> intervention == Intervention.THRUST;
            case HEAT_NEVER -> intervention == Intervention.HEAT;
        };
    }

    /** Return whether a flag raises it; a flag that only notes something does not. */
    boolean isRaisedBy(String flag, Tier tier) {
        return flags.contains(flag) && tier.compareTo(Tier.E1) >= 0;
    }
}
