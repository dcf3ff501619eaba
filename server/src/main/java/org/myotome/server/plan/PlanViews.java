package org.myotome.server.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.block.Course;
import org.myotome.engine.block.Intervention;
import org.myotome.engine.consultation.TakenDecision;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.explanation.EvidenceNote;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.explanation.UpkeepSentences;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.HarderSteps;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.nextstep.HarderStepConsent;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Alternatives;
import org.myotome.engine.programme.Dosing;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.WeekPlan;
import org.myotome.engine.progression.LighterWeek;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.upkeep.AskBecause;
import org.myotome.engine.upkeep.HabitDay;
import org.myotome.server.account.Accounts;
import org.myotome.server.casefile.Beliefs;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.casefile.Signatures;
import org.myotome.server.form.Choice;
import org.myotome.server.movement.Pictures;
import org.myotome.server.plan.PlanPages.BlockCard;
import org.myotome.server.plan.PlanPages.ChangeLine;
import org.myotome.server.plan.PlanPages.CheckCard;
import org.myotome.server.plan.PlanPages.ConsentCard;
import org.myotome.server.plan.PlanPages.ConsentLine;
import org.myotome.server.plan.PlanPages.LeftOutGroup;
import org.myotome.server.plan.PlanPages.Marker;
import org.myotome.server.plan.PlanPages.NextCard;
import org.myotome.server.plan.PlanPages.OtherProgramme;
import org.myotome.server.plan.PlanPages.PlanView;
import org.myotome.server.plan.PlanPages.ProgrammeView;
import org.myotome.server.plan.PlanPages.RetestCard;
import org.myotome.server.plan.PlanPages.TestedLine;
import org.myotome.server.plan.PlanPages.WeekRow;
import org.myotome.server.plan.PlanPages.WeekTable;
import org.myotome.server.signoff.Claims;
import org.myotome.server.signoff.ClinicalContent;
import org.myotome.server.signoff.Reviews;
import org.myotome.server.trial.LockedNow;
import org.myotome.server.trial.Moments;
import org.myotome.server.trial.TrialAnswers;
import org.myotome.server.trial.TrialTaps;
import org.myotome.server.wording.ConflictWords;
import org.myotome.server.wording.EventWords;
import org.myotome.server.wording.Plain;
import org.myotome.server.words.WordsView;
import org.springframework.stereotype.Component;

/** Puts a case's plan together for its page. */
@Component
final class PlanViews {

    private final Accounts accounts;
    private final Content content;
    private final Pictures pictures;
    private final Decisions decisions;
    private final Beliefs beliefs;
    private final PersonDays days;
    private final Reviews reviews;
    private final Signatures signatures;
    private final WordsView words;

    PlanViews(
            Signatures signatures,
            Accounts accounts,
            Content content,
            Decisions decisions,
            Beliefs beliefs,
            Pictures pictures,
            PersonDays days,
            WordsView words,
            Reviews reviews) {
        this.words = words;
        this.reviews = reviews;
        this.signatures = signatures;
        this.beliefs = beliefs;
        this.pictures = pictures;
        this.accounts = accounts;
        this.content = content;
        this.decisions = decisions;
        this.days = days;
    }

    /**
     * What was tapped and written before and could not be saved.
     *
     * @param block about a step of a block
     * @param check about how the movement went on a later day
     * @param notSaved the same in words; empty where nothing was refused
     */
    record Kept(BlockForm block, TrialAnswers check, Optional<String> notSaved) {

        static Kept nothing() {
            return new Kept(BlockForm.none(), TrialAnswers.none(), Optional.empty());
        }

        static Kept of(BlockForm form) {
            return new Kept(form, TrialAnswers.none(), Optional.of(form.words()));
        }

        static Kept of(TrialAnswers answers) {
            return new Kept(BlockForm.none(), answers, Optional.of(answers.words()));
        }
    }

    /** Show the plan of a case, with what could not be saved where it was tapped. */
    PlanView of(CaseFile file, Kept kept) {
        TriageDecision triage = decisions.triage(file);
        NextStep step = decisions.next(file, days.today(file.caseId()));
        Optional<Programme> offer = step.findProposedProgramme();
        Optional<Programme> inForce = file.episode().findProgramme();
        return new PlanView(
                Heading.of(file),
                file.position(),
                card(file, step),
                step instanceof NextStep.TakeBlockStep(BlockStep blockStep)
                        ? Optional.of(block(file, blockStep, kept.block()))
                        : Optional.empty(),
                offer.map(programme -> programme(file, programme)),
                others(file, offer),
                step instanceof NextStep.TryMovement,
                changes(step.movementDecisions(), inForce),
                inForce.map(programme -> programme(file, programme)),
                inForce.isPresent() && isRunning(step),
                signatures.last(file),
                offer.flatMap(programme -> compared(file, programme, step.movementDecisions())),
                inForce.flatMap(_ -> comparedWithBefore(file)),
                addable(triage, offer),
                List.of(
                        claim(Claims.CORE_FIRST, EvidenceNote.coreFirst()),
                        claim(Claims.STARTING_POINT, EvidenceNote.startingPoint()),
                        claim(Claims.FEW_MOVEMENTS, EvidenceNote.fewMovements())),
                file.episode().coreFirstSkipped().isPresent(),
                accounts.findByCase(file.caseId()).isPresent(),
                consent(file),
                check(file, kept.check()),
                agreements(file),
                tested(file),
                Moments.ofBlock(file).now(),
                beliefs.of(file, Words.ENGLISH),
                isLighterWeekDue(file, step),
                kept.notSaved(),
                words.standing(file, Words.ENGLISH));
    }

    /** Return a proposed plan beside the one accepted last. */
    private Optional<PlanComparison> compared(CaseFile file, Programme offered, List<MovementDecision> steps) {
        if (file.episode().programmes().isEmpty()) {
            return Optional.empty();
        }
        AcceptedProgramme last = file.episode().programmes().getLast();
        return Optional.of(PlanComparison.of(
                last.programme(),
                offered,
                against(file, last),
                content,
                item -> steps.stream()
                        .filter(step -> step.movementId().equals(item.movementId()))
                        .map(this::why)
                        .findFirst(),
                List.of()));
    }

    /** Return the plan in force beside the one that was accepted before it. */
    private Optional<PlanComparison> comparedWithBefore(CaseFile file) {
        List<AcceptedProgramme> all = file.episode().programmes();
        if (all.size() < 2) {
            return Optional.empty();
        }
        AcceptedProgramme before = all.get(all.size() - 2);
        return Optional.of(PlanComparison.of(
                before.programme(),
                all.getLast().programme(),
                against(file, before),
                content,
                _ -> Optional.empty(),
                said(file, all.getLast())));
    }

    private String against(CaseFile file, AcceptedProgramme plan) {
        return "the plan of " + Plain.date(days.dayOf(file.caseId(), plan.acceptedAt()));
    }

    /** Return what was written down together with a plan: what the engine said, and why somebody changed it. */
    private static List<String> said(CaseFile file, AcceptedProgramme plan) {
        List<String> said = new ArrayList<>();
        List<RecordedEvent> until = file.events().stream()
                .takeWhile(recorded -> !recorded.id().equals(plan.event()))
                .toList();
        for (RecordedEvent recorded : until.reversed()) {
            switch (recorded.event()) {
                case Event.DecisionTaken(String _, String text, var _, long _) ->
                    said.addFirst("Proposed: "
                            + TakenDecision.find(text).map(TakenDecision::words).orElse(text));
                case Event.OverrideMade(String what, String reason) ->
                    said.addFirst("Changed: " + what + ". Because: " + reason);
                default -> {
                    return said;
                }
            }
        }
        return said;
    }

    /** Return the programme in force where it may be changed now: while it runs, and nothing else comes first. */
    Optional<Programme> findChangeable(CaseFile file) {
        return file.episode().findProgramme().filter(_ -> isRunning(decisions.next(file, days.today(file.caseId()))));
    }

    private static boolean isRunning(NextStep step) {
        return switch (step) {
            case NextStep.DoSession _, NextStep.RestUntil _, NextStep.AwaitMorningCheck _ -> true;
            case NextStep.OfferMaintenance offered -> isRunning(offered.meanwhile());
            // A programme is proposed, and changed where it is; or something else comes first.
            case NextStep.AdaptProgramme _,
                    NextStep.OfferProgramme _,
                    NextStep.TryMovement _,
                    NextStep.ReferTo _,
                    NextStep.SettleConflicts _,
                    NextStep.ConfirmData _,
                    NextStep.AskQuestions _,
                    NextStep.AskCircumstances _,
                    NextStep.TakeBlockStep _,
                    NextStep.SearchAgain _,
                    NextStep.LookAgainFirst _ -> false;
            // A habit keeps the movements of its own plan.
            case NextStep.KeepGoing _, NextStep.AskHowItGoes _, NextStep.EndUpkeep _ -> false;
        };
    }

    /** Show the programme in force, to be changed. */
    ChangePages.ChangeView change(CaseFile file, Programme running) {
        return new ChangePages.ChangeView(
                Heading.of(file),
                file.position(),
                day(file, file.episode().programmes().getLast().acceptedAt()),
                programme(file, running),
                addable(decisions.triage(file), Optional.of(running)));
    }

    /** Return whether the next step would begin a lighter week. */
    static boolean isLighterWeekDue(CaseFile file, NextStep step) {
        boolean begins = step.findProposedProgramme().filter(LighterWeek::isOn).isPresent();
        return begins
                && file.episode().findProgramme().filter(LighterWeek::isOn).isEmpty();
    }

    private Optional<CheckCard> check(CaseFile file, TrialAnswers kept) {
        return course(file)
                .findCheckDue()
                .map(visit -> new CheckCard(
                        visit.tried().kind(),
                        marker(visit.tried().marker()),
                        EventWords.trial(visit.tried().before()),
                        EventWords.trial(visit.tried().after()),
                        visit.day().toString(),
                        LockedNow.because(decisions.triage(file), visit.tried().marker())
                                .orElse(""),
                        taps("", "", visit.tried().marker(), mostPain(file), kept)));
    }

    private Marker marker(SidedMovement movement) {
        Optional<Movement> described = content.library().findMovement(movement.movementId());
        return new Marker(
                movement.key(),
                Plain.movement(content.library(), movement),
                described.isPresent() ? Plain.oneSet(content.library(), movement) : "",
                described.map(Movement::cues).orElse(List.of()));
    }

    private TrialTaps taps(String part, String title, SidedMovement movement, int mostPain, TrialAnswers kept) {
        return new TrialTaps(
                part,
                title,
                content.library()
                        .findMovement(movement.movementId())
                        .map(Movement::faults)
                        .orElse(List.of()),
                mostPain,
                TrialTaps.Pain.BY_POINT,
                TrialTaps.Expected.nothing(),
                kept);
    }

    private int mostPain(CaseFile file) {
        return decisions
                .search(file, decisions.triage(file), false)
                .belief()
                .limit()
                .mostDuring();
    }

    /** Return the course of interventions, as seen today. */
    Course course(CaseFile file) {
        return Course.of(file.episode().block().visits(), days.today(file.caseId()));
    }

    private List<ConsentLine> agreements(CaseFile file) {
        return file.episode().block().consents().stream()
                .map(consent -> new ConsentLine(
                        consent.intervention(),
                        Intervention.findByWord(consent.intervention())
                                .map(Intervention::plainName)
                                .orElse(consent.intervention()),
                        day(file, consent.at()),
                        consent.explained()))
                .toList();
    }

    private ConsentCard consent(CaseFile file) {
        HarderStepConsent consent = decisions.consent(file);
        return new ConsentCard(
                consent.setting() == HarderSteps.ALONE, consent.because().sentence());
    }

    private String day(CaseFile file, Instant at) {
        return days.dayOf(file.caseId(), at).toString();
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

    private List<OtherProgramme> others(CaseFile file, Optional<Programme> offer) {
        return offer
                .map(proposed -> decisions.alternatives(file, proposed, days.today(file.caseId())))
                .orElse(List.of())
                .stream()
                .map(other -> new OtherProgramme(
                        other.kind().word(),
                        ProgrammeSentences.of(other.kind()),
                        other.programme().items().stream()
                                .map(item -> Plain.movementName(content.library(), item.movementId()) + ", "
                                        + DoseText.ENGLISH.of(item))
                                .toList(),
                        other.programme().minutesPerSession(),
                        content.aboutProgrammes().givesUp(other.givesUp())))
                .toList();
    }

    private WeekTable week(Programme programme) {
        List<WeekPlan.Day> days = WeekPlan.of(programme, content.library()).days();
        return new WeekTable(
                days.stream()
                        .map(day -> day.day().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .toList(),
                programme.items().stream().map(item -> row(item, days)).toList(),
                days.stream().map(WeekPlan.Day::minutes).toList());
    }

    private WeekRow row(ProgrammeItem item, List<WeekPlan.Day> days) {
        return new WeekRow(
                Plain.movementName(content.library(), item.movementId()),
                days.stream().map(day -> day.items().contains(item)).toList(),
                content.library()
                        .findMovement(item.movementId())
                        .filter(Dosing::isHard)
                        .isPresent());
    }

    private ProgrammeView programme(CaseFile file, Programme programme) {
        LocalDate today = days.today(file.caseId());
        Alternatives alternatives = decisions.alternatives(file, today);
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (LeftOut left : programme.leftOut()) {
            byReason.computeIfAbsent(content.aboutProgrammes().of(left.reason()), _ -> new ArrayList<>())
                    .add(Plain.movementName(content.library(), left.movementId()));
        }
        return new ProgrammeView(
                programme.items().stream()
                        .map(item -> ItemView.of(item, alternatives.of(programme, item), content, pictures))
                        .toList(),
                Plain.list(programme.trainingDays().stream()
                        .filter(programme::isTrainingDay)
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .toList()),
                programme.minutesPerSession(),
                content.aboutProgrammes().painPolicy(programme),
                content.aboutProgrammes().of(programme.coreFirst().on(today)),
                programme.notes().stream().map(content.aboutProgrammes()::of).toList(),
                byReason.entrySet().stream()
                        .map(entry -> new LeftOutGroup(entry.getKey(), entry.getValue()))
                        .toList(),
                week(programme));
    }

    /** Why it goes on so, and how the same dose went compared with the time before. */
    private String why(MovementDecision decision) {
        String efficiency =
                decision.efficiency().map(content.aboutProgression()::of).orElse("");
        String reason = content.aboutProgression().of(decision.reason());
        return efficiency.isEmpty() ? reason : reason + " " + efficiency;
    }

    private List<ChangeLine> changes(List<MovementDecision> movements, Optional<Programme> before) {
        List<ChangeLine> lines = new ArrayList<>();
        for (MovementDecision decision : movements) {
            before.flatMap(programme -> programme.findItem(decision.movementId()))
                    .ifPresent(item -> lines.add(new ChangeLine(
                            content.aboutProgression().change(decision, item),
                            why(decision),
                            content.aboutProgression().of(decision.counterfactual()),
                            decision.disagreement()
                                    .map(content.aboutProgression()::of)
                                    .orElse(""),
                            decision.direction().word())));
        }
        return lines;
    }

    private PlanPages.Claim claim(String id, EvidenceNote note) {
        return new PlanPages.Claim(
                note, reviews.standing(ClinicalContent.CLAIM, id).words());
    }

    private BlockCard block(CaseFile file, BlockStep step, BlockForm kept) {
        BlockMenu menu = BlockMenu.of(file.episode(), decisions.triage(file), step, days.today(file.caseId()));
        BlockForm here = kept.findStep().equals(Optional.of(step)) ? kept : untouched(file, step);
        Optional<SidedMovement> marker = step == BlockStep.RETEST ? marker(file) : Optional.empty();
        String advice = switch (step) {
            case SAFETY_AGAIN -> "Ask the safety questions again, then say here that it was done and what came out.";
            case NERVE_SCREEN ->
                "Look at strength, reflexes and feeling of both legs; record them under Examination, then say here what came out.";
            case SELF_HELP ->
                "Try what the person can do alone: position, breathing, heat, a repeated easy movement. Say what was tried.";
            case RETEST ->
                "Test the movement, do what you want to try, and test it again right after. Only what clearly helped is kept.";
            case CLINICIAN_INTERVENTION ->
                "Choose what you can do by hand or otherwise, within your training. Say what it was; then test again.";
            case REFERRAL -> "Nothing opened. Say to whom it goes.";
        };
        return new BlockCard(
                title(step),
                step.word(),
                advice,
                marker.map(movement -> retest(movement, mostPain(file), here)),
                step == BlockStep.RETEST
                        ? List.of()
                        : menu.lines(word -> reviews.standing(ClinicalContent.INTERVENTION, word)),
                menu.choices(),
                menu.asksAgreement(),
                here);
    }

    /** A new test begins with what was done at the step before it; the other steps with nothing. */
    private static BlockForm untouched(CaseFile file, BlockStep step) {
        List<Event.BlockStepTaken> steps = file.episode().block().steps();
        return step == BlockStep.RETEST && !steps.isEmpty() ? BlockForm.after(steps.getLast()) : BlockForm.none();
    }

    /** Return what was tested in this block so far, each with what came out. */
    private List<TestedLine> tested(CaseFile file) {
        return file.episode().block().interventions().stream()
                .map(tried -> new TestedLine(
                        tried.kind(),
                        EventWords.trial(tried.before()),
                        EventWords.trial(tried.after()),
                        Course.helped(tried)))
                .toList();
    }

    private RetestCard retest(SidedMovement movement, int mostPain, BlockForm kept) {
        return new RetestCard(
                marker(movement),
                taps(BlockForm.BEFORE, "Before", movement, mostPain, kept.before()),
                taps(BlockForm.AFTER, "Right after", movement, mostPain, kept.after()));
    }

    /** Return the movement that is tested again and again, if there is one. */
    Optional<SidedMovement> marker(CaseFile file) {
        List<Trial> trials = file.episode().search().trials();
        TriageDecision triage = decisions.triage(file);
        Optional<SidedMovement> ofProgramme = file.episode().findProgramme().stream()
                .flatMap(programme -> programme.items().stream())
                .flatMap(item -> item.sidedMovements().stream())
                .filter(movement -> LockedNow.because(triage, movement).isEmpty())
                .findFirst();
        if (ofProgramme.isPresent()) {
            return ofProgramme; // a block under a programme: what was trained is what is tested
        }
        SearchStep step = decisions.search(file, triage, false).next();
        if (step instanceof SearchStep.Blocked blocked) {
            return Optional.of(blocked.marker());
        }
        return trials.reversed().stream()
                .map(Trial::movement)
                .filter(movement -> LockedNow.because(triage, movement).isEmpty())
                .findFirst();
    }

    private static String title(BlockStep step) {
        return switch (step) {
            case SAFETY_AGAIN -> "The safety questions again";
            case NERVE_SCREEN -> "A look at the nerves";
            case SELF_HELP -> "What the person can do alone";
            case RETEST -> "The same movement again";
            case CLINICIAN_INTERVENTION -> "What you can do";
            case REFERRAL -> "Referral";
        };
    }

    private NextCard card(CaseFile file, NextStep step) {
        String base = "/cases/" + file.caseId();
        return switch (step) {
            case NextStep.ReferTo(var tier, NextStep.ReferralCause cause, List<String> actions)
            when cause == NextStep.ReferralCause.BLOCK_NOT_OPENED ->
                new NextCard(
                        "Somebody else looks first",
                        "No movement opened. The letter says what was tried and what came of it.",
                        actions,
                        "To the letter",
                        base + "/plan/referral",
                        true);
            case NextStep.ReferTo(var tier, var cause, List<String> actions) ->
                new NextCard(
                        "Somebody else looks first",
                        "No programme until then. Tier " + tier.name() + ", "
                                + tier.behaviour().replace('-', ' ') + ".",
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
                        "The way out, step by step: the safety questions again, a look at the nerves, what the person can do"
                                + " alone, the same movement again, what you can do, the same movement again, then a"
                                + " referral. What helps is kept, what does not is dropped.",
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
            case NextStep.OfferMaintenance ignored ->
                new NextCard(
                        "Ready to become a habit",
                        "Pain, sessions and goal have held for four weeks. You begin it, or wait.",
                        List.of(),
                        "See what is proposed",
                        base + "/upkeep",
                        false);
            case NextStep.KeepGoing(HabitDay today) ->
                new NextCard(
                        "A habit, and it goes on",
                        today.nextContact()
                                .map(day -> "The next contact is on " + day + ".")
                                .orElse("No contact is left; the way back in stays open."),
                        List.of(),
                        "To the upkeep",
                        base + "/upkeep",
                        false);
            case NextStep.AskHowItGoes(AskBecause because, var ignored) ->
                new NextCard(
                        "Ask how it goes",
                        UpkeepSentences.ENGLISH.of(because),
                        List.of(),
                        "Ask",
                        base + "/upkeep",
                        false);
            case NextStep.EndUpkeep(var signs) ->
                new NextCard(
                        "Signs of a relapse",
                        "The habit ends, the safety questions are asked again, and the search begins with what is known.",
                        signs.stream().map(UpkeepSentences.ENGLISH::of).toList(),
                        "To the way back in",
                        base + "/upkeep",
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
