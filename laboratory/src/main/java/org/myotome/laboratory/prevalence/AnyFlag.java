package org.myotome.laboratory.prevalence;

import java.util.List;
import org.myotome.engine.record.CaseRecord;

/**
 * The rule that any single red flag stops: a yes to one of the questions, or 55 years or more. 80.4 % of people with acute
 * back pain in primary care have at least one of 25 such flags, 0.9 % something serious (Henschke 2009).
 */
final class AnyFlag {

    private static final double OLD = 55;
    private static final List<String> FLAGS = List.of(
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
            "immunosuppression_or_iv_drugs",
            "recent_infection_or_surgery",
            "osteoporosis_or_long_steroids",
            "constant_or_rest_pain",
            "night_pain_or_sleep_loss",
            "no_easing_position",
            "pain_out_of_proportion",
            "morning_stiffness_over_30min",
            "better_with_activity_not_rest",
            "no_response_to_previous_care",
            "recent_major_trauma",
            "hot_or_swollen_joint",
            "cannot_bear_weight",
            "focal_bone_tenderness",
            "calf_or_leg_swelling",
            "chest_pain_or_breathless",
            "cold_pale_or_pulseless_limb",
            "pulsatile_abdomen_or_known_aneurysm",
            "abdominal_pain");

    private AnyFlag() {}

    static boolean stops(CaseRecord record) {
        boolean old = record.person().ageYears().find().orElse(0.0) >= OLD;
        return old || FLAGS.stream().anyMatch(record.answers()::isYes);
    }
}
