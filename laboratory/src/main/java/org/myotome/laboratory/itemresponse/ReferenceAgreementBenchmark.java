package org.myotome.laboratory.itemresponse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.Plot;

/** Compares our adaptive test with the steps of a published program, and with a finer quadrature of our own. */
public final class ReferenceAgreementBenchmark implements Benchmark {

    private static final String NAME = "reference-agreement";
    private static final double MILLION = 1e6;
    private static final Quadrature FINE = Quadrature.standardNormal(6, 241);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "our item-response core against the steps of catR 3.17: same items, same estimates";
    }

    @Override
    public void run(Request request, Findings findings) {
        ReferenceAgreement same = ReferenceAgreement.compare(ReferenceAgreement.REFERENCE_QUADRATURE);
        ReferenceAgreement fine = ReferenceAgreement.compare(FINE);
        report("ours", same, findings);
        report("ours, finer", fine, findings);
        findings.page(page(same, fine));
    }

    private static void report(String subject, ReferenceAgreement found, Findings findings) {
        long steps = found.steps();
        long compared = found.differences().size();
        long ties = found.partings().stream()
                .filter(ReferenceAgreement.Parting::isTie)
                .count();
        findings.figure(row(subject, "steps with the same item", 100 * found.agreement(), "%", steps));
        double ability = MILLION * found.largestAbilityDifference();
        double error = MILLION * found.largestErrorDifference();
        findings.figure(row(subject, "largest difference of EAP", ability, "e-6 SD", compared));
        findings.figure(row(subject, "largest difference of its error", error, "e-6 SD", compared));
        findings.figure(row(subject, "tests that part from it", found.partings().size(), "tests", found.people()));
        findings.figure(row(subject, "of these, at a tie", (double) ties, "tests", found.people()));
        findings.figure(row(subject, "items until error 0.3", found.meanItems(), "items", found.people()));
        findings.figure(row(subject, "error of the last EAP (RMS)", found.rootMeanSquareError(), "SD", found.people()));
    }

    private static Row row(String subject, String metric, double value, String unit, long n) {
        return new Row(NAME, subject, metric, value, unit, n, 0);
    }

    private static Page page(ReferenceAgreement same, ReferenceAgreement fine) {
        Page.Writer page = Page.titled("Our adaptive test asks what the reference asks")
                .text("The item-response core was run on " + same.people()
                        + " simulated people and a bank of 100 items, and compared step by step with catR 3.17, a"
                        + " published R package. Both choose the item with the most Fisher information, estimate the"
                        + " ability by the mean of the belief (EAP) and stop at a standard error of 0.3 or after 60"
                        + " items. The aim: the same item in at least 98 % of the steps, estimates within 0.001.")
                .table(
                        "What was found",
                        List.of("", "as the reference (33 points, -4 to 4)", "finer (241 points, -6 to 6)"),
                        List.of(
                                line("steps with the same item", percent(same), percent(fine)),
                                line(
                                        "largest difference of EAP",
                                        small(same.largestAbilityDifference()),
                                        small(fine.largestAbilityDifference())),
                                line(
                                        "largest difference of its standard error",
                                        small(same.largestErrorDifference()),
                                        small(fine.largestErrorDifference())),
                                line("tests that part from the reference", parted(same), parted(fine)),
                                line(
                                        "items until the error is 0.3, mean",
                                        decimals(same.meanItems(), 2),
                                        decimals(fine.meanItems(), 2)),
                                line(
                                        "error of the last estimate, root mean square",
                                        decimals(same.rootMeanSquareError(), 3),
                                        decimals(fine.rootMeanSquareError(), 3))))
                .text("The reference file is rounded to six decimals, so a difference of up to 0.0000005 is rounding."
                        + " Estimates are compared as long as both asked the same items.")
                .heading("With a finer grid")
                .text(
                        "The finer grid is nearer to the integral that both stand for. Where it differs, the difference is"
                                + " that of the reference's grid, which ends at 4 standard deviations and has steps of a quarter.")
                .figure(
                        "Estimate on the finer grid minus the reference's, by the reference's estimate",
                        new Plot.Points("estimate of the reference (SD)", "difference (SD)", List.of(points(fine))));
        writePartings("as the reference", same, page);
        writePartings("finer grid", fine, page);
        return page.text("The people are simulated from the model itself. This says that the arithmetic is right, and"
                        + " nothing about movements or people.")
                .page();
    }

    private static void writePartings(String which, ReferenceAgreement found, Page.Writer page) {
        page.heading("Where tests part: " + which);
        if (found.partings().isEmpty()) {
            page.text("Nowhere: each test asked the same items in the same order and stopped at the same step.");
        } else {
            page.table(
                    "First step in which another item was asked",
                    List.of("person", "step", "our item", "its item", "our item tells more by", "a tie"),
                    partings(found));
        }
    }

    private static List<String> line(String what, String same, String fine) {
        return List.of(what, same, fine);
    }

    private static String percent(ReferenceAgreement found) {
        return decimals(100 * found.agreement(), 2) + " % (" + found.sameItems() + " of " + found.steps() + ")";
    }

    private static String parted(ReferenceAgreement found) {
        return found.partings().size() + " of " + found.people();
    }

    private static String small(double value) {
        return decimals(value, 7);
    }

    private static String decimals(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static Plot.Series points(ReferenceAgreement found) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        // Tests begin alike, so that many points would lie on each other.
        found.differences().stream().distinct().forEach(one -> {
            x.add(one.ability());
            y.add(one.difference());
        });
        return Plot.Series.of("one step of one test", x, y);
    }

    private static List<List<String>> partings(ReferenceAgreement found) {
        return found.partings().stream()
                .map(one -> List.of(
                        Integer.toString(one.person()),
                        Integer.toString(one.step()),
                        one.ours() == 0 ? "had stopped" : Integer.toString(one.ours()),
                        one.reference() == 0 ? "had stopped" : Integer.toString(one.reference()),
                        small(one.informationGap()),
                        one.isTie() ? "yes" : "no"))
                .toList();
    }
}
