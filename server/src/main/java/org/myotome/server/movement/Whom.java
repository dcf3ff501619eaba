package org.myotome.server.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.strength.MeasuredStrength;
import org.myotome.biomechanics.strength.SidedAction;
import org.myotome.biomechanics.strength.Strengths;
import org.myotome.engine.record.Known;
import org.myotome.server.form.Problems;

/**
 * For whom a demand is estimated.
 *
 * @param sex whose norms
 * @param years age
 * @param heightMetres height
 * @param kilograms mass
 * @param measured strengths that were measured; empty for norms only
 */
record Whom(Sex sex, double years, double heightMetres, double kilograms, List<MeasuredStrength> measured) {

    /** The strengths that a clinician with a dynamometer measures, by word. */
    static final List<String> ACTIONS = List.of(
            "knee_extension_r",
            "knee_extension_l",
            "hip_extension_r",
            "hip_extension_l",
            "hip_abduction_r",
            "hip_abduction_l",
            "ankle_plantarflexion_r",
            "ankle_plantarflexion_l",
            "trunk_extension");

    private static final double USUAL_YEARS = 40;
    private static final double OLDEST = 100;

    Whom {
        measured = List.copyOf(measured);
    }

    /**
     * Read what was sent; what is missing is as for an ordinary adult.
     *
     * @throws org.myotome.server.page.BadInputException with everything that cannot be used
     */
    static Whom read(Map<String, String> sent) {
        Problems form = new Problems(sent);
        Sex sex = form.choice("sex", "Sex", List.of(Sex.values()), Drawn::word, Sex.FEMALE);
        double years =
                or(form.number("years", "Age", 18, OLDEST, "years", "There are no norms for children."), USUAL_YEARS);
        double height = or(
                form.number("height", "Height", 120, 230, "cm", "Maybe it is in metres or inches."),
                sex == Sex.FEMALE ? 166 : 178);
        double mass =
                or(form.number("mass", "Mass", 25, 300, "kg", "Maybe it is in pounds."), sex == Sex.FEMALE ? 65 : 80);
        List<MeasuredStrength> measured = new ArrayList<>();
        for (String word : ACTIONS) {
            SidedAction action = SidedAction.find(word).orElseThrow();
            Known<Double> moment = form.number(
                    word, action.words(), 1, 600, "N m", "Maybe it is a force: multiply it by the lever in m.");
            moment.find().map(action::measured).ifPresent(measured::add);
        }
        form.throwIfAny();
        return new Whom(sex, years, height / 100, mass, measured);
    }

    private static double or(Known<Double> number, double usual) {
        return number.find().orElse(usual);
    }

    Physique physique() {
        return new Physique(sex, heightMetres, kilograms);
    }

    Strengths strengths() {
        Strengths strengths = Strengths.ofMeanPeople(physique(), years);
        for (MeasuredStrength one : measured) {
            strengths = strengths.with(one);
        }
        return strengths;
    }

    /** Return it in words. */
    String text() {
        String who = sex == Sex.FEMALE ? "woman" : "man";
        String norms = "A " + who + " of " + Math.round(years) + " years, " + Math.round(100 * heightMetres)
                + " cm and " + Math.round(kilograms) + " kg";
        return measured.isEmpty()
                ? norms + ", as strong as the mean of such people."
                : norms + ", with " + measured.size() + " measured strengths; all else as the mean of such people.";
    }
}
