package org.myotome.content.casefile;

import java.util.List;

/** The safety questions that every case file may answer. */
final class QuestionIds {

    static final List<String> ALL = List.of(
            "saddle_numbness",
            "bladder_change",
            "bowel_change",
            "both_legs_affected",
            "new_or_worsening_leg_weakness",
            "foot_drop",
            "upper_motor_neuron_signs",
            "unsteady_gait_or_falls",
            "fever_or_chills",
            "generally_unwell",
            "unexplained_weight_loss",
            "history_of_cancer",
            "constant_or_rest_pain",
            "night_pain_or_sleep_loss",
            "no_easing_position",
            "recent_major_trauma",
            "osteoporosis_or_long_steroids",
            "immunosuppression_or_iv_drugs",
            "recent_infection_or_surgery",
            "hot_or_swollen_joint",
            "calf_or_leg_swelling",
            "chest_pain_or_breathless",
            "cold_pale_or_pulseless_limb",
            "exertional_leg_pain_gone_with_rest",
            "pulsatile_abdomen_or_known_aneurysm",
            "abdominal_pain",
            "morning_stiffness_over_30min",
            "better_with_activity_not_rest",
            "cannot_bear_weight",
            "limp",
            "focal_bone_tenderness",
            "hop_or_impact_pain",
            "recent_training_load_jump",
            "low_energy_or_menstrual_change",
            "previous_bone_stress_injury",
            "pain_out_of_proportion",
            "colour_temperature_sweat_change",
            "pregnant_or_recent_birth",
            "diabetes",
            "smoker",
            "no_response_to_previous_care");

    private QuestionIds() {}
}
