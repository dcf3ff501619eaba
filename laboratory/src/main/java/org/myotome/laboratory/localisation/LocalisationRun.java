package org.myotome.laboratory.localisation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nerve.NervePattern;
import org.myotome.engine.nerve.Trust;
import org.myotome.laboratory.assumption.RateTable;
import org.myotome.laboratory.assumption.Rates;
import org.myotome.laboratory.assumption.Variant;
import org.myotome.laboratory.patient.Depth;
import org.myotome.laboratory.patient.Examiner;
import org.myotome.laboratory.patient.Patient;
import org.myotome.laboratory.patient.PatientGenerator;

/** Draws patients, examines them and asks the nerve question. A patient depends on the seed and its number only. */
public final class LocalisationRun {

    private static final RateTable LESIONS = PatientGenerator.shippedTable();
    private static final RateTable EXAMINATIONS = Examiner.shippedTable();

    private final Library library;
    private final PatientGenerator generator;
    private final Rates examinations;
    private final Trust trust;

    private LocalisationRun(Library library, PatientGenerator generator, Rates examinations, Trust trust) {
        this.library = library;
        this.generator = generator;
        this.examinations = examinations;
        this.trust = trust;
    }

    /**
     * Prepare a run.
     *
     * @param lesions where in their ranges the rates of findings are taken
     * @param examinations where in their ranges the rates of what is examined are taken
     */
    public static LocalisationRun of(Library library, Variant lesions, Variant examinations) {
        return new LocalisationRun(
                library, PatientGenerator.of(LESIONS, LESIONS.at(lesions)), EXAMINATIONS.at(examinations), Trust.USUAL);
    }

    /** Return the same run with another trust in the evidence. */
    LocalisationRun withTrust(Trust other) {
        return new LocalisationRun(library, generator, examinations, other);
    }

    /** Prepare a run in which only the rates of one kind of item leave what is stated. */
    static LocalisationRun ofItem(Library library, String item, Variant lesions) {
        Rates rates = LESIONS.at(lesions, key -> key.get(2).equals(item));
        return new LocalisationRun(
                library, PatientGenerator.of(LESIONS, rates), EXAMINATIONS.at(new Variant.Stated()), Trust.USUAL);
    }

    /** Return the table of findings by lesion. */
    static RateTable lesionTable() {
        return LESIONS;
    }

    /** Return the table of what is examined. */
    static RateTable examinationTable() {
        return EXAMINATIONS;
    }

    /** Return the generator of patients. */
    public PatientGenerator generator() {
        return generator;
    }

    /** Ask about people of the clinic, on all processors. */
    List<Outcome> clinic(Depth depth, int people, long seed) {
        return each(depth, people, seed, (number, random) -> generator.draw(random));
    }

    /** Ask about people of the clinic, as many at each depth. */
    List<Outcome> allDepths(int people, long seed) {
        return Arrays.stream(Depth.values())
                .flatMap(depth -> clinic(depth, people, seed).stream())
                .toList();
    }

    /** Ask about people with one lesion, on all processors. */
    List<Outcome> withLesion(String lesion, Depth depth, int people, long seed) {
        return each(depth, people, seed, (number, random) -> generator.draw(lesion, random));
    }

    private List<Outcome> each(Depth depth, int people, long seed, BiFunction<Integer, SeededRandom, Patient> draw) {
        Examiner examiner = new Examiner(examinations, depth);
        SeededRandom root = SeededRandom.of(seed);
        return IntStream.range(0, people)
                .parallel()
                .mapToObj(number -> {
                    SeededRandom random = root.split(depth.word() + number);
                    Patient patient = draw.apply(number, random);
                    return Outcome.of(
                            patient.lesion(),
                            NervePattern.assess(examiner.examine(patient, "drawn", random), library, trust));
                })
                .toList();
    }
}
