package org.myotome.server.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.block.Course;
import org.myotome.engine.block.Intervention;
import org.myotome.engine.consultation.DecisionKind;
import org.myotome.engine.explanation.EvidenceNote;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.HarderSteps;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.nextstep.HarderStepConsent;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.form.Choice;
import org.myotome.server.form.Problems;
import org.myotome.server.form.Typed;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.search.TrialForm;
import org.myotome.server.wording.ConflictWords;
import org.myotome.server.wording.Plain;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a case's plan. */
@Controller
public class PlanPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Accounts accounts;
    private final Content content;
    private final Decisions decisions;
    private final Clock clock;

    PlanPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Accounts accounts,
            Content content,
            Decisions decisions,
            Clock clock) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.accounts = accounts;
        this.content = content;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * What happens next.
     *
     * @param headline in few words
     * @param text in a sentence or two
     * @param actions what to do, in sentences
     * @param button the button; empty for none
     * @param href where it leads
     * @param urgent whether it is about safety
     */
    public record NextCard(
            String headline, String text, List<String> actions, String button, String href, boolean urgent) {}

    /** A step of a block that waits to be taken, with the movement to test again where it is a test. */
    public record BlockCard(
            String step,
            String word,
            String advice,
            boolean retest,
            String marker,
            String markerName,
            List<BlockMenu.Line> menu,
            List<Choice> choices,
            boolean asksAgreement) {}

    /** A movement to test again on a later day, because something helped right after. */
    public record CheckCard(String kind, String marker, String day) {}

    /** An agreement that stands: to what, since when, and what was explained. */
    public record ConsentLine(String word, String name, String day, String explained) {}

    /** What happens to one movement of the programme. */
    public record ChangeLine(String change, String why, String otherwise, String disagreement, String direction) {}

    /** Movements left out for one reason. */
    public record LeftOutGroup(String reason, List<String> movements) {}

    /**
     * A programme as shown.
     *
     * @param items its movements
     * @param days the training days
     * @param minutes minutes for a session
     * @param policy how much pain is agreed
     * @param coreFirst where the policy "trunk first" stands
     * @param notes what else to know
     * @param leftOut every other movement, by reason
     */
    public record ProgrammeView(
            List<ItemView> items,
            String days,
            int minutes,
            String policy,
            String coreFirst,
            List<String> notes,
            List<LeftOutGroup> leftOut) {

        /** Return how many movements are left out. */
        public int leftOutCount() {
            return leftOut.stream().mapToInt(group -> group.movements().size()).sum();
        }
    }

    /** What the page shows. */
    public record PlanView(
            Heading heading,
            int position,
            NextCard next,
            Optional<BlockCard> block,
            Optional<ProgrammeView> offer,
            boolean provisional,
            List<ChangeLine> changes,
            Optional<ProgrammeView> inForce,
            String acceptedBy,
            List<Choice> addable,
            List<EvidenceNote> evidence,
            boolean coreFirstSkipped,
            boolean hasAccount,
            ConsentCard consent,
            Optional<CheckCard> check,
            List<ConsentLine> agreements) {

        /** Return what is explained before work by hand, as the form proposes it. */
        public String explanation() {
            return BlockMenu.EXPLANATION;
        }

        /** Return the rule of the new test, in words. */
        public String rule() {
            return Course.RULE;
        }
    }

    /**
     * Who has to agree before the programme gets harder.
     *
     * @param alone whether the person may take up harder steps alone
     * @param because why
     */
    public record ConsentCard(boolean alone, String because) {}

    @GetMapping("/cases/{caseId}/plan")
    ResponseEntity<String> plan(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        Shell shell = shells.of(request, "Plan", "plan", Shell.Place.PLAN, caseId);
        return pages.page("plan/plan", shell, view(file));
    }

    @PostMapping("/cases/{caseId}/plan/accept")
    String accept(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "-1") int position,
            RedirectAttributes carried) {
        Typed typed = Typed.of(request);
        cases.change(caseId, who.account(), file -> {
            Optional<Programme> offered = next(file).findProposedProgramme();
            if (offered.isEmpty() || file.position() != position) {
                throw EditForm.stale();
            }
            EditForm.Accepted accepted =
                    new EditForm(content, decisions.triage(file), new Problems(typed.values())).accept(offered.get());
            List<Event> events = new ArrayList<>();
            events.add(decisions.take(DecisionKind.PROGRAMME, file, LocalDate.now(clock), describe(offered.get())));
            if (!accepted.edits().isEmpty()) {
                events.add(new Event.OverrideMade(String.join("; ", accepted.edits()), accepted.reason()));
            }
            events.add(new Event.ProgrammeAccepted(accepted.programme(), accepted.edits()));
            return events;
        });
        carried.addFlashAttribute(Shells.NOTICE, "Accepted. It is what the person sees from now on.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    @PostMapping("/cases/{caseId}/plan/skip-trunk-first")
    String skipTrunkFirst(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes carried) {
        requireReason(reason);
        cases.change(caseId, who.account(), file -> List.of(new Event.CoreFirstSkipped(reason.strip())));
        carried.addFlashAttribute(Shells.NOTICE, "Trunk first is skipped for this episode.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    @PostMapping("/cases/{caseId}/plan/harder-steps")
    String harderSteps(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String setting,
            RedirectAttributes carried) {
        HarderSteps chosen = Arrays.stream(HarderSteps.values())
                .filter(one -> one.word().equals(setting))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Harder steps", setting, "Choose one of the two answers."));
        cases.change(
                caseId,
                who.account(),
                file -> file.episode().harderSteps().equals(Optional.of(chosen))
                        ? List.of()
                        : List.of(new Event.HarderStepsSet(chosen)));
        carried.addFlashAttribute(Shells.NOTICE, "Saved. Easier steps take effect at once in any case.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    @PostMapping("/cases/{caseId}/plan/next-day")
    String nextDay(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String laterHow,
            @RequestParam(defaultValue = "") String laterPain,
            RedirectAttributes carried) {
        cases.change(caseId, who.account(), file -> {
            SidedMovement marker = course(file)
                    .findCheckDue()
                    .map(visit -> visit.tried().marker())
                    .orElseThrow(EditForm::stale);
            return List.of(new Event.NextDayChecked(TrialForm.read(content.library(), marker, laterHow, laterPain)));
        });
        carried.addFlashAttribute(Shells.NOTICE, "Recorded. Only what holds counts as a gain.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    @PostMapping("/cases/{caseId}/plan/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String intervention,
            @RequestParam(defaultValue = "") String because,
            RedirectAttributes carried) {
        if (because.length() > 400) {
            throw new BadInputException(
                    "Why", because.length() + " characters", "Write at most 400 characters, or nothing.");
        }
        cases.change(
                caseId,
                who.account(),
                file -> file.episode().block().findConsent(intervention).isEmpty()
                        ? List.of()
                        : List.of(new Event.ConsentWithdrawn(intervention, because.strip())));
        carried.addFlashAttribute(Shells.NOTICE, "The agreement no longer stands.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    @PostMapping("/cases/{caseId}/plan/block")
    String block(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String intervention,
            @RequestParam(defaultValue = "false") boolean agreed,
            @RequestParam(defaultValue = "") String explained,
            @RequestParam(defaultValue = "") String beforeHow,
            @RequestParam(defaultValue = "") String beforePain,
            @RequestParam(defaultValue = "") String afterHow,
            @RequestParam(defaultValue = "") String afterPain,
            RedirectAttributes carried) {
        requireReason(note);
        cases.change(caseId, who.account(), file -> {
            if (!(next(file) instanceof NextStep.TakeBlockStep(BlockStep step))) {
                throw EditForm.stale();
            }
            BlockMenu menu = BlockMenu.of(file.episode(), decisions.triage(file), step, LocalDate.now(clock));
            BlockMenu.Choosing chosen = menu.choose(intervention, new BlockMenu.Agreement(agreed, explained), note);
            List<Event> events = new ArrayList<>(chosen.consent());
            if (step == BlockStep.RETEST) {
                SidedMovement marker = marker(file).orElseThrow(EditForm::stale);
                Trial before = TrialForm.read(content.library(), marker, beforeHow, beforePain);
                Trial after = TrialForm.read(content.library(), marker, afterHow, afterPain);
                events.add(new Event.InterventionTried(chosen.kind(), marker, before, after));
            } else {
                events.add(new Event.BlockStepTaken(step, chosen.kind()));
            }
            return events;
        });
        carried.addFlashAttribute(Shells.NOTICE, "Recorded.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > 400) {
            throw new BadInputException("Why", reason.length() + " characters", "Write 1 to 400 characters.");
        }
    }

    private NextStep next(CaseFile file) {
        return decisions.next(file, LocalDate.now(clock));
    }

    private String describe(Programme programme) {
        return Plain.list(programme.items().stream()
                .map(item -> Plain.movementName(content.library(), item.movementId()))
                .toList());
    }

    private Optional<SidedMovement> marker(CaseFile file) {
        List<Trial> trials = file.episode().search().trials();
        TriageDecision triage = decisions.triage(file);
        SearchStep step = decisions.search(file, triage, false).next();
        if (step instanceof SearchStep.Blocked blocked) {
            return Optional.of(blocked.marker());
        }
        return trials.isEmpty()
                ? Optional.empty()
                : Optional.of(trials.getLast().movement());
    }

    // --- the view ---

    private PlanView view(CaseFile file) {
        TriageDecision triage = decisions.triage(file);
        NextStep step = next(file);
        Optional<Programme> offer = step.findProposedProgramme();
        Optional<Programme> inForce = file.episode().findProgramme();
        return new PlanView(
                Heading.of(file),
                file.position(),
                card(file, step),
                step instanceof NextStep.TakeBlockStep(BlockStep blockStep)
                        ? Optional.of(block(file, blockStep))
                        : Optional.empty(),
                offer.map(this::programme),
                step instanceof NextStep.TryMovement,
                changes(step.movementDecisions(), inForce),
                inForce.map(this::programme),
                file.episode().programmes().isEmpty()
                        ? ""
                        : accepted(file.episode().programmes().getLast().acceptedAt()),
                addable(triage, offer),
                List.of(EvidenceNote.coreFirst(), EvidenceNote.startingPoint(), EvidenceNote.fewMovements()),
                file.episode().coreFirstSkipped().isPresent(),
                accounts.findByCase(file.caseId()).isPresent(),
                consent(file),
                check(file),
                agreements(file));
    }

    private Optional<CheckCard> check(CaseFile file) {
        return course(file)
                .findCheckDue()
                .map(visit -> new CheckCard(
                        visit.tried().kind(),
                        Plain.movement(content.library(), visit.tried().marker()),
                        visit.day().toString()));
    }

    private Course course(CaseFile file) {
        return Course.of(file.episode().block().visits(), LocalDate.now(clock));
    }

    private List<ConsentLine> agreements(CaseFile file) {
        return file.episode().block().consents().stream()
                .map(consent -> new ConsentLine(
                        consent.intervention(),
                        Intervention.findByWord(consent.intervention())
                                .map(Intervention::plainName)
                                .orElse(consent.intervention()),
                        accepted(consent.at()),
                        consent.explained()))
                .toList();
    }

    private ConsentCard consent(CaseFile file) {
        HarderStepConsent consent = decisions.consent(file);
        return new ConsentCard(
                consent.setting() == HarderSteps.ALONE, consent.because().sentence());
    }

    private String accepted(java.time.Instant at) {
        return at.atZone(clock.getZone()).toLocalDate().toString();
    }

    private List<Choice> addable(TriageDecision triage, Optional<Programme> offer) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "add nothing"));
        List<String> chosen = offer.map(programme -> programme.items().stream()
                        .map(ProgrammeItem::movementId)
                        .toList())
                .orElse(List.of());
        for (Movement movement : content.library().movements()) {
            if (!triage.isLocked(movement.id()) && !chosen.contains(movement.id())) {
                choices.add(Choice.of(movement.id(), movement.name()));
            }
        }
        return choices;
    }

    private ProgrammeView programme(Programme programme) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (LeftOut left : programme.leftOut()) {
            byReason.computeIfAbsent(content.aboutProgrammes().of(left.reason()), _ -> new ArrayList<>())
                    .add(Plain.movementName(content.library(), left.movementId()));
        }
        return new ProgrammeView(
                programme.items().stream()
                        .map(item -> ItemView.of(item, content))
                        .toList(),
                Plain.list(programme.trainingDays().stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .toList()),
                programme.minutesPerSession(),
                content.aboutProgrammes().painPolicy(programme),
                content.aboutProgrammes().of(programme.coreFirst()),
                programme.notes().stream().map(content.aboutProgrammes()::of).toList(),
                byReason.entrySet().stream()
                        .map(entry -> new LeftOutGroup(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<ChangeLine> changes(List<MovementDecision> movements, Optional<Programme> before) {
        List<ChangeLine> lines = new ArrayList<>();
        for (MovementDecision decision : movements) {
            before.flatMap(programme -> programme.findItem(decision.movementId()))
                    .ifPresent(item -> lines.add(new ChangeLine(
                            content.aboutProgression().change(decision, item),
                            content.aboutProgression().of(decision.reason()),
                            content.aboutProgression().of(decision.counterfactual()),
                            decision.disagreement()
                                    .map(content.aboutProgression()::of)
                                    .orElse(""),
                            decision.direction().word())));
        }
        return lines;
    }

    private BlockCard block(CaseFile file, BlockStep step) {
        BlockMenu menu = BlockMenu.of(file.episode(), decisions.triage(file), step, LocalDate.now(clock));
        Optional<SidedMovement> marker = step == BlockStep.RETEST ? marker(file) : Optional.empty();
        String advice = switch (step) {
            case SAFETY_AGAIN -> "Ask the safety questions again, then say here that it was done and what came out.";
            case NERVE_SCREEN ->
                "Look at strength, reflexes and feeling of both legs; record them under Examination, then say here what came out.";
            case SELF_HELP ->
                "Try what the person can do alone: position, breathing, heat, a repeated easy movement. Say what was tried.";
            case RETEST -> "The same movement again, before and right after. Only what clearly helped is kept.";
            case CLINICIAN_INTERVENTION ->
                "Choose what you can do by hand or otherwise, within your training. Say what it was; then test again.";
            case REFERRAL -> "Nothing opened. Say to whom it goes.";
        };
        return new BlockCard(
                Plain.capital(Plain.word(step.word())),
                step.word(),
                advice,
                step == BlockStep.RETEST,
                marker.map(SidedMovement::key).orElse(""),
                marker.map(movement -> Plain.movement(content.library(), movement))
                        .orElse(""),
                step == BlockStep.RETEST ? List.of() : menu.lines(),
                menu.choices(),
                menu.asksAgreement());
    }

    private NextCard card(CaseFile file, NextStep step) {
        String base = "/cases/" + file.caseId();
        return switch (step) {
            case NextStep.ReferTo(var tier, var cause, List<String> actions) ->
                new NextCard(
                        "Somebody else looks first",
                        "No programme until then. Tier " + tier.name() + ", " + tier.behaviour() + ".",
                        actions,
                        "See safety",
                        base + "/safety",
                        true);
            case NextStep.SettleConflicts(var conflicts) ->
                new NextCard(
                        "Settle a contradiction first",
                        "Two records cannot both be true. Strike out the wrong one on the timeline.",
                        conflicts.stream()
                                .map(conflict -> ConflictWords.of(conflict, content.screening()))
                                .toList(),
                        "To the timeline",
                        base + "/timeline",
                        false);
            case NextStep.ConfirmData(var inputs, List<String> reasons) ->
                new NextCard(
                        "Put an entry right first",
                        "Nothing is guessed. Correct it in the intake, or strike the entry out on the timeline.",
                        reasons,
                        "To the intake",
                        base + "/intake",
                        false);
            case NextStep.AskQuestions(var questions) ->
                new NextCard(
                        questions.size() == 1
                                ? "One safety question first"
                                : questions.size() + " safety questions first",
                        "What stays unknown keeps movements locked.",
                        questions.stream()
                                .limit(4)
                                .map(TriageDecision.NextQuestion::wording)
                                .toList(),
                        "Ask them",
                        base + "/intake/questions",
                        false);
            case NextStep.AskCircumstances ignored ->
                new NextCard(
                        "Ask about time and place first",
                        "As things stand nothing fits: time, equipment or the floor are not known or too little.",
                        List.of(),
                        "Ask",
                        base + "/intake#circumstances",
                        false);
            case NextStep.TryMovement(var movement, String why, var success, var pain, var provisional) ->
                new NextCard(
                        "Find the starting point",
                        "Next to try: " + Plain.movement(content.library(), movement) + ". " + why,
                        List.of(),
                        "To the search",
                        base + "/search",
                        false);
            case NextStep.TakeBlockStep ignored ->
                new NextCard(
                        "A block: no movement passes",
                        "There is a way out of it, step by step. What helps is kept, what does not is dropped.",
                        List.of(),
                        "",
                        "",
                        false);
            case NextStep.SearchAgain(var marker, String kept) ->
                new NextCard(
                        "The block opened",
                        "“" + kept + "” helped. Search again, beginning near "
                                + Plain.movement(content.library(), marker) + ".",
                        List.of(),
                        "Search again",
                        base + "/search",
                        false);
            case NextStep.OfferProgramme ignored ->
                new NextCard(
                        "A programme to look at",
                        "You are its author: accept, change or leave it.",
                        List.of(),
                        "",
                        "",
                        false);
            case NextStep.DoSession session ->
                new NextCard(
                        "A session is due today",
                        session.items().size() + " movements, about " + session.minutes() + " minutes.",
                        List.of(),
                        "",
                        "",
                        false);
            case NextStep.RestUntil(LocalDate day, var reasons) ->
                new NextCard("Rest", "The next session is on " + day + ".", List.of(), "", "", false);
            case NextStep.AwaitMorningCheck(LocalDate day) ->
                new NextCard(
                        "The next morning decides",
                        "The morning of " + day + " is waited for before anything changes.",
                        List.of(),
                        "",
                        "",
                        false);
            case NextStep.AdaptProgramme ignored ->
                new NextCard(
                        "The programme changes",
                        "What was done and how the mornings were leads to this. Accept it, or change it with a reason.",
                        List.of(),
                        "",
                        "",
                        false);
            case NextStep.LookAgainFirst(var causes, var questions) ->
                new NextCard(
                        "Training stops until somebody has looked",
                        "Ask the safety questions again, then record your review under Safety.",
                        causes.stream().map(content.aboutProgression()::of).toList(),
                        "To safety",
                        base + "/safety",
                        true);
        };
    }
}
