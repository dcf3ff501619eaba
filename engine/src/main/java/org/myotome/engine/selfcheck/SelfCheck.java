package org.myotome.engine.selfcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.ability.Limiting;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.movement.Library;
import org.myotome.engine.pathway.Pathway;
import org.myotome.engine.pathway.PathwayPicture;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.DataAction;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;

/**
 * Leads somebody who is alone through the self-check: safety questions, tests, a first answer.
 *
 * <p>An emergency or an urgent answer ends it at once; a review within two weeks ends it once every question was put, because
 * a later answer may be graver. Tests follow only where triage is content to let somebody train.
 *
 * <p>Belongs to one thread at a time, because it remembers the last search.
 */
public final class SelfCheck {

    private final Library library;
    private final ScreeningBank bank;
    private @Nullable Searched last;

    /** A search and what it was made from. */
    private record Searched(CaseRecord record, List<Trial> trials, StartingPointSearch search) {}

    /** Prepare self-checks. */
    public SelfCheck(Library library, ScreeningBank bank) {
        this.library = library;
        this.bank = bank;
    }

    /** Return what comes next. */
    public SelfCheckStep next(SelfReport report) {
        return next(report, false);
    }

    /** Return the answer as it stands, without further tests; where safety comes first, that is what comes. */
    public SelfCheckStep enough(SelfReport report) {
        return next(report, true);
    }

    /** Return every test that no rule is against now; none while somebody should look or a question is open. */
    public List<SelfTest> offered(SelfReport report) {
        TriageDecision triage = triage(report);
        return findBeforeTests(report, triage).isPresent()
                ? List.of()
                : tests(report, search(report, triage)).offered();
    }

    /** Return what triage decides of what was said; the same as everywhere else. */
    public TriageDecision triage(SelfReport report) {
        return Triage.decide(report.record(), bank, library);
    }

    private SelfCheckStep next(SelfReport report, boolean enough) {
        TriageDecision triage = triage(report);
        Optional<SelfCheckStep> before = findBeforeTests(report, triage);
        if (before.isPresent()) {
            return before.get();
        }
        StartingPointSearch search = search(report, triage);
        Optional<SelfTest> test =
                enough ? Optional.empty() : tests(report, search).findNext();
        return test.<SelfCheckStep>map(found -> new SelfCheckStep.Try(found, SelfTests.MOST))
                .orElseGet(() -> new SelfCheckStep.Done(answer(report, triage, search)));
    }

    private Optional<SelfCheckStep> findBeforeTests(SelfReport report, TriageDecision triage) {
        if (triage.tier().compareTo(Tier.E3) >= 0) {
            return Optional.of(seeSomebody(triage));
        }
        Optional<SelfCheckStep> unusable = findUnusable(triage);
        if (unusable.isPresent()) {
            return unusable;
        }
        List<List<ScreeningQuestion>> screens = screens(report, triage);
        if (!screens.isEmpty()) {
            return Optional.of(new SelfCheckStep.Ask(screens.getFirst(), screens.size()));
        }
        return triage.tier() == Tier.E2 ? Optional.of(seeSomebody(triage)) : Optional.empty();
    }

    private static SelfCheckStep seeSomebody(TriageDecision triage) {
        List<TriageDecision.RaisedFlag> flags = triage.flags().stream()
                .filter(flag -> flag.tier().compareTo(Tier.E2) >= 0)
                .sorted(Comparator.comparing(TriageDecision.RaisedFlag::tier).reversed())
                .toList();
        return new SelfCheckStep.SeeSomebody(triage.tier(), flags);
    }

    private static Optional<SelfCheckStep> findUnusable(TriageDecision triage) {
        DataAction action = triage.dataAction();
        return switch (action) {
            case REJECT_VALUE, CONFIRM_VALUE, RESOLVE_CONFLICT ->
                Optional.of(new SelfCheckStep.NotForThis(SelfCheckStep.Why.DOES_NOT_FIT_TOGETHER, triage.reasons()));
            case BLOCK_SCOPE -> Optional.of(new SelfCheckStep.NotForThis(SelfCheckStep.Why.CHILD, triage.reasons()));
            case ASK_MISSING, ACCEPT -> Optional.empty();
        };
    }

    /** Return the screens that are still to come: what the person can answer, bears on the decision and was not put yet. */
    private List<List<ScreeningQuestion>> screens(SelfReport report, TriageDecision triage) {
        List<List<ScreeningQuestion>> screens = new ArrayList<>();
        for (TriageDecision.QuestionBundle bundle : triage.bundles()) {
            List<ScreeningQuestion> screen = bundle.questions().stream()
                    .map(question -> bank.getQuestion(question.questionId()))
                    .filter(ScreeningQuestion::isForThePerson)
                    .filter(question -> !isPut(report, question))
                    .toList();
            if (!screen.isEmpty()) {
                screens.add(screen);
            }
        }
        return screens;
    }

    private static boolean isPut(SelfReport report, ScreeningQuestion question) {
        return report.record().answers().byQuestion().containsKey(question.id());
    }

    /** Return the search after what was tried. A movement that was locked since no longer counts. */
    private StartingPointSearch search(SelfReport report, TriageDecision triage) {
        List<Trial> open = report.trials().stream()
                .filter(trial -> !triage.isLocked(trial.movement().movementId()))
                .toList();
        StartingPointSearch search = findRenewed(report.record(), open).orElseGet(() -> begin(report, triage, open));
        last = new Searched(report.record(), open, search);
        return search;
    }

    /** Return the last search with the trials that came since, which is what a new one would be, and sooner on a phone. */
    private Optional<StartingPointSearch> findRenewed(CaseRecord record, List<Trial> trials) {
        Searched known = last;
        if (known == null || !known.record().equals(record) || known.trials().size() > trials.size()) {
            return Optional.empty();
        }
        int before = known.trials().size();
        return known.trials().equals(trials.subList(0, before))
                ? Optional.of(known.search().recordAll(trials.subList(before, trials.size())))
                : Optional.empty();
    }

    /** The settings and the seed are those of a consultation. */
    private StartingPointSearch begin(SelfReport report, TriageDecision triage, List<Trial> open) {
        return StartingPointSearch.replay(
                report.record(),
                library,
                triage,
                SearchSettings.standard().withLookAhead(false),
                Consultation.seedFor(report.record().id()),
                open);
    }

    private SelfTests tests(SelfReport report, StartingPointSearch search) {
        return new SelfTests(library, report, search);
    }

    private SelfAnswer answer(SelfReport report, TriageDecision triage, StartingPointSearch search) {
        Pathway pathway = PathwayPicture.of(library, triage, search);
        SelfTests tests = tests(report, search);
        Results results = new Results(search, tests);
        return new SelfAnswer(
                pathway,
                search.trials().size(),
                search.findStop(),
                results.leftOut(report),
                results.isHipAndFootOfOneSide(),
                search.belief().limit().mostDuring(),
                results.begin(pathway.limiting().map(Limiting::ability)),
                openQuestions(report));
    }

    private List<String> openQuestions(SelfReport report) {
        return report.record().answers().byQuestion().entrySet().stream()
                .filter(answer -> answer.getValue() == Answer.UNKNOWN)
                .map(answer -> bank.getQuestion(answer.getKey()).wording())
                .toList();
    }
}
