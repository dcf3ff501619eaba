package org.myotome.server.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.nerve.Discordance;
import org.myotome.engine.nerve.Lesion;
import org.myotome.engine.nerve.NerveReport;
import org.myotome.engine.triage.Triage;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.signoff.Claims;
import org.myotome.server.signoff.ClinicalContent;
import org.myotome.server.signoff.Reviews;
import org.myotome.server.wording.LesionWords;
import org.myotome.server.wording.Plain;

/**
 * The nerve question on the pages of a clinician.
 *
 * @param first whether it comes before any training: what fits best is of the wiring, or hip and foot are weak on one side
 * @param sentence what the findings fit more than what
 * @param bars the candidates and what remains, adding up to 100
 * @param tests what to test next, most telling first
 * @param route who should look, and how soon, by the pattern alone
 * @param sooner open questions of which a yes asks for more haste
 * @param review who has reviewed what is said about the evidence, in words
 */
public record NerveCard(
        boolean first,
        String sentence,
        List<Bar> bars,
        List<Onward> tests,
        String route,
        List<Onward> sooner,
        String review) {

    public NerveCard {
        bars = List.copyOf(bars);
        tests = List.copyOf(tests);
        sooner = List.copyOf(sooner);
    }

    /**
     * A candidate as a bar.
     *
     * @param name its name
     * @param of the code it is a part of, in words; empty where it stands for itself
     * @param width 0 to 100
     * @param words its share of 100, in words that never claim certainty
     * @param speaksFor what speaks for it
     * @param speaksAgainst what speaks against it
     */
    public record Bar(
            String name, String of, long width, String words, List<String> speaksFor, List<String> speaksAgainst) {

        private static Bar rest(String name, double probability) {
            return new Bar(name, "", barWidth(probability), NerveReport.inHundred(probability), List.of(), List.of());
        }
    }

    /** A test or a question, and where its result is entered. */
    public record Onward(String words, String href) {}

    /** Return the card of a case; nothing where no sign points at the wiring. */
    public static Optional<NerveCard> find(CaseFile file, Content content, Reviews reviews) {
        return Triage.nerveReport(file.record(), content.screening(), content.library())
                .map(report -> of(
                        file,
                        content,
                        report,
                        reviews.standing(ClinicalContent.CLAIM, Claims.NERVE_PATTERN)
                                .words()));
    }

    private static NerveCard of(CaseFile file, Content content, NerveReport report, String review) {
        String intake = "/cases/" + file.caseId() + "/intake/";
        List<Bar> bars =
                new ArrayList<>(report.suspects().stream().map(NerveCard::bar).toList());
        bars.add(Bar.rest("Another lesion", report.otherLesions()));
        bars.add(Bar.rest("Pain, disuse or nothing, where not named above", report.noLesion()));
        return new NerveCard(
                isFirst(report, file),
                report.sentence(),
                bars,
                report.nextTests().stream()
                        .map(test ->
                                new Onward(Plain.capital(test.test()), intake + "examination#" + anchor(test.path())))
                        .toList(),
                report.route().sentence(),
                report.stricterIf().stream()
                        .map(question -> new Onward(
                                content.screening().getQuestion(question).wording(),
                                intake + "questions#q." + question))
                        .toList(),
                review);
    }

    private static boolean isFirst(NerveReport report, CaseFile file) {
        return report.suspects().getFirst().lesion().isOfTheWiring() || Discordance.isGluteAndFoot(file.record());
    }

    private static Bar bar(NerveReport.Reasoned suspect) {
        Lesion lesion = suspect.lesion();
        boolean part = !lesion.id().equals(lesion.code()) && lesion.isOfTheWiring();
        return new Bar(
                Plain.capital(lesion.plainName()),
                part ? LesionWords.of(lesion.code()) : "",
                barWidth(suspect.probability()),
                NerveReport.inHundred(suspect.probability()),
                words(suspect.speaksFor()),
                words(suspect.speaksAgainst()));
    }

    private static List<String> words(List<NerveReport.Reason> reasons) {
        return reasons.stream().map(NerveReport.Reason::words).toList();
    }

    private static long barWidth(double probability) {
        return Math.round(probability * 100);
    }

    /** Return the name of the field on the page of the examination where the result of a test is entered. */
    private static String anchor(String path) {
        String[] parts = path.split("\\.", -1);
        return switch (parts[0]) {
            case "strength" -> parts[2] + "." + parts[1];
            case "reflexes" ->
                switch (parts[1]) {
                    case "plantar_response" -> "plantar";
                    default -> parts[1].replace('_', '.');
                };
            default -> "feeling";
        };
    }
}
