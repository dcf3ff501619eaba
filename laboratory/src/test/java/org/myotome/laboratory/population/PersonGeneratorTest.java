package org.myotome.laboratory.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.laboratory.assumption.RateTable;
import org.myotome.laboratory.assumption.Variant;

/** FEATURE UNDER TEST: virtual people answer as often yes as the table states, with the errors it states. */
class PersonGeneratorTest {

    private static final int PEOPLE = 4000;
    private static final double SAMPLING_ERROR = 0.03;
    private static final RateTable TABLE = PersonGenerator.shippedTable();
    private static final List<String> QUESTIONS = Knowledge.shipped().bank().questions().stream()
            .filter(ScreeningQuestion::isClosed)
            .map(ScreeningQuestion::id)
            .toList();

    private final PersonGenerator generator = new PersonGenerator(TABLE.at(new Variant.Stated()), QUESTIONS);

    @ParameterizedTest
    @CsvSource({
        "cauda_equina, saddle_numbness, 0.75",
        "septic_joint, fever_or_chills, 0.57",
        "ordinary, night_pain_or_sleep_loss, 0.17",
        "cancer, diabetes, 0.08"
    })
    void aQuestionIsTrulyYesAsOftenAsStated(String condition, String question, double stated) {
        assertThat(share(condition, person -> person.truth().answers().isYes(question)))
                .isCloseTo(stated, within(SAMPLING_ERROR));
    }

    @Test
    void someAnswersAreMissingAndSomeWrong() {
        Predicate<VirtualPerson> truly = person -> person.truth().answers().isYes("saddle_numbness");
        double yes = share("cauda_equina", truly);
        double missing =
                share("cauda_equina", person -> person.told().answers().answer("saddle_numbness") == Answer.UNKNOWN);
        double missed = share(
                "cauda_equina", truly.and(person -> person.told().answers().answer("saddle_numbness") == Answer.NO));

        assertThat(missing).isCloseTo(0.06, within(SAMPLING_ERROR));
        assertThat(missed / yes).isCloseTo(0.1 * 0.94, within(SAMPLING_ERROR));
    }

    @Test
    void sharesOfSeriousConditionsAddUpToOne() {
        double sum = 0;
        for (double share : generator.shares(Condition.shipped()).values()) {
            sum += share;
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void aSeedGivesTheSamePersonAgain() {
        assertThat(generator.draw("cancer", SeededRandom.of(9)))
                .isEqualTo(generator.draw("cancer", SeededRandom.of(9)))
                .isNotEqualTo(generator.draw("cancer", SeededRandom.of(10)));
    }

    @Test
    void everyRateIsAboutAKnownQuestionAndCondition() {
        TreeSet<String> unknown = new TreeSet<>();
        TreeSet<String> conditions = new TreeSet<>(List.of("answering", "ordinary"));
        Condition.shipped().forEach(condition -> conditions.add(condition.id()));
        for (RateTable.Entry entry : TABLE.entries()) {
            List<String> key = entry.key();
            boolean question = !key.get(1).equals("yes") || key.get(2).equals("any") || QUESTIONS.contains(key.get(2));
            if (!question || !conditions.contains(key.getFirst())) {
                unknown.add(String.join(" ", key));
            }
        }
        assertThat(unknown).isEmpty();
    }

    private double share(String condition, Predicate<VirtualPerson> so) {
        SeededRandom root = SeededRandom.of(12);
        int hits = 0;
        for (int number = 0; number < PEOPLE; number++) {
            hits += so.test(generator.draw(condition, root.split(Integer.toString(number)))) ? 1 : 0;
        }
        return (double) hits / PEOPLE;
    }
}
