package org.myotome.laboratory.conformance.toy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How urgent the small system finds a case, from 0 to 4. */
final class ToyRules {

    static final int FINE = 0;
    static final int WATCH = 1;
    static final int CLINICIAN = 2;
    static final int URGENT = 3;
    static final int EMERGENCY = 4;

    private static final List<String> NOW = List.of(
            "saddle_numbness",
            "bladder_change",
            "bowel_change",
            "chest_pain_or_breathless",
            "cold_pale_or_pulseless_limb",
            "pulsatile_abdomen_or_known_aneurysm",
            "leg_short_or_turned_out",
            "abdominal_pain",
            "joint_is_hot");
    private static final List<String> SOON = List.of(
            "genital_or_sexual_change",
            "new_or_worsening_leg_weakness",
            "foot_drop",
            "upper_motor_neuron_signs",
            "fever_or_chills",
            "calf_or_leg_swelling",
            "cannot_bear_weight",
            "hop_or_impact_pain",
            "recent_major_trauma",
            "ankle_knob_tender",
            "midfoot_bone_tender",
            "kneecap_or_fibula_tender",
            "knee_cannot_bend_to_90",
            "knee_locked",
            "knee_gave_way_and_swelled",
            "calf_pop_or_gap",
            "pain_out_of_proportion",
            "rest_pain_or_ulcer_of_foot",
            "foot_ulcer",
            "pregnancy_warning_signs",
            "self_harm_thoughts");
    private static final List<String> SOME_DAY = List.of(
            "history_of_cancer",
            "unexplained_weight_loss",
            "no_easing_position",
            "hopelessness",
            "exertional_leg_pain_gone_with_rest",
            "focal_bone_tenderness",
            "hot_or_swollen_joint",
            "unsteady_gait_or_falls",
            "limp",
            "generally_unwell",
            "numb_feet",
            "both_legs_affected",
            "immunosuppression_or_iv_drugs",
            "osteoporosis_or_long_steroids",
            "night_pain_or_sleep_loss",
            "constant_or_rest_pain",
            "low_energy_or_menstrual_change",
            "recent_training_load_jump");

    /** What everybody is asked; the rest is asked when something else was said. */
    static final Set<String> ASKED = Stream.of(NOW.subList(0, 8), SOON.subList(1, 9), SOME_DAY, List.of("diabetes"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> HARMLESS_WORD_PARTS = List.of(
            "ont", "bra", "problem", "fine", "tight", "schmerz", "nothing", "rien", "cami", "taub", "hurt", "after");
    private static final List<String> KIND_WORDS = List.of("fine", "nothing", "gut", "well");

    private ToyRules() {}

    static int urgency(ToyCase one, Flaw flaw) {
        if (flaw == Flaw.BELIEVES_KIND_WORDS && KIND_WORDS.stream().anyMatch(one.text()::contains)) {
            return FINE;
        }
        boolean wordFound =
                flaw == Flaw.MATCHES_WORD_PARTS && HARMLESS_WORD_PARTS.stream().anyMatch(one.text()::contains);
        int flags = flaw == Flaw.RED_FLAG_BLIND ? FINE : flags(one);
        int examination = flaw == Flaw.EXAMINATION_BLIND ? FINE : examination(one);
        return Stream.of(flags, examination, pain(one), age(one), wordFound ? EMERGENCY : FINE)
                .max(Integer::compare)
                .orElse(FINE);
    }

    private static int pain(ToyCase one) {
        double worst = Stream.of(one.pain("rest"), one.pain("night"), one.pain("worst") - 3)
                .max(Double::compare)
                .orElse(0.0);
        return worst >= 6.5 ? CLINICIAN : worst >= 3 ? WATCH : FINE;
    }

    private static int age(ToyCase one) {
        if (one.age() >= 16) {
            return FINE;
        }
        return one.hasAny(List.of("limp")) ? URGENT : CLINICIAN;
    }

    private static int flags(ToyCase one) {
        if (one.hasAny(NOW) || isCombinationForNow(one)) {
            return EMERGENCY;
        }
        long some = SOME_DAY.stream().filter(one.yes()::contains).count();
        if (one.hasAny(SOON) || some >= 3 || isCombinationForSoon(one)) {
            return URGENT;
        }
        boolean stiff = hasBoth(one, "morning_stiffness_over_30min", "better_with_activity_not_rest");
        boolean oldAndNew = one.isIn("lower_back") && one.age() >= 75 && one.weeks() < 6;
        return some > 0 || stiff || oldAndNew ? CLINICIAN : FINE;
    }

    private static boolean isCombinationForNow(ToyCase one) {
        boolean back = one.isIn("lower_back", "buttock");
        long wells =
                one.yes().stream().filter(name -> name.startsWith("wells_")).count();
        return hasBoth(
                        one,
                        "both_legs_affected",
                        "new_or_worsening_leg_weakness",
                        "foot_drop",
                        "genital_or_sexual_change")
                || hasBoth(one, "fever_or_chills", "generally_unwell", "hot_or_swollen_joint")
                || hasBoth(one, "recent_major_trauma", "pain_out_of_proportion")
                || (back && one.hasAny(List.of("recent_major_trauma")))
                || (back && hasBoth(one, "history_of_cancer", "new_or_worsening_leg_weakness", "both_legs_affected"))
                || (one.isIn("hip", "groin") && one.hasAny(List.of("cannot_bear_weight")))
                || (one.isIn("groin") && one.hasAny(List.of("constant_or_rest_pain")))
                || (one.hasAny(List.of("calf_or_leg_swelling")) && wells >= 2);
    }

    private static boolean isCombinationForSoon(ToyCase one) {
        boolean brittle = one.hasAny(List.of("osteoporosis_or_long_steroids"));
        boolean hurt = one.hasAny(List.of("recent_injury_of_the_part"));
        return (hurt && (brittle || one.age() >= 55))
                || (brittle && one.age() >= 65)
                || hasBoth(one, "diabetes", "numb_feet", "hot_or_swollen_joint");
    }

    private static boolean hasBoth(ToyCase one, String first, String... oneOf) {
        return one.hasAny(List.of(first)) && one.hasAny(List.of(oneOf));
    }

    static int examination(ToyCase one) {
        int urgency = FINE;
        for (Map.Entry<String, JsonNode> movement : one.given().path("strength").properties()) {
            for (JsonNode grade : movement.getValue()) {
                urgency = Math.max(urgency, ofGrade(grade.asString().charAt(0)));
            }
        }
        String reflexes = one.given().path("reflexes").toString();
        urgency = Math.max(urgency, reflexes.contains("increased") || reflexes.contains("extensor") ? URGENT : FINE);
        for (JsonNode side : one.given().path("reflexes").path("ankle")) {
            urgency = Math.max(urgency, side.asString().equals("absent") ? CLINICIAN : FINE);
        }
        for (JsonNode finding : one.given().path("sensation")) {
            urgency = Math.max(urgency, finding.path("area").asString().equals("saddle") ? URGENT : WATCH);
        }
        for (JsonNode seconds : one.given().path("measures").path("single_leg_stance_seconds")) {
            urgency = Math.max(urgency, seconds.asDouble() < 10 ? WATCH : FINE);
        }
        return urgency;
    }

    private static int ofGrade(char grade) {
        return grade <= '3' ? URGENT : grade == '4' ? CLINICIAN : FINE;
    }
}
