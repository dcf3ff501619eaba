package org.myotome.server.today;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.Answer;
import org.myotome.engine.session.PersonDay;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Saying;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The safety questions on the person's own pages: only what matters next, one bundle or one question on a screen. Where
 * the answers ask for help, the page says so and asks no further.
 */
@Controller
public class SelfQuestionPages {

    private static final String ADDRESS = "/my/questions";
    private static final String NONE = "none";
    private static final String TICKED = "ticked";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;

    SelfQuestionPages(
            Pages pages, Shells shells, CaseFiles cases, Content content, Decisions decisions, PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        this.days = days;
    }

    /**
     * A screen with questions.
     *
     * @param questions what is asked; one alone is answered with yes, no or "not sure", several by ticking
     * @param shown their ids, as the form sends them back
     * @param screensLeft how many screens are left, this one included
     * @param each whether bundles are taken apart
     */
    public record AskView(List<ScreeningQuestion> questions, String shown, int screensLeft, boolean each) {}

    /**
     * The last screen.
     *
     * @param stop whether help comes first; nothing is asked then
     * @param emergency whether it is an emergency
     * @param tell what to tell the person
     * @param said what they have answered
     */
    public record EndOfQuestionsView(boolean stop, boolean emergency, List<String> tell, List<SelfAnswers.Said> said) {}

    @GetMapping(ADDRESS)
    ResponseEntity<String> questions(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "false") boolean each,
            @RequestParam(defaultValue = "") String again) {
        CaseFile file = cases.get(who.getCaseId());
        TriageDecision triage = decisions.triage(file);
        SelfAnswers answers = SelfAnswers.of(file, content.screening());
        Shell shell = shells.of(request, "Safety questions", "questions", Shell.Place.TODAY);
        Optional<ScreeningQuestion> changed = answers.find(again).map(SelfAnswers.Said::question);
        if (changed.isPresent()) {
            return pages.page("today/ask", shell, ask(List.of(changed.get()), 1, false));
        }
        List<List<ScreeningQuestion>> screens = answers.screens(triage, content.screening());
        Optional<Tier> stop = PersonDay.findStop(decisions.next(file, days.today(file.caseId())));
        if (stop.isPresent() || screens.isEmpty()) {
            return pages.page("today/asked", shell, end(triage, stop, answers));
        }
        List<ScreeningQuestion> first = screens.getFirst();
        return pages.page("today/ask", shell, ask(each ? first.subList(0, 1) : first, screens.size(), each));
    }

    @PostMapping(ADDRESS)
    String answer(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") List<String> yes,
            @RequestParam(defaultValue = "false") boolean each) {
        List<Event.PersonAnswered> said = read(shown, answer, yes);
        cases.change(who.getCaseId(), who.account(), file -> {
            SelfAnswers before = SelfAnswers.of(file, content.screening());
            return said.stream()
                    .filter(event -> before.find(event.questionId())
                            .filter(known -> known.answer() == event.answer())
                            .isEmpty())
                    .<Event>map(event -> event)
                    .toList();
        });
        return "redirect:" + ADDRESS + (each ? "?each=true" : "");
    }

    private List<Event.PersonAnswered> read(String shown, String answer, List<String> yes) {
        ScreeningBank bank = content.screening();
        List<String> ids = List.of(shown.split(",", -1));
        for (String id : ids) {
            if (bank.findQuestion(id).filter(ScreeningQuestion::isForThePerson).isEmpty()) {
                throw new BadInputException(
                        Saying.say("Question"),
                        Saying.asWritten(id),
                        Saying.say("There is no such question here. Open the page again."));
            }
        }
        boolean alone = ids.size() == 1;
        boolean known = alone
                ? List.of(Answer.YES.word(), Answer.NO.word(), Answer.UNKNOWN.word())
                        .contains(answer)
                : answer.equals(NONE) || answer.equals(TICKED);
        if (!known) {
            throw new BadInputException(
                    Saying.say("Answer"), Saying.asWritten(answer), Saying.say("Tap one of the answers."));
        }
        if (answer.equals(TICKED) && (yes.isEmpty() || !ids.containsAll(yes))) {
            throw new BadInputException(
                    Saying.say("Answer"),
                    Saying.say("nothing ticked"),
                    Saying.say("Tick what is so, or tap “None of these”."));
        }
        List<Event.PersonAnswered> said = new ArrayList<>();
        for (String id : ids) {
            Answer given =
                    alone ? answerOf(answer) : answer.equals(TICKED) && yes.contains(id) ? Answer.YES : Answer.NO;
            said.add(new Event.PersonAnswered(id, given));
        }
        return said;
    }

    private static Answer answerOf(String word) {
        for (Answer answer : Answer.values()) {
            if (answer.word().equals(word)) {
                return answer;
            }
        }
        return Answer.UNKNOWN;
    }

    private static AskView ask(List<ScreeningQuestion> questions, int left, boolean each) {
        String shown =
                String.join(",", questions.stream().map(ScreeningQuestion::id).toList());
        return new AskView(questions, shown, left, each);
    }

    private static EndOfQuestionsView end(TriageDecision triage, Optional<Tier> stop, SelfAnswers answers) {
        return new EndOfQuestionsView(
                stop.isPresent(),
                stop.equals(Optional.of(Tier.E4)),
                triage.flags().stream()
                        .filter(flag -> flag.tier().compareTo(stop.orElse(Tier.E1)) >= 0)
                        .map(TriageDecision.RaisedFlag::say)
                        .filter(say -> !say.isBlank())
                        .distinct()
                        .toList(),
                answers.all());
    }
}
