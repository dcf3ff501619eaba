package org.myotome.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.laboratory.page.PageHtml;
import org.myotome.laboratory.progression.Simulation;
import org.myotome.laboratory.progression.SimulationPage;
import org.myotome.laboratory.progression.output.FigureFile;
import org.myotome.laboratory.progression.policy.Policies;
import org.myotome.laboratory.progression.policy.Policy;
import org.myotome.laboratory.progression.result.Measure;
import org.myotome.laboratory.progression.result.Results;
import org.myotome.laboratory.progression.result.Standing;
import org.myotome.laboratory.progression.trial.Study;
import org.myotome.laboratory.progression.trial.Tally;
import org.myotome.laboratory.progression.truth.Truth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets progression rules meet people who do not exist. */
@Command(
        name = "simulate",
        description = {
            "Try progression rules, ours and others', on simulated people from several truths, none of them the",
            "engine's own model. Simulation is simulation: it compares rules and says nothing about patients."
        },
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Runnable {

    private final Terminal terminal;

    @Option(
            names = "--people",
            paramLabel = "NUMBER",
            defaultValue = "10000",
            description = "How many people in each truth (default: ${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--truth",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = TruthNames.class,
            description = "In which truths: ${COMPLETION-CANDIDATES} (default: all).")
    private List<String> truths = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = PolicyNames.class,
            description = "Which rules: ${COMPLETION-CANDIDATES} (default: all).")
    private List<String> policies = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "What people are drawn from (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--weeks",
            paramLabel = "NUMBER",
            defaultValue = "36",
            description = "How long a course lasts at most (default: ${DEFAULT-VALUE}).")
    private int weeks;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many work at once; the figures do not depend on it (default: one for each processor).")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write every figure to this file: .json, .csv or .parquet.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--page", paramLabel = "FILE", description = "Write the page with the plots to this file.")
    private Optional<Path> page = Optional.empty();

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        // Everything that can be wrong is found before the long part begins.
        List<Truth> chosenTruths = chosenTruths();
        Optional<FigureFile> form = out.map(SimulateCommand::form);
        out.ifPresent(SimulateCommand::requireFolder);
        page.ifPresent(SimulateCommand::requireFolder);
        Study study = study();
        Results results;
        try (ProgressLine progress =
                new ProgressLine(terminal.err(), (long) people * chosenTruths.size(), System::nanoTime)) {
            results = Simulation.run(study, chosenTruths, progress::advance);
        }
        print(results);
        form.ifPresent(writer -> write(out.orElseThrow(), () -> writer.write(results.rows(), out.orElseThrow())));
        page.ifPresent(file -> write(file, () -> Files.writeString(file, PageHtml.write(SimulationPage.of(results)))));
    }

    private List<Truth> chosenTruths() {
        List<Truth> chosen = new ArrayList<>();
        for (String word : truths) {
            chosen.add(Arrays.stream(Truth.values())
                    .filter(truth -> truth.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> unknown("truth", word, Truth.words())));
        }
        return chosen.isEmpty() ? List.of(Truth.values()) : chosen;
    }

    private List<Policy> chosenPolicies() {
        List<Policy> chosen = new ArrayList<>();
        for (String name : policies) {
            chosen.add(Policies.find(name).orElseThrow(() -> unknown("policy", name, policyNames())));
        }
        return chosen.isEmpty() ? Policies.all() : chosen;
    }

    private static BadInputException unknown(String what, String word, List<String> known) {
        return new BadInputException(
                "There is no " + what + " (" + word + ").\nMaybe one of: " + String.join(", ", known) + ".");
    }

    private Study study() {
        try {
            return new Study(
                    chosenPolicies(),
                    people,
                    weeks,
                    seed,
                    threads.orElse(Runtime.getRuntime().availableProcessors()));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    private static FigureFile form(Path file) {
        return FigureFile.find(file)
                .orElseThrow(() -> new BadInputException("The file (" + file + ") does not say in which form to write."
                        + "\nMaybe let its name end in one of: " + String.join(", ", FigureFile.endings()) + "."));
    }

    private static void requireFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new BadInputException("The file (" + file + ") cannot be written to.\nMaybe the folder is missing.");
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Path file, Writing writing) {
        try {
            writing.write();
        } catch (IOException _) {
            throw new BadInputException("The file (" + file
                    + ") could not be written.\nMaybe it may not be written to, or the disk is full.");
        }
    }

    private void print(Results results) {
        PrintWriter to = terminal.out();
        results.tallies().forEach((truth, tally) -> {
            to.println(truth.word() + ", " + tally.people() + " people: " + truth.about());
            for (Policy policy : results.study().policies()) {
                to.println(line(tally, policy));
            }
            for (Standing standing : results.standings(truth)) {
                to.println("  " + standing.sentence());
            }
        });
        to.flush();
    }

    private static String line(Tally tally, Policy policy) {
        String name = policy.name();
        return String.format(
                Locale.ROOT,
                "  %-22s %5.1f weeks, %3.0f %% reached it, %5.2f flares and %4.1f above 5 in 100 sessions, unsafe %.0f,"
                        + " harder for worse %.0f, empty %.0f",
                name,
                Measure.WEEKS.of(tally, name).value(),
                100 * Measure.REACHED.of(tally, name).value(),
                Measure.FLARES.of(tally, name).value(),
                Measure.ABOVE_FIVE.of(tally, name).value(),
                Measure.UNSAFE_MISSING.of(tally, name).value()
                        + Measure.UNSAFE_CONTRADICTION.of(tally, name).value()
                        + Measure.UNSAFE_PAIN.of(tally, name).value(),
                Measure.WORSE_IS_HARDER.of(tally, name).value()
                        + Measure.LEFT_OUT_IS_HARDER.of(tally, name).value(),
                Measure.EMPTY.of(tally, name).value());
    }

    private static List<String> policyNames() {
        return Policies.all().stream().map(Policy::name).toList();
    }

    /** The truths that may be given. */
    static final class TruthNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Truth.words().iterator();
        }
    }

    /** The policies that may be given. */
    static final class PolicyNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return policyNames().iterator();
        }
    }
}
