package org.myotome.content.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.content.document.TextFile;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** Cases written without sight of the rules, with what was expected of each, read from one folder. */
final class IndependentSet {

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

    private final String folder;
    private final List<CaseRecord> cases;
    private final Map<String, Expectation> expectations;

    IndependentSet(String folder) {
        this.folder = folder;
        cases = new CaseFileReader(Screened.BANK.questionIds(), Screened.CONTENT.vocabulary()).read(file("cases.yaml"));
        expectations = Expectation.readLong(folder + "/expected.yaml", probes(cases));
    }

    /** Return the ids of probes, told by their time point: the fill rule leaves their silence alone. */
    private static List<String> probes(List<CaseRecord> cases) {
        return cases.stream()
                .filter(record -> record.timepoint().equals("synthetic"))
                .map(CaseRecord::id)
                .toList();
    }

    List<CaseRecord> cases() {
        return cases;
    }

    String approvedScores() {
        return file("scores.txt").text();
    }

    private TextFile file(String name) {
        return TextFile.shipped(IndependentSet.class, folder + "/" + name);
    }

    @Override
    public String toString() {
        return folder;
    }

    /** Return the score table with every miss by name. */
    String scores() {
        StringBuilder text = new StringBuilder(TriageScore.table(cases, expectations)).append('\n');
        append(text, "looser than allowed", cases.size(), looser());
        append(text, "stricter than allowed", cases.size(), stricter());
        append(text, "forbidden movements left open", cases.size(), leftOpen());
        append(text, "second visit not stricter", pairs().size(), notStricter(this::decide));
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

    private int count(Predicate<Expectation> isCounted) {
        return (int) expectations.values().stream().filter(isCounted).count();
    }

    private List<String> looser() {
        return outside((expectation, tier) -> tier.compareTo(expectation.least()) < 0);
    }

    private List<String> stricter() {
        return outside((expectation, tier) -> tier.compareTo(expectation.most()) > 0);
    }

    private List<String> outside(BiPredicate<Expectation, Tier> isWrong) {
        return cases.stream()
                .filter(record ->
                        isWrong.test(expectation(record), decide(record).tier()))
                .map(record -> record.id() + " " + decide(record).tier().behaviour() + ", allowed "
                        + expectation(record).least().behaviour() + " to "
                        + expectation(record).most().behaviour() + rules(record))
                .toList();
    }

    private List<String> leftOpen() {
        List<String> lines = new ArrayList<>();
        for (CaseRecord record : cases) {
            CaseRecord scored = TriageScore.asScored(record, expectation(record));
            Set<String> locked = Screened.decide(scored).lockedMovements().keySet();
            expectation(record)
                    .violations(scored, Screened.LIBRARY, locked)
                    .forEach((predicate, movement) -> lines.add(record.id() + " " + predicate + ": " + movement));
        }
        return lines;
    }

    private List<String> notStricter(Function<CaseRecord, TriageDecision> decider) {
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
    private Map<CaseRecord, CaseRecord> pairs() {
        Map<CaseRecord, CaseRecord> pairs = new LinkedHashMap<>();
        for (CaseRecord first : cases) {
            String second = first.id().replaceAll("a$", "b");
            cases.stream()
                    .filter(record -> first.id().endsWith("a") && record.id().equals(second))
                    .forEach(record -> pairs.put(first, record));
        }
        return pairs;
    }

    private List<String> missedRegions() {
        return cases.stream()
                .filter(record -> !expectation(record).truth().equals("low"))
                .filter(record -> decide(record).regions().stream()
                        .limit(1)
                        .noneMatch(expectation(record).region()::equals))
                .map(record -> record.id() + " " + expectation(record).region() + ", got "
                        + decide(record).regions())
                .toList();
    }

    private List<String> missedLesions() {
        return cases.stream()
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

    private String rules(CaseRecord record) {
        return decide(record).flags().stream().map(flag -> " " + flag.id()).reduce("; flags", String::concat);
    }

    private TriageDecision decide(CaseRecord record) {
        return Screened.decide(TriageScore.asScored(record, expectation(record)));
    }

    Expectation expectation(CaseRecord record) {
        return Objects.requireNonNull(expectations.get(record.id()));
    }
}
