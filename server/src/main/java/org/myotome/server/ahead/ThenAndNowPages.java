package org.myotome.server.ahead;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.explanation.SelfCheckSentences;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.language.Words;
import org.myotome.engine.pathway.Pathway;
import org.myotome.engine.pathway.PathwayPart;
import org.myotome.engine.pathway.PathwayPicture;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.pathway.BodyPicture;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The person's page with the pathway of the start and that of now. */
@Controller
public class ThenAndNowPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;

    ThenAndNowPages(
            Pages pages, Shells shells, CaseFiles cases, Content content, Decisions decisions, PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        this.days = days;
    }

    /** A picture and when it was so. */
    public record Moment(String when, BodyPicture picture) {}

    /**
     * What the page shows.
     *
     * @param lookFirst whether somebody has to look first
     * @param now the pathway as it is believed to be; nothing where somebody has to look first
     * @param then that of the start, where anything was looked at again since
     * @param changes what has changed, part by part
     */
    public record ThenAndNowView(
            boolean lookFirst, Optional<Moment> now, Optional<Moment> then, List<String> changes) {}

    @GetMapping("/my/pathway")
    ResponseEntity<String> thenAndNow(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        CaseFile file = cases.get(who.getCaseId());
        Shell shell = shells.of(request, "Then and now", "then", Shell.Place.PROGRESS);
        boolean heldUp =
                HeldUp.is(decisions.next(file, days.today(file.caseId())).forThePerson());
        return pages.page(
                "ahead/then",
                shell,
                heldUp
                        ? new ThenAndNowView(true, Optional.empty(), Optional.empty(), List.of())
                        : view(file, shell.words()));
    }

    private ThenAndNowView view(CaseFile file, Words words) {
        Pathway now = pathway(file);
        int start = atStart(file.events());
        Optional<RecordedEvent> again = file
                .events()
                .subList(start, file.events().size())
                .stream()
                .filter(recorded -> isLook(recorded.event()))
                .findFirst();
        if (again.isEmpty()) {
            return new ThenAndNowView(
                    false, Optional.of(new Moment("", BodyPicture.of(now, words))), Optional.empty(), List.of());
        }
        Pathway then = pathway(upTo(file, start));
        return new ThenAndNowView(
                false,
                Optional.of(new Moment(words.say("Now"), BodyPicture.of(now, words))),
                Optional.of(new Moment(
                        words.say("At the start, {0}", day(file, file.events().get(start - 1))),
                        BodyPicture.of(then, words))),
                changes(then, now, words));
    }

    private LocalDate day(CaseFile file, RecordedEvent recorded) {
        return days.dayOf(file.caseId(), recorded.occurredAt());
    }

    private Pathway pathway(CaseFile file) {
        TriageDecision triage = decisions.triage(file);
        return PathwayPicture.of(content.library(), triage, decisions.search(file, triage, false));
    }

    /** The start is over with the first search that ended, or else the first programme; before that it is now. */
    private static int atStart(List<RecordedEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i).event();
            if (event instanceof Event.SearchEnded || event instanceof Event.ProgrammeAccepted) {
                return i + 1;
            }
        }
        return events.size();
    }

    /** Only what was tried or examined moves the picture; sessions do not. */
    private static boolean isLook(Event event) {
        return event instanceof Event.TrialRecorded
                || event instanceof Event.StrengthExamined
                || event instanceof Event.ExaminationRecorded;
    }

    private static CaseFile upTo(CaseFile file, int count) {
        List<RecordedEvent> events = file.events().subList(0, count);
        return new CaseFile(file.caseId(), file.name(), events, Episode.fold(events));
    }

    private static List<String> changes(Pathway then, Pathway now, Words words) {
        SelfCheckSentences names = new SelfCheckSentences(words);
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < now.parts().size(); i++) {
            PathwayPart before = then.parts().get(i);
            PathwayPart after = now.parts().get(i);
            if (before.state() != after.state()) {
                changes.add(words.say(
                        "{0}: {1, select, weak {weak} uncertain {uncertain} other {fine}} then, {2, select, weak {weak}"
                                + " uncertain {uncertain} other {fine}} now.",
                        names.sided(after), before.state().word(), after.state().word()));
            }
        }
        return List.copyOf(changes);
    }
}
