package org.myotome.app.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Search;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.startingpoint.Certainty;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.Selection;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/**
 * Walks one case from its first question to its next step. Not for use by several threads.
 *
 * <p>A question is put once. A question about a field of the case (age, side, pain) belongs into the case file and is
 * not put here.
 */
public final class Assessment {

    private final Consultation consultation;
    private final Library library;
    private final ScreeningBank bank;
    private final Answers answers;
    private final LocalDate today;
    private final Selection selection;
    private final Certainty certainty;
    private final Set<String> asked = new TreeSet<>();
    private final List<Trial> trials = new ArrayList<>();
    private CaseRecord record;

    /**
     * Begin with a case.
     *
     * @param today the day to plan for
     * @param selection how the search chooses the next movement
     * @param certainty how certain it must be that a start can be done
     */
    public Assessment(
            CaseRecord record,
            Consultation consultation,
            Library library,
            ScreeningBank bank,
            Answers answers,
            LocalDate today,
            Selection selection,
            Certainty certainty) {
        this.record = record;
        this.consultation = consultation;
        this.library = library;
        this.bank = bank;
        this.answers = answers;
        this.today = today;
        this.selection = selection;
        this.certainty = certainty;
    }

    /**
     * What an assessment came to.
     *
     * @param record the case with the answers given
     * @param triage what triage decides about it
     * @param trials what was tried
     * @param next what happens next
     */
    public record Result(CaseRecord record, TriageDecision triage, List<Trial> trials, NextStep next) {
        public Result {
            trials = List.copyOf(trials);
        }
    }

    /** Ask until the next step is not a question and not a trial, or nobody answers any more. */
    public Result run() {
        boolean going = true;
        while (going) {
            going = switch (next()) {
                case NextStep.AskQuestions(List<TriageDecision.NextQuestion> questions) -> askOne(questions);
                case NextStep.TryMovement _ -> tryOne();
                case NextStep.ReferTo refer -> isWorthAskingOn(refer) && askOne(triage().questions());
                case NextStep.SettleConflicts _,
                        NextStep.ConfirmData _,
                        NextStep.AskCircumstances _,
                        NextStep.TakeBlockStep _,
                        NextStep.SearchAgain _,
                        NextStep.OfferProgramme _,
                        NextStep.DoSession _,
                        NextStep.RestUntil _,
                        NextStep.AwaitMorningCheck _,
                        NextStep.AdaptProgramme _,
                        NextStep.OfferMaintenance _,
                        NextStep.KeepGoing _,
                        NextStep.AskHowItGoes _,
                        NextStep.EndUpkeep _,
                        NextStep.LookAgainFirst _ -> false;
            };
        }
        return new Result(record, triage(), trials, next());
    }

    /** A referral within weeks may turn out to be more urgent; one that is urgent is not held up by questions. */
    private static boolean isWorthAskingOn(NextStep.ReferTo refer) {
        return refer.cause() == NextStep.ReferralCause.TRIAGE && refer.tier().compareTo(Tier.E3) < 0;
    }

    private boolean askOne(List<TriageDecision.NextQuestion> questions) {
        Optional<TriageDecision.NextQuestion> question = questions.stream()
                .filter(candidate -> !asked.contains(candidate.questionId()))
                .filter(candidate -> bank.getQuestion(candidate.questionId()).isClosed())
                .findFirst();
        Optional<Answer> answer = question.flatMap(answers::answer);
        question.ifPresent(put -> asked.add(put.questionId()));
        answer.ifPresent(given -> record =
                record.withAnswers(record.answers().with(question.orElseThrow().questionId(), given)));
        return answer.isPresent();
    }

    private boolean tryOne() {
        SearchStep step = consultation
                .search(episode(), triage(), SearchSettings.standard().withLookAhead(false), seed())
                .next();
        if (!(step instanceof SearchStep.Propose(Proposal proposal))) {
            return false;
        }
        Optional<Trial> trial =
                answers.tried(proposal, library.getMovement(proposal.movement().movementId()));
        trial.ifPresent(trials::add);
        return trial.isPresent();
    }

    private NextStep next() {
        return consultation.next(episode(), triage(), seed(), today);
    }

    private TriageDecision triage() {
        return consultation.triage(episode());
    }

    private long seed() {
        return Consultation.seedFor(record.id());
    }

    private Episode episode() {
        Episode untried = Episode.of(record);
        return new Episode(
                record,
                Search.notBegun(selection, certainty, trials),
                untried.block(),
                untried.programmes(),
                untried.setAside(),
                untried.coreFirstSkipped(),
                untried.harderSteps(),
                untried.review(),
                untried.lookedAt(),
                untried.log(),
                untried.activityGoal(),
                untried.outcomes(),
                untried.lighterWeekSkippedOn(),
                untried.upkeep(),
                untried.decisions(),
                untried.overrides(),
                untried.conflicts());
    }
}
