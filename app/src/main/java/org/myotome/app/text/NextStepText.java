package org.myotome.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.explanation.NaturalFrequency;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.explanation.UpkeepSentences;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Conflict;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.upkeep.AskBecause;
import org.myotome.engine.upkeep.HabitDay;
import org.myotome.engine.upkeep.RelapseSign;

/** The next step of an episode, with the programme where there is one, as text. */
public final class NextStepText {

    private static final int MOST_QUESTIONS_SHOWN = 8;

    private final ProgrammeSentences aboutProgrammes;
    private final ProgressionSentences aboutProgression;

    /** Name movements by a library. */
    public NextStepText(Library library) {
        aboutProgrammes = new ProgrammeSentences(library);
        aboutProgression = new ProgressionSentences(library);
    }

    /** Write a next step. */
    public String of(NextStep step) {
        Sheet sheet = new Sheet();
        switch (step) {
            case NextStep.ReferTo refer ->
                sheet.section("Next: somebody else looks first (" + refer.tier() + ")", refer.actions());
            case NextStep.SettleConflicts(List<Conflict> conflicts) ->
                sheet.numbered(
                        "Next: settle what cannot both be true",
                        conflicts.stream().map(Conflict::question).toList());
            case NextStep.ConfirmData confirm -> confirm(sheet, confirm);
            case NextStep.AskQuestions(List<TriageDecision.NextQuestion> questions) ->
                sheet.numbered("Next: ask, before anything is tried", wordings(questions));
            case NextStep.AskCircumstances(List<LeftOut> obstacles) ->
                sheet.section(
                        "Next: say what the programme has to fit into; as it stands nothing fits", left(obstacles));
            case NextStep.TryMovement trial -> tryMovement(sheet, trial);
            case NextStep.TakeBlockStep(BlockStep block) ->
                sheet.section(
                        "Next: a step out of the block", List.of(block.word().replace('_', ' ')));
            case NextStep.SearchAgain(SidedMovement marker, String kept) ->
                sheet.section(
                        "Next: search again", List.of("Begin with " + name(marker) + ". What helped is kept: " + kept));
            case NextStep.OfferProgramme(Programme programme) -> {
                sheet.heading("Next: a programme, for whoever is answerable for it to accept");
                programme(sheet, programme);
            }
            case NextStep.DoSession session -> {
                sheet.numbered("Next: the session of " + session.day(), items(session.items()));
                movements(sheet, session.reasons());
            }
            case NextStep.RestUntil rest -> {
                sheet.section("Next: rest", List.of("The next session is on " + rest.nextSession() + "."));
                movements(sheet, rest.reasons());
            }
            case NextStep.AwaitMorningCheck await ->
                sheet.section("Next: the morning check-in", List.of("On " + await.day() + "."));
            case NextStep.AdaptProgramme(Programme programme, List<MovementDecision> decisions) -> {
                movements(sheet, decisions);
                programme(sheet, programme);
            }
            case NextStep.LookAgainFirst look -> {
                sheet.section(
                        "Next: stop training; a clinician looks again",
                        look.causes().stream().map(aboutProgression::of).toList());
                sheet.numbered("What to ask", wordings(look.questions()));
            }
            case NextStep.OfferMaintenance offer -> {
                sheet.section(
                        "Next: from an episode to a habit, for whoever is answerable for it to begin",
                        offer.readiness().criteria().stream()
                                .map(UpkeepSentences.ENGLISH::of)
                                .toList());
                sheet.numbered("What is kept", items(offer.proposal().kept().items()));
                sheet.section("Until then", of(offer.meanwhile()).lines().toList());
            }
            case NextStep.KeepGoing(HabitDay today) -> habit(sheet, "Next: keep going, " + today.day(), today);
            case NextStep.AskHowItGoes(AskBecause because, HabitDay today) -> {
                sheet.section("Next: ask how it goes", List.of(UpkeepSentences.ENGLISH.of(because)));
                habit(sheet, "Meanwhile, " + today.day(), today);
            }
            case NextStep.EndUpkeep(List<RelapseSign> signs) ->
                sheet.section(
                        "Next: end the habit, ask the safety questions again, and search again",
                        signs.stream().map(UpkeepSentences.ENGLISH::of).toList());
        }
        return sheet.text();
    }

    /** Write other whole programmes, each with what it gives up. */
    public String of(List<ProgrammeAlternative> alternatives) {
        Sheet sheet = new Sheet();
        if (!alternatives.isEmpty()) {
            sheet.section(
                    "Instead, what gives up least first",
                    alternatives.stream().map(this::alternative).toList());
        }
        return sheet.text();
    }

    private String alternative(ProgrammeAlternative other) {
        List<String> names = other.programme().items().stream()
                .map(item -> aboutProgrammes.name(item.movementId()) + " " + DoseText.ENGLISH.of(item))
                .toList();
        return ProgrammeSentences.of(other.kind()) + " (" + other.programme().minutesPerSession() + " min): "
                + String.join("; ", names) + ". " + aboutProgrammes.givesUp(other.givesUp());
    }

    /** Write a movement with its side and what is changed about it. */
    public String name(SidedMovement movement) {
        String side =
                movement.side().find().map(Side::word).map(word -> ", " + word).orElse("");
        return aboutProgrammes.name(movement.movementId())
                + side
                + movement.variant().afterName();
    }

    private void habit(Sheet sheet, String heading, HabitDay today) {
        List<String> lines = new ArrayList<>(items(today.items()));
        today.walks()
                .ifPresent(week -> lines.add("Walk " + week.walks().minutes() + " minutes, on "
                        + week.walks().daysPerWeek() + " days this week. "
                        + UpkeepSentences.ENGLISH.of(week.because())));
        today.nextContact().ifPresent(day -> lines.add("Somebody asks how it goes on " + day + "."));
        sheet.section(heading, lines);
    }

    private static void confirm(Sheet sheet, NextStep.ConfirmData confirm) {
        List<String> lines = new ArrayList<>();
        for (RawInput input : confirm.inputs()) {
            lines.add((input.field() + " (" + input.valueAsEntered() + " " + input.unitAsEntered()).strip() + "): "
                    + input.problem());
        }
        lines.addAll(confirm.reasons());
        sheet.section("Next: put an entry right", lines);
    }

    private void tryMovement(Sheet sheet, NextStep.TryMovement trial) {
        sheet.section(
                "Next: try a movement",
                List.of(
                        name(trial.movement()) + " (" + trial.movement().key() + ")",
                        trial.why(),
                        "It works for " + NaturalFrequency.of(trial.chanceOfSuccess()) + "; more pain than agreed for "
                                + NaturalFrequency.of(trial.chanceOfPain()) + "."));
        trial.provisional().ifPresent(programme -> {
            sheet.heading("Until then, from what is known so far");
            programme(sheet, programme);
        });
    }

    private void programme(Sheet sheet, Programme programme) {
        sheet.numbered("Programme, " + programme.minutesPerSession() + " minutes", items(programme.items()));
        sheet.section("The week", aboutProgrammes.week(programme));
        sheet.section("About it", aboutProgrammes.about(programme));
        sheet.section("Left out", left(programme.leftOut()));
    }

    private List<String> items(List<ProgrammeItem> items) {
        return items.stream()
                .map(item -> aboutProgrammes.name(item.movementId()) + " (" + item.movementId() + "): "
                        + DoseText.ENGLISH.of(item) + " " + aboutProgrammes.of(item.reason()))
                .toList();
    }

    private void movements(Sheet sheet, List<MovementDecision> decisions) {
        sheet.section(
                "Why",
                decisions.stream()
                        .map(decision -> aboutProgrammes.name(decision.movementId()) + ": "
                                + aboutProgression.of(decision.reason()) + " "
                                + aboutProgression.of(decision.counterfactual()))
                        .toList());
    }

    /** Count movements by the sentence that says why; the commonest reasons first. */
    private List<String> left(List<LeftOut> leftOut) {
        Map<String, Long> counts = leftOut.stream()
                .collect(Collectors.groupingBy(
                        left -> aboutProgrammes.of(left.reason()), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getValue() + ": " + entry.getKey())
                .toList();
    }

    private static List<String> wordings(List<TriageDecision.NextQuestion> questions) {
        List<String> lines = new ArrayList<>(questions.stream()
                .limit(MOST_QUESTIONS_SHOWN)
                .map(question -> question.wording() + " (" + question.questionId() + ")")
                .toList());
        int more = questions.size() - lines.size();
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }
}
