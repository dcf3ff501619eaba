package org.myotome.laboratory.localisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.nerve.Lesion;
import org.myotome.engine.nerve.NerveAssessment;

/**
 * What the nerve question was answered with for one patient whose lesion is known.
 *
 * @param truth id of the lesion
 * @param truthCode code of the lesion, or of the whole that it is part of
 * @param answered whether there was any sign that the wiring is involved; otherwise nothing is shown
 * @param byLesion lesions with their probabilities, most probable first
 * @param byCode codes with the sums of their lesions, most probable first
 */
record Outcome(String truth, String truthCode, boolean answered, List<Stated> byLesion, List<Stated> byCode) {

    Outcome {
        byLesion = List.copyOf(byLesion);
        byCode = List.copyOf(byCode);
    }

    /** A name with its stated probability. */
    record Stated(String name, double probability) {}

    static Outcome of(String truth, NerveAssessment assessment) {
        List<Stated> byLesion = new ArrayList<>();
        Map<String, Double> codes = new LinkedHashMap<>();
        String truthCode = "";
        for (NerveAssessment.Ranked ranked : assessment.ranked()) {
            Lesion lesion = ranked.lesion();
            byLesion.add(new Stated(lesion.id(), ranked.probability()));
            codes.merge(lesion.code(), ranked.probability(), Double::sum);
            truthCode = lesion.id().equals(truth) ? lesion.code() : truthCode;
        }
        List<Stated> byCode = new ArrayList<>();
        codes.forEach((code, probability) -> byCode.add(new Stated(code, probability)));
        byCode.sort(Comparator.comparingDouble(Stated::probability).reversed());
        return new Outcome(truth, truthCode, assessment.informative(), byLesion, byCode);
    }

    /** Return whether the lesion is among the first few. */
    boolean isAmongFirst(int few) {
        return byLesion.stream().limit(few).anyMatch(stated -> stated.name().equals(truth));
    }

    /** Return whether the code is among the first few. */
    boolean isCodeAmongFirst(int few) {
        return byCode.stream().limit(few).anyMatch(stated -> stated.name().equals(truthCode));
    }

    Stated first() {
        return byLesion.getFirst();
    }

    Stated firstCode() {
        return byCode.getFirst();
    }
}
