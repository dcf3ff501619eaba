package org.myotome.server.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.explanation.UpkeepSentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Known;
import org.myotome.engine.upkeep.HabitDay;
import org.myotome.engine.upkeep.Silence;
import org.myotome.engine.upkeep.UpkeepProposal;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.movement.Picture;
import org.myotome.server.movement.Pictures;
import org.myotome.server.wording.Plain;
import org.springframework.stereotype.Component;

/** Puts together what pages show of a habit. */
@Component
public class UpkeepViews {

    private static final int CONTACT_FIELDS = 8;
    private static final double LEVELS_OFF_EARLIER_FROM_YEARS = 60;

    private final Content content;
    private final Decisions decisions;
    private final Pictures pictures;
    private final PersonDays days;

    UpkeepViews(Content content, Decisions decisions, Pictures pictures, PersonDays days) {
        this.content = content;
        this.decisions = decisions;
        this.pictures = pictures;
        this.days = days;
    }

    /** What is asked for before a habit begins, and how it stands: a word for the style, a word, and why. */
    public record CriterionLine(String name, String standing, String label, String why) {}

    /** A movement that is or may be kept: its dose in the habit, and whether it is proposed. */
    public record KeptLine(String id, String name, String dose, Picture picture, boolean proposed) {}

    /** A day on which somebody asks how it goes, and what came of it. */
    public record ContactLine(String day, String state, String label) {}

    /** How it went on a day. */
    public record ReportLine(String day, String going, String detail) {}

    /** What the walks of this week are, and why. */
    public record WalkLine(String walks, String why, int done, int days) {}

    /**
     * What the page shows.
     *
     * @param headline where the habit stands, in a few words
     * @param text what that means
     * @param criteria what is asked for; empty where there is no programme, or a habit goes on
     * @param ready whether all of it is so
     * @param plan the plan in force, or the one that is proposed; empty where there is no programme
     * @param begun whether it is in force
     * @param keeps the movements
     * @param contacts the days of the plan in force
     * @param reports how it went so far, the last first
     * @param walk the walks of this week
     * @param signs signs of a relapse
     * @param ask why somebody asks now; empty where nobody has to
     * @param steps words about steps at the person's age
     */
    public record UpkeepView(
            Heading heading,
            String headline,
            String text,
            List<CriterionLine> criteria,
            boolean ready,
            Optional<MaintenancePlan> plan,
            boolean begun,
            List<KeptLine> keeps,
            List<ContactLine> contacts,
            List<ReportLine> reports,
            Optional<WalkLine> walk,
            List<String> signs,
            String ask,
            String steps) {

        /** Return how many empty fields for contacts are offered. */
        public int spareContacts() {
            return plan.map(found ->
                            Math.max(1, CONTACT_FIELDS - found.contacts().size()))
                    .orElse(0);
        }
    }

    /** Show the habit of a case. */
    UpkeepView of(CaseFile file) {
        LocalDate today = days.today(file.caseId());
        NextStep step = decisions.next(file, today);
        Optional<MaintenancePlan> running = file.episode().maintenance();
        Optional<UpkeepProposal> proposal =
                running.isPresent() ? Optional.empty() : decisions.findUpkeepProposal(file, List.of(), today);
        List<CriterionLine> criteria = running.isPresent() ? List.of() : criteria(file, today);
        boolean ready = !criteria.isEmpty()
                && criteria.stream().allMatch(line -> line.standing().equals("met"));
        return new UpkeepView(
                Heading.of(file),
                headline(file, step, ready),
                text(file, step, ready),
                criteria,
                ready,
                running.or(() -> proposal.map(UpkeepProposal::plan)),
                running.isPresent(),
                keeps(file, proposal, Words.ENGLISH),
                running.map(plan -> contacts(file, plan, today)).orElse(List.of()),
                reports(file),
                findHabitDay(step).flatMap(day -> walk(day, Words.ENGLISH)),
                step instanceof NextStep.EndUpkeep(var signs)
                        ? signs.stream().map(UpkeepSentences.ENGLISH::of).toList()
                        : List.of(),
                step instanceof NextStep.AskHowItGoes(var because, var ignored)
                        ? UpkeepSentences.ENGLISH.of(because)
                        : "",
                steps(file));
    }

    private static String headline(CaseFile file, NextStep step, boolean ready) {
        if (file.episode().maintenance().isPresent()) {
            return switch (step) {
                case NextStep.EndUpkeep ignored -> "Signs of a relapse";
                case NextStep.AskHowItGoes ignored -> "Ask how it goes";
                case NextStep.KeepGoing ignored -> "A habit, and it goes on";
                default -> "A habit, and something else comes first";
            };
        }
        if (file.episode().findProgramme().isEmpty()) {
            return "There is no programme yet";
        }
        return ready ? "Ready to become a habit" : "Not ready yet";
    }

    private static String text(CaseFile file, NextStep step, boolean ready) {
        if (file.episode().maintenance().isPresent()) {
            return step instanceof NextStep.EndUpkeep
                    ? "End the habit below: the safety questions are asked again, and the search begins with what is known."
                    : "Fewer contacts, walks that are built up, the kept movements, and a way back in at any time.";
        }
        if (file.episode().findProgramme().isEmpty()) {
            return "A habit keeps what a programme has gained, so a programme comes first.";
        }
        return ready
                ? "Everything that is asked for is so. You begin the habit, or wait."
                : "What is not so, or not known, stands below. You may begin all the same, with a reason.";
    }

    private List<CriterionLine> criteria(CaseFile file, LocalDate today) {
        return decisions
                .findReadiness(file, today)
                .map(readiness -> readiness.criteria().stream()
                        .map(one -> new CriterionLine(
                                UpkeepSentences.ENGLISH.name(one),
                                one.standing().word(),
                                UpkeepSentences.ENGLISH.of(one.standing()),
                                UpkeepSentences.ENGLISH.of(one)))
                        .toList())
                .orElse(List.of());
    }

    private List<KeptLine> keeps(CaseFile file, Optional<UpkeepProposal> proposal, Words words) {
        DoseText doses = new DoseText(words);
        List<KeptLine> lines = new ArrayList<>();
        file.episode().findProgramme().ifPresent(programme -> {
            for (ProgrammeItem item : programme.items()) {
                Optional<ProgrammeItem> kept =
                        proposal.flatMap(found -> found.kept().findItem(item.movementId()));
                lines.add(new KeptLine(
                        item.movementId(),
                        words.of(Plain.movementName(content.library(), item.movementId())),
                        doses.of(kept.orElse(item)),
                        pictures.of(item.movementId()),
                        proposal.isEmpty() || kept.isPresent()));
            }
        });
        return lines;
    }

    private static List<ContactLine> contacts(CaseFile file, MaintenancePlan plan, LocalDate today) {
        List<ContactLine> lines = new ArrayList<>();
        List<LocalDate> all = plan.contacts();
        for (int i = 0; i < all.size(); i++) {
            Optional<LocalDate> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
            lines.add(contact(file, all.get(i), next, today));
        }
        return lines;
    }

    private static ContactLine contact(CaseFile file, LocalDate day, Optional<LocalDate> next, LocalDate today) {
        boolean answered = file.episode().upkeep().reports().stream()
                .map(HowItGoes::day)
                .anyMatch(said -> Silence.answers(said, day)
                        && next.filter(later -> Silence.answers(said, later)).isEmpty());
        if (answered) {
            return new ContactLine(day.toString(), "done", "answered");
        }
        if (day.isAfter(today)) {
            return new ContactLine(day.toString(), "ahead", "to come");
        }
        boolean missed = next.filter(later -> !later.isAfter(today)).isPresent();
        return missed
                ? new ContactLine(day.toString(), "missed", "missed")
                : new ContactLine(day.toString(), "due", "due");
    }

    private static List<ReportLine> reports(CaseFile file) {
        return file.episode().upkeep().reports().reversed().stream()
                .map(report -> new ReportLine(
                        report.day().toString(),
                        going(report.going()),
                        "worst pain " + Plain.pain(report.worstPain())
                                + (report.words().isBlank() ? "" : ": " + report.words())))
                .toList();
    }

    private static String going(HowItGoes.Going going) {
        return switch (going) {
            case WELL -> "Well";
            case MIXED -> "Up and down";
            case WORSE -> "Getting worse";
            case IT_IS_BACK -> "It is back";
            case UNKNOWN -> "Not said";
        };
    }

    /** Return what a habit asks for today, where the step is one of a habit. */
    private static Optional<HabitDay> findHabitDay(NextStep step) {
        return switch (step) {
            case NextStep.KeepGoing(HabitDay today) -> Optional.of(today);
            case NextStep.AskHowItGoes(var ignored, HabitDay today) -> Optional.of(today);
            default -> Optional.empty();
        };
    }

    private static Optional<WalkLine> walk(HabitDay today, Words words) {
        return today.walks()
                .map(week -> new WalkLine(
                        words.say(
                                "{1, plural, one {{0} minutes, on # day this week} other {{0} minutes, on # days this week}}",
                                week.walks().minutes(), week.walks().daysPerWeek()),
                        new UpkeepSentences(words).of(week.because()),
                        week.daysWalked(),
                        week.walks().daysPerWeek()));
    }

    /** From 60 years on the gain levels off at fewer steps (Paluch 2022). */
    private static String steps(CaseFile file) {
        boolean earlier = file.record().person().ageYears() instanceof Known.Value<Double>(Double years)
                && years >= LEVELS_OFF_EARLIER_FROM_YEARS;
        return earlier
                ? "From 60 years on the gain levels off at 6,000 to 8,000 steps a day; every step counts."
                : "Below 60 years the gain levels off at 8,000 to 10,000 steps a day; every step counts.";
    }

    String names(Programme programme) {
        return Plain.list(programme.items().stream()
                .map(item -> Plain.movementName(content.library(), item.movementId()))
                .toList());
    }

    /**
     * What the person's page of today shows of their habit.
     *
     * @param walk the walks of this week; empty where the plan has none, or something else comes first
     * @param stepsPerDay steps to aim at; 0 for none
     * @param nextContact when somebody asks how it goes; empty after the last contact
     * @param ask whether that is asked now, and why; empty where it is not
     * @param signs signs of a relapse; then the day asks for nothing else
     */
    public record HabitCard(
            Optional<WalkLine> walk, int stepsPerDay, String nextContact, String ask, List<String> signs) {}

    /** Return what today shows of a habit; nothing where there is none. */
    public Optional<HabitCard> findCard(CaseFile file, NextStep step, Words words) {
        if (file.episode().maintenance().isEmpty()) {
            return Optional.empty();
        }
        UpkeepSentences sentences = new UpkeepSentences(words);
        Optional<HabitDay> day = findHabitDay(step);
        return Optional.of(new HabitCard(
                day.flatMap(found -> walk(found, words)),
                day.map(HabitDay::stepsPerDay).orElse(0),
                day.flatMap(HabitDay::nextContact).map(words::day).orElse(""),
                step instanceof NextStep.AskHowItGoes(var because, var ignored) ? sentences.of(because) : "",
                step instanceof NextStep.EndUpkeep(var signs)
                        ? signs.stream().map(sentences::of).toList()
                        : List.of()));
    }

    /**
     * The card to keep: what to do if it comes back.
     *
     * @param plan the plan; empty where there is no habit
     * @param keeps the kept movements
     */
    public record CardView(Heading heading, Optional<MaintenancePlan> plan, List<KeptLine> keeps) {}

    /** Show the card of a case. */
    CardView card(CaseFile file, Words words) {
        return new CardView(Heading.of(file), file.episode().maintenance(), keeps(file, Optional.empty(), words));
    }
}
