package org.myotome.laboratory.reallog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.Plot;

/** Forecasts real people's pain one day ahead, with and without the load of today. Nothing is drawn; the size is not used. */
public final class PainCalibrationBenchmark implements Benchmark {

    static final String NAME = "pain-calibration";

    /** With fewer forecasts a half says nothing. */
    private static final int LEAST_DAYS = 100;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "real people's pain of the next day, forecast from their diaries with and without the load of today";
    }

    @Override
    public void run(Request request, Findings findings) {
        List<PainCalibration> people = measure();
        for (PainCalibration person : people) {
            for (PainCalibration.Method method : PainCalibration.Method.values()) {
                row(person, method.words() + ", mean error", person.meanError(method), "points", findings);
                row(person, method.words() + ", RMSE", person.rootError(method), "points", findings);
                if (method.isState()) {
                    row(person, method.words() + ", in the middle 80 %", person.within80(method), "", findings);
                }
            }
            row(person, "gain by load, fitted", fittedGain(person), "points", findings);
            row(person, "gain by load, pain state", stateGain(person), "points", findings);
        }
        findings.page(page(people));
    }

    private static void row(PainCalibration person, String metric, double value, String unit, Findings findings) {
        findings.figure(new Row(NAME, person.person(), metric, value, unit, person.tested(), 0));
    }

    /** Measure everybody with enough days, most days first. */
    static List<PainCalibration> measure() {
        return Diary.shipped().values().stream()
                .filter(diary -> diary.moments().size() >= LEAST_DAYS)
                .map(PainCalibration::of)
                .toList();
    }

    private static double fittedGain(PainCalibration person) {
        return person.gain(PainCalibration.Method.PAIN, PainCalibration.Method.PAIN_AND_LOAD);
    }

    private static double stateGain(PainCalibration person) {
        return person.gain(PainCalibration.Method.STATE, PainCalibration.Method.STATE_AND_LOAD);
    }

    private static Page page(List<PainCalibration> people) {
        return Page.titled("Does today's load tell tomorrow's pain?")
                .text(
                        "Self-tracked diaries of people with knee pain (MyAIGuide, MIT licence): the worst pain of a day and its"
                                + " steps. Each person is learned from the first half of the days and tested on the second, one day"
                                + " ahead. Forecasts are made where five of the last seven and fifteen of the last 28 days are known;"
                                + " people with fewer than " + LEAST_DAYS + " such days are left out.")
                .text(
                        "What it says: pain tells of pain, and load adds next to nothing. So a step in load is decided by what"
                                + " was felt, chances are shown as bands, and no flare is forecast.")
                .table("Mean error of the forecast, in points of 10 (RMSE)", errorHead(people), errors(people))
                .figure(
                        "Mean error of the forecast",
                        new Plot.Bars(
                                "method",
                                "points of 10",
                                methods(),
                                people.stream()
                                        .map(person -> new Plot.Group(person.person(), meanErrors(person), List.of()))
                                        .toList()))
                .table(
                        "What load adds, in points by which the mean error shrinks (below 0: it grows)",
                        List.of(
                                "person",
                                "tested days",
                                "fitted",
                                "pain state",
                                "twice the usual steps move pain by",
                                "rises of 2 or more"),
                        people.stream().map(PainCalibrationBenchmark::gains).toList())
                .table(
                        "How often pain lay in the middle 80 % of its forecast",
                        List.of("person", "pain state", "with load"),
                        people.stream().map(PainCalibrationBenchmark::within).toList())
                .heading("What this does not say")
                .text(
                        "Steps are a weak measure of load, and these few people paced themselves by their pain; that load adds"
                                + " nothing here is no proof that it adds nothing. With so few rises in the tested halves nothing can"
                                + " be said about flares. Standard errors take days as independent, which they are not.")
                .page();
    }

    private static List<String> errorHead(List<PainCalibration> people) {
        List<String> head = new ArrayList<>(List.of("forecast"));
        people.forEach(person -> head.add(person.person() + ", " + person.days() + " days"));
        return head;
    }

    private static List<List<String>> errors(List<PainCalibration> people) {
        List<List<String>> rows = new ArrayList<>();
        for (PainCalibration.Method method : PainCalibration.Method.values()) {
            List<String> row = new ArrayList<>(List.of(method.words()));
            people.forEach(person ->
                    row.add(points(person.meanError(method)) + " (" + points(person.rootError(method)) + ")"));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> methods() {
        return List.of(PainCalibration.Method.values()).stream()
                .map(PainCalibration.Method::words)
                .toList();
    }

    private static List<Double> meanErrors(PainCalibration person) {
        return List.of(PainCalibration.Method.values()).stream()
                .map(person::meanError)
                .toList();
    }

    private static List<String> gains(PainCalibration person) {
        return List.of(
                person.person(),
                String.valueOf(person.tested()),
                points(fittedGain(person)) + " ± "
                        + points(person.gainError(PainCalibration.Method.PAIN, PainCalibration.Method.PAIN_AND_LOAD)),
                points(stateGain(person)) + " ± "
                        + points(person.gainError(PainCalibration.Method.STATE, PainCalibration.Method.STATE_AND_LOAD)),
                points(person.byLoad()),
                String.valueOf(person.rises()));
    }

    private static List<String> within(PainCalibration person) {
        return List.of(
                person.person(),
                percent(person.within80(PainCalibration.Method.STATE)),
                percent(person.within80(PainCalibration.Method.STATE_AND_LOAD)));
    }

    private static String points(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
