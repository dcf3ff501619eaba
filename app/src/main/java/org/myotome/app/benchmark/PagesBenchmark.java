package org.myotome.app.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.myotome.app.browser.BrowserProcess;
import org.myotome.app.browser.PhonePage;
import org.myotome.app.process.ServerProcess;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.server.demonstration.Demonstration;
import tools.jackson.databind.JsonNode;

/**
 * Opens pages of the demonstration in a Chromium that is as slow as a cheap phone on a slow network, each with an empty
 * cache, and taps what is tapped most on them.
 */
public final class PagesBenchmark implements Benchmark {

    private static final String NAME = "pages";
    private static final int USUAL_REPETITIONS = 5;
    private static final int KILOBYTE = 1024;
    private static final int FEWEST_PEOPLE = 50;
    private static final int MOST_WAITS = 600;
    private static final int WAIT_MILLISECONDS = 1_000;

    /**
     * A page to look at.
     *
     * @param name what it is called in the table
     * @param path its address; {@code CASE} stands for the case of somebody in the middle of a programme, {@code NEW} for one
     *     of whom the starting point is searched
     * @param tap what is tapped on it: something that changes the page and leads to no other
     */
    private record Visit(String name, String path, String tap) {}

    private static final List<Visit> BEFORE_SIGN_IN = List.of(
            new Visit("sign-in", "/signin", "input[name=name]"),
            new Visit("self-check", "/self-check", "[data-begin]"));
    private static final List<Visit> PERSON = List.of(
            new Visit("today", "/my/today", "form.morning label"),
            new Visit("player", "/my/session", "main label, main summary"),
            new Visit("progress", "/my/progress", "main .chip"));
    private static final List<Visit> CLINICIAN = List.of(
            new Visit("caseload", "/caseload", "input[data-find]"),
            new Visit("search", "NEW/search", ".taps label"),
            new Visit("plan", "CASE/plan", "main summary"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "largest paint, layout shift, answer to a tap and bytes of pages on a slow phone; needs Chromium";
    }

    @Override
    public void run(Request request, Findings findings) {
        try (ScratchDirectory directory = ScratchDirectory.create(NAME)) {
            measure(directory.path(), request.size().orElse(USUAL_REPETITIONS), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted.", interrupted);
        }
    }

    private static void measure(Path directory, int repetitions, Findings findings)
            throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(
                        PackagedProgram.jar(),
                        List.of("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"),
                        List.of(
                                "--port",
                                "0",
                                "--demo",
                                "--data",
                                directory.resolve("data").toString()),
                        directory.resolve("log"));
                BrowserProcess browser = BrowserProcess.start(directory)) {
            String base = server.address().toString();
            try (PhonePage clinician = PhonePage.open(browser)) {
                signIn(clinician, base, "clinician");
                awaitEverybody(clinician, base);
                Cases cases = Cases.find(clinician, base);
                for (Visit visit : CLINICIAN) {
                    measure(clinician, visit, cases.address(base, visit.path()), repetitions, findings);
                }
            }
            try (PhonePage person = PhonePage.open(browser)) {
                signIn(person, base, "person");
                for (Visit visit : PERSON) {
                    measure(person, visit, base + visit.path(), repetitions, findings);
                }
            }
            try (PhonePage anybody = PhonePage.open(browser)) {
                for (Visit visit : BEFORE_SIGN_IN) {
                    measure(anybody, visit, base + visit.path(), repetitions, findings);
                }
            }
        }
    }

    private static void signIn(PhonePage page, String base, String name) {
        page.open(base + "/signin");
        page.evaluate("""
                document.querySelector("input[name=name]").value = "%s";
                document.querySelector("input[type=password]").value = "%s";
                document.querySelector("form[action='/signin']").requestSubmit();""".formatted(name, Demonstration.PASSWORD));
        page.settle();
    }

    /** A caseload that still fills would be measured half full, on a machine that is busy with filling it. */
    private static void awaitEverybody(PhonePage page, String base) throws InterruptedException {
        for (int wait = 0; wait < MOST_WAITS; wait++) {
            page.open(base + "/caseload");
            boolean isThere = page.evaluate("""
                            !document.querySelector(".loading") && document.querySelectorAll("li.p").length > %d""".formatted(FEWEST_PEOPLE)).asBoolean();
            if (isThere) {
                return;
            }
            Thread.sleep(WAIT_MILLISECONDS);
        }
        throw new IllegalStateException("The demonstration is still loading.");
    }

    private static void measure(PhonePage page, Visit visit, String address, int repetitions, Findings findings) {
        page.open(address); // the server has then done once what it does only once
        List<Seen> seen = new ArrayList<>();
        for (int repetition = 0; repetition < repetitions; repetition++) {
            page.slow(true);
            page.forgetFiles();
            page.open(address);
            long bytes = page.bytes();
            JsonNode loaded = page.evaluate("window.__seen");
            page.evaluate("window.__seen.event = 0");
            page.tap(visit.tap());
            page.evaluate("new Promise((done) => setTimeout(done, 600))");
            JsonNode tapped = page.evaluate("window.__seen");
            seen.add(new Seen(
                    loaded.path("largest").asDouble() / 1e3,
                    tapped.path("shift").asDouble(),
                    tapped.path("event").asDouble(),
                    bytes));
            page.slow(false);
        }
        write(visit.name(), seen, findings);
    }

    private static void write(String page, List<Seen> seen, Findings findings) {
        int n = seen.size();
        findings.figure(
                new Row(NAME, "ours", page + ": largest paint, median", median(seen, Seen::paintSeconds), "s", n, 0));
        findings.figure(
                new Row(NAME, "ours", page + ": largest paint, worst", most(seen, Seen::paintSeconds), "s", n, 0));
        findings.figure(new Row(NAME, "ours", page + ": layout shift, worst", most(seen, Seen::shift), "", n, 0));
        findings.figure(new Row(
                NAME, "ours", page + ": answer to a tap, median", median(seen, Seen::tapMilliseconds), "ms", n, 0));
        findings.figure(new Row(
                NAME, "ours", page + ": answer to a tap, worst", most(seen, Seen::tapMilliseconds), "ms", n, 0));
        findings.figure(
                new Row(NAME, "ours", page + ": over the network", median(seen, Seen::bytes) / KILOBYTE, "KB", n, 0));
    }

    private static double median(List<Seen> seen, ToDoubleFunction<Seen> figure) {
        double[] sorted = seen.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double most(List<Seen> seen, ToDoubleFunction<Seen> figure) {
        return seen.stream().mapToDouble(figure).max().orElseThrow();
    }

    /** One visit. */
    private record Seen(double paintSeconds, double shift, double tapMilliseconds, double bytes) {}

    /** Addresses of cases of the demonstration. */
    private record Cases(String inProgramme, String searched) {

        static Cases find(PhonePage page, String base) {
            Cases cases = new Cases(first(page, base, "Ada Example"), first(page, base, "Case S02"));
            page.open(base + cases.searched() + "/search");
            page.evaluate(
                    "[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Begin').click()");
            page.settle();
            return cases;
        }

        private static String first(PhonePage page, String base, String name) {
            page.open(base + "/caseload?find=" + name.replace(" ", "+"));
            String intake = page.evaluate(
                            "document.querySelector(\"a[href^='/cases/'][href$='/intake']\").getAttribute('href')")
                    .asString();
            return intake.replace("/intake", "");
        }

        String address(String base, String path) {
            return base + path.replace("CASE", inProgramme).replace("NEW", searched);
        }
    }
}
