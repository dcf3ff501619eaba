package org.myotome.laboratory.localisation;

import java.util.List;
import java.util.function.Predicate;
import org.myotome.laboratory.statistics.Calibration;

/**
 * How well some patients were answered. Only those count to whom an answer is shown.
 *
 * @param drawn how many patients were drawn
 * @param answered to how many an answer is shown
 * @param first share whose lesion is the first suspect
 * @param firstThree share whose lesion is among the first three
 * @param firstCode share whose lesion or its parent is the first suspect, lesions of one code taken together
 * @param firstThreeCodes share whose lesion or its parent is among the first three
 * @param calibration of the probability of the first suspect
 * @param codeCalibration the same with lesions of one code taken together
 */
record LocalisationScore(
        int drawn,
        int answered,
        double first,
        double firstThree,
        double firstCode,
        double firstThreeCodes,
        Calibration calibration,
        Calibration codeCalibration) {

    static LocalisationScore of(List<Outcome> outcomes) {
        List<Outcome> answered = outcomes.stream().filter(Outcome::answered).toList();
        return new LocalisationScore(
                outcomes.size(),
                answered.size(),
                share(answered, outcome -> outcome.isAmongFirst(1)),
                share(answered, outcome -> outcome.isAmongFirst(3)),
                share(answered, outcome -> outcome.isCodeAmongFirst(1)),
                share(answered, outcome -> outcome.isCodeAmongFirst(3)),
                Calibration.of(
                        answered.stream()
                                .map(outcome -> outcome.first().probability())
                                .toList(),
                        answered.stream()
                                .map(outcome -> outcome.isAmongFirst(1))
                                .toList()),
                Calibration.of(
                        answered.stream()
                                .map(outcome -> outcome.firstCode().probability())
                                .toList(),
                        answered.stream()
                                .map(outcome -> outcome.isCodeAmongFirst(1))
                                .toList()));
    }

    private static double share(List<Outcome> outcomes, Predicate<Outcome> so) {
        return outcomes.isEmpty() ? 0 : (double) outcomes.stream().filter(so).count() / outcomes.size();
    }
}
