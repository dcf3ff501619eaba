package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.content.document.TextFile;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/**
 * Cases written without sight of the rules, scored as the shipped ones are. Misses are not failures of this test: they
 * stand in the score file, which shows every change of them.
 */
class IndependentCasesTest {

    private static final List<CaseRecord> CASES = new CaseFileReader(
                    Screened.BANK.questionIds(), Screened.CONTENT.vocabulary())
            .read(TextFile.shipped(IndependentCasesTest.class, "/cases-independent/cases.yaml"));
    /** Probes are told by their time point: the fill rule leaves their silence alone. */
    private static final Map<String, Expectation> EXPECTATIONS = Expectation.readLong(
            "/cases-independent/expected.yaml",
            CASES.stream()
                    .filter(record -> record.timepoint().equals("synthetic"))
                    .map(CaseRecord::id)
                    .toList());

    private static final Set<String> NERVE_OR_CORD = Set.of(
            "l2_l3_l4_root",
            "l5_root",
            "s1_root",
            "lumbosacral_root_unspecified",
            "common_fibular_nerve",
            "deep_fibular_nerve",
            "sciatic_nerve",
            "femoral_nerve",
            "tibial_nerve_tarsal_tunnel",
            "superior_gluteal_nerve",
            "lumbosacral_plexus",
            "cauda_equina",
            "spinal_cord",
            "polyneuropathy",
            "motor_neuron",
            "multifocal_nerve");

    @Test
    void scores_are_as_approved() {
        assertThat(scores())
                .isEqualToNormalizingNewlines(
                        TextFile.shipped(IndependentCasesTest.class, "/cases-independent/scores.txt")
                                .text());
    }

    @Test
    void open_answers_are_never_looser_than_answers_filled_with_no() {
        assertThat(CASES)
                .filteredOn(
                        record -> !isAtLeastAsStrict(Screened.decide(record), Screened.decide(Screened.filled(record))))
                .extracting(CaseRecord::id)
                .isEmpty();
    }

    @Test
    void report_with_open_answers_is_asked_and_offered_nothing_that_hangs_on_them() {
        for (CaseRecord record : CASES) {
            TriageDecision decision = Screened.decide(record);
            if (!expectation(record).synthetic()) {
                assertThat(decision.questions()).as(record.id()).isNotEmpty();
                assertThat(decision.lockedMovements())
                        .as(record.id())
                        .hasSize(Screened.LIBRARY.movements().size());
            }
        }
    }

    private static boolean isAtLeastAsStrict(TriageDecision open, TriageDecision filled) {
        return open.tier().compareTo(filled.tier()) >= 0
                && open.lockedMovements()
                        .keySet()
                        .containsAll(filled.lockedMovements().keySet());
    }

    private static String scores() {
        StringBuilder text = new StringBuilder(TriageScore.table(CASES, EXPECTATIONS)).append('\n');
        append(text, "looser than allowed", CASES.size(), looser());
        append(text, "stricter than allowed", CASES.size(), stricter());
        append(text, "forbidden movements left open", CASES.size(), leftOpen());
        append(text, "second visit not stricter", pairs().size(), notStricter(IndependentCasesTest::decide));
        append(text, "second visit not stricter, answers left open", pairs().size(), notStricter(Screened::decide));
        append(text, "region missed", count(expectation -> !expectation.truth().equals("low")), missedRegions());
        append(
                text,
                "lesion of nerve or cord not in the first three",
                count(expectation -> NERVE_OR_CORD.contains(expectation.lesion())),
                missedLesions());
        return text.toString();
    }

    private static void append(StringBuilder text, String title, int of, List<String> lines) {
        text.append("%s: %d of %d%n".formatted(title, lines.size(), of));
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }

    private static int count(Predicate<Expectation> isCounted) {
        return (int) EXPECTATIONS.values().stream().filter(isCounted).count();
    }

    private static List<String> looser() {
        return outside((expectation, tier) -> tier.compareTo(expectation.least()) < 0);
    }

    private static List<String> stricter() {
        return outside((expectation, tier) -> tier.compareTo(expectation.most()) > 0);
    }

    private static List<String> outside(BiPredicate<Expectation, Tier> isWrong) {
        return CASES.stream()
                .filter(record ->
                        isWrong.test(expectation(record), decide(record).tier()))
                .map(record -> record.id() + " " + decide(record).tier().behaviour() + ", allowed "
                        + expectation(record).least().behaviour() + " to "
                        + expectation(record).most().behaviour() + rules(record))
                .toList();
    }

    private static List<String> leftOpen() {
        List<String> lines = new ArrayList<>();
        for (CaseRecord record : CASES) {
            CaseRecord scored = TriageScore.asScored(record, expectation(record));
            Set<String> locked = Screened.decide(scored).lockedMovements().keySet();
            expectation(record)
                    .violations(scored, Screened.LIBRARY, locked)
                    .forEach((predicate, movement) -> lines.add(record.id() + " " + predicate + ": " + movement));
        }
        return lines;
    }

    private static List<String> notStricter(Function<CaseRecord, TriageDecision> decider) {
        List<String> lines = new ArrayList<>();
        pairs().forEach((first, later) -> {
            Tier before = decider.apply(first).tier();
            Tier after = decider.apply(later).tier();
            if (after.compareTo(before) <= 0) {
                lines.add(first.id() + " " + before.behaviour() + ", " + later.id() + " " + after.behaviour());
            }
        });
        return lines;
    }

    /** Return each first visit with its second: their ids differ in the last letter only. */
    private static Map<CaseRecord, CaseRecord> pairs() {
        Map<CaseRecord, CaseRecord> pairs = new LinkedHashMap<>();
        for (CaseRecord first : CASES) {
            String second = first.id().replaceAll("a$", "b");
            CASES.stream()
                    .filter(record -> first.id().endsWith("a") && record.id().equals(second))
                    .forEach(record -> pairs.put(first, record));
        }
        return pairs;
    }

    private static List<String> missedRegions() {
        return CASES.stream()
                .filter(record -> !expectation(record).truth().equals("low"))
                .filter(record -> decide(record).regions().stream()
                        .limit(1)
                        .noneMatch(expectation(record).region()::equals))
                .map(record -> record.id() + " " + expectation(record).region() + ", got "
                        + decide(record).regions())
                .toList();
    }

    private static List<String> missedLesions() {
        return CASES.stream()
                .filter(record -> NERVE_OR_CORD.contains(expectation(record).lesion()))
                .filter(record ->
                        !TriageScore.isAmongFirstThree(expectation(record).lesion(), decide(record)))
                .map(record -> record.id() + " " + expectation(record).lesion() + ", got "
                        + decide(record).suspects().stream()
                                .limit(3)
                                .map(suspect -> suspect.lesionCode())
                                .toList())
                .toList();
    }

    private static String rules(CaseRecord record) {
        return decide(record).flags().stream().map(flag -> " " + flag.id()).reduce("; flags", String::concat);
    }

    private static TriageDecision decide(CaseRecord record) {
        return Screened.decide(TriageScore.asScored(record, expectation(record)));
    }

    private static Expectation expectation(CaseRecord record) {
        return Objects.requireNonNull(EXPECTATIONS.get(record.id()));
    }
}
