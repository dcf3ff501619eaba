package org.myotome.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.strength.MeasuredStrength;
import org.myotome.biomechanics.strength.SidedAction;
import org.myotome.biomechanics.strength.Strengths;
import picocli.CommandLine.Option;

/** For whom a demand is estimated: a build, an age, and what was measured. */
final class PersonOptions {

    @Option(names = "--sex", defaultValue = "female", description = "female or male (default: ${DEFAULT-VALUE}).")
    private String sex = "";

    @Option(names = "--age", paramLabel = "YEARS", defaultValue = "40", description = "Default: ${DEFAULT-VALUE}.")
    private double years;

    @Option(names = "--height", paramLabel = "M", defaultValue = "1.68", description = "Default: ${DEFAULT-VALUE}.")
    private double heightMetres;

    @Option(names = "--mass", paramLabel = "KG", defaultValue = "65", description = "Default: ${DEFAULT-VALUE}.")
    private double massKilograms;

    @Option(
            names = "--measured",
            paramLabel = "ACTION=NM",
            description = {
                "A strength that was measured on this person, in N m where the person is strongest, such as",
                "knee_extension_r=110; may be given several times. It takes the place of the norm."
            })
    private Map<String, Double> measured = new TreeMap<>();

    /** Return the build. */
    Physique physique() {
        try {
            return new Physique(sex(), heightMetres, massKilograms);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    private Sex sex() {
        return List.of(Sex.values()).stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(sex))
                .findFirst()
                .orElseThrow(() -> new BadInputException("There are no norms for the sex (" + sex
                        + ").\nMaybe female or male, whichever is nearer to the person's build."));
    }

    /** Return the strengths. */
    Strengths strengths() {
        try {
            Strengths strengths = Strengths.ofMeanPeople(physique(), years);
            for (Map.Entry<String, Double> one : measured.entrySet()) {
                strengths = strengths.with(strength(one.getKey(), one.getValue()));
            }
            return strengths;
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    private static MeasuredStrength strength(String word, double newtonMetres) {
        return SidedAction.find(word)
                .orElseThrow(() -> new BadInputException("There is no action of a joint (" + word
                        + ").\nMaybe knee_extension_r, hip_abduction_l, ankle_plantarflexion_r or trunk_extension."))
                .measured(newtonMetres);
    }
}
