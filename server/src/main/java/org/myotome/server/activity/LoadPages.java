package org.myotome.server.activity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.AcuteChronic;
import org.myotome.engine.activity.LoadRegion;
import org.myotome.engine.activity.RegionLedger;
import org.myotome.engine.activity.RunEffort;
import org.myotome.engine.activity.RunJudgement;
import org.myotome.engine.activity.RunLimit;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.ReportedSide;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.form.Problems;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Plain;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clinician's page of load: by region, runs against the single-run rule, the way back, the goal and its tests. */
@Controller
public class LoadPages {

    private static final int WEEKS = 6;
    private static final int DAYS_OF_RUNS = 60;
    /** Percent of next to nothing say nothing. */
    private static final int SMALLEST_TO_COMPARE = 10;

    private static final int LONGEST_WORDS = 200;
    private static final Lines LINES = new Lines(Words.ENGLISH);

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final WalksAndRuns walksAndRuns;
    private final PersonDays days;

    LoadPages(Pages pages, Shells shells, CaseFiles cases, WalksAndRuns walksAndRuns, PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.walksAndRuns = walksAndRuns;
        this.days = days;
    }

    /**
     * A region over the weeks.
     *
     * @param name the region
     * @param chart its weeks as bars
     * @param numbers the weeks in words, for those who do not see bars
     * @param change how the last week compares with the usual one
     */
    public record RegionLine(String name, Bars chart, String numbers, String change) {}

    /** A run that is listed. */
    public record RunLine(String day, String amount, String rule, boolean tooLong) {}

    /** The ratio in one unit. */
    public record RatioLine(String unit, String lastWeek, String usualWeek, String ratio, String unknown) {}

    /** What the page shows. */
    public record LoadView(
            Heading heading,
            WalksAndRuns.NextView next,
            String longest,
            String goal,
            boolean toRun,
            List<RegionLine> regions,
            int unknown,
            List<Bars> runs,
            List<RunLine> runLines,
            List<RatioLine> ratios) {}

    @GetMapping("/cases/{caseId}/load")
    ResponseEntity<String> load(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        LocalDate today = days.today(caseId);
        TrainingLog log = file.episode().log();
        RegionLedger ledger = walksAndRuns.ledger(log, today, WEEKS);
        List<RunJudgement> judged = walksAndRuns.judge(log).stream()
                .filter(one -> one.run().day().isAfter(today.minusDays(DAYS_OF_RUNS)))
                .toList();
        LoadView view = new LoadView(
                Heading.of(file),
                walksAndRuns.next(file, today, Words.ENGLISH),
                walksAndRuns.findLongest(log, today, Words.ENGLISH).orElse(""),
                file.episode().activityGoal().map(LoadPages::goal).orElse(""),
                file.episode()
                        .activityGoal()
                        .filter(goal -> goal.kind().hasRunning())
                        .isPresent(),
                regions(ledger),
                ledger.unknown(),
                runCharts(judged),
                judged.reversed().stream().map(LoadPages::runLine).toList(),
                ratios(log, today));
        Shell shell = shells.of(request, "Load", "load", Shell.Place.LOAD, caseId);
        return pages.page("activity/load", shell, view);
    }

    @PostMapping("/cases/{caseId}/load/goal")
    String setGoal(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            RedirectAttributes carried) {
        Problems fields = new Problems(sent);
        ActivityKind kind =
                fields.choice("kind", "Goal", List.of(ActivityKind.values()), ActivityKind::word, ActivityKind.WALK);
        Known<Integer> metres = scaled(fields.number("distance", "Distance", 0.1, 500, "kilometres", ""), 1000);
        Known<Integer> seconds = scaled(fields.number("minutes", "Minutes", 1, 2_880, "minutes", ""), 60);
        String words = fields.text("words", "In the person's words", LONGEST_WORDS);
        fields.throwIfAny();
        ActivityGoal goal = new ActivityGoal(kind, metres, seconds, words);
        cases.change(
                caseId,
                who.account(),
                file -> file.episode().activityGoal().equals(Optional.of(goal))
                        ? List.of()
                        : List.of(new Event.ActivityGoalSet(goal)));
        carried.addFlashAttribute(Shells.NOTICE, "The goal is set. The way back follows from it.");
        return "redirect:/cases/" + caseId + "/load";
    }

    private static Known<Integer> scaled(Known<Double> amount, int by) {
        return amount.find()
                .map(value -> Known.of((int) Math.round(value * by)))
                .orElse(Known.unknown());
    }

    @PostMapping("/cases/{caseId}/load/tests")
    String saveTests(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            RedirectAttributes carried) {
        Problems fields = new Problems(sent);
        List<FunctionalTest> tests = new ArrayList<>();
        for (ReportedSide side : List.of(ReportedSide.LEFT, ReportedSide.RIGHT)) {
            test(fields, "raises", "single-leg heel raise", side).ifPresent(tests::add);
            test(fields, "hops", "single-leg hop", side).ifPresent(tests::add);
        }
        fields.throwIfAny();
        if (tests.isEmpty()) {
            throw new BadInputException("Tests", "", "Count at least one of them.");
        }
        cases.change(caseId, who.account(), file -> List.of(with(file.record(), tests)));
        carried.addFlashAttribute(Shells.NOTICE, "The tests are saved with the examination.");
        return "redirect:/cases/" + caseId + "/load";
    }

    private static Optional<FunctionalTest> test(Problems fields, String field, String name, ReportedSide side) {
        String label = (name.endsWith("hop") ? "Hops" : "Heel raises") + ", " + side.word();
        Known<Integer> count = fields.whole(field + "." + side.word(), label, 0, 200, "repetitions");
        String hurt = fields.text(field + "." + side.word() + ".hurt");
        String result = hurt.equals("no") ? "no pain" : hurt.equals("yes") ? "pain" : "";
        return count.find().map(value -> new FunctionalTest(name, side, result, String.valueOf(value), "reps"));
    }

    /** An examination replaces the one before, so the tests are added to what it holds. */
    private static Event with(CaseRecord record, List<FunctionalTest> tests) {
        List<FunctionalTest> all = new ArrayList<>(record.functionalTests());
        all.removeIf(earlier ->
                tests.stream().anyMatch(now -> now.test().equals(earlier.test()) && now.side() == earlier.side()));
        all.addAll(tests);
        return new Event.ExaminationRecorded(record.reflexes(), record.sensation(), record.mobility(), all);
    }

    // --- what is shown ---

    private static String goal(ActivityGoal goal) {
        String what = LINES.what(goal.kind(), goal.metres(), goal.seconds(), Known.unknown());
        return what + (goal.words().isEmpty() ? "" : ": “" + goal.words() + "”");
    }

    private static List<RegionLine> regions(RegionLedger ledger) {
        long most = 1;
        for (RegionLedger.Week week : ledger.weeks()) {
            for (LoadRegion region : LoadRegion.values()) {
                most = Math.max(most, week.of(region).minutes());
            }
        }
        List<RegionLine> lines = new ArrayList<>();
        for (RegionLedger.Rise rise : ledger.rises()) {
            List<Bars.Stack> stacks = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            for (RegionLedger.Week week : ledger.weeks()) {
                RegionLedger.Load load = week.of(rise.region());
                stacks.add(
                        new Bars.Stack(week.to().toString(), load.exerciseMinutes(), load.minutes(), Optional.empty()));
                numbers.add("to " + week.to() + ": " + load.minutes());
            }
            lines.add(new RegionLine(
                    name(rise.region()), Bars.of("", stacks, most), String.join(", ", numbers), change(rise)));
        }
        return lines;
    }

    private static String name(LoadRegion region) {
        return switch (region) {
            case LOWER_BACK -> "Low back";
            case HIP -> "Hip";
            case KNEE -> "Kneecap";
            case ACHILLES -> "Achilles tendon";
            case FOOT -> "Forefoot and sole";
            case IMPACT -> "Landing (bone)";
        };
    }

    private static String change(RegionLedger.Rise rise) {
        String now = rise.lastWeek() + " this week, usually " + rise.usualWeek();
        return rise.percent()
                .filter(percent -> rise.usualWeek() >= SMALLEST_TO_COMPARE)
                .map(percent -> now + " (" + (percent > 0 ? "+" : "") + percent + " %)")
                .orElse(rise.lastWeek() > 0 ? now + " (hardly any before)" : now);
    }

    private static List<Bars> runCharts(List<RunJudgement> judged) {
        List<Bars> charts = new ArrayList<>();
        for (RunLimit.Unit unit : RunLimit.Unit.values()) {
            List<Bars.Stack> stacks = judged.stream()
                    .filter(one -> one.unit() == unit)
                    .map(one -> new Bars.Stack(one.run().day().toString(), 0, one.value(), one.findMost()))
                    .toList();
            long most = stacks.stream()
                    .mapToLong(one -> Math.max(one.total(), one.line().orElse(0L)))
                    .max()
                    .orElse(0);
            if (most > 0) {
                charts.add(Bars.of(unit == RunLimit.Unit.METRES ? "Distance" : "Time of running", stacks, most));
            }
        }
        return charts;
    }

    private static RunLine runLine(RunJudgement judged) {
        String amount = LINES.amount(judged.unit(), judged.value());
        String rule = LINES.rule(List.of(judged))
                .orElseGet(() -> judged.findMost()
                        .map(most -> "Within the rule, which allowed " + LINES.amount(judged.unit(), most) + ".")
                        .orElse("No run of the 30 days before to compare with."));
        return new RunLine(Plain.day(judged.run().day()), amount, rule, judged.isTooLong());
    }

    private List<RatioLine> ratios(TrainingLog log, LocalDate today) {
        List<RunEffort> runs = walksAndRuns.limit().efforts(log);
        List<RatioLine> lines = new ArrayList<>();
        for (RunLimit.Unit unit : RunLimit.Unit.values()) {
            AcuteChronic ratio = AcuteChronic.of(runs, today, unit);
            if (ratio.usualWeek() > 0) {
                lines.add(new RatioLine(
                        unit == RunLimit.Unit.METRES ? "Distance" : "Time of running",
                        LINES.amount(unit, ratio.lastWeek()),
                        LINES.amount(unit, Math.round(ratio.usualWeek())),
                        ratio.ratio().map(LoadPages::twoDecimals).orElse("not enough record"),
                        ratio.unknown() == 0 ? "" : ratio.unknown() + " runs say nothing of it"));
            }
        }
        return lines;
    }

    private static String twoDecimals(double value) {
        long hundredths = Math.round(value * 100);
        long rest = hundredths % 100;
        return hundredths / 100 + "." + (rest < 10 ? "0" : "") + rest;
    }
}
