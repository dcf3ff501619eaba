package org.myotome.server.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.block.Course;
import org.myotome.engine.block.Intervention;
import org.myotome.engine.block.InterventionMenu;
import org.myotome.engine.block.Offer;
import org.myotome.engine.block.SelfTest;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.InterventionVisit;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.record.Known;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.movement.Picture;
import org.myotome.server.movement.Pictures;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.trial.TrialAnswers;
import org.myotome.server.trial.TrialForm;
import org.myotome.server.wording.InterventionWords;
import org.myotome.server.wording.Saying;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a person can do about a block alone, where that is safe: the movement, something that may ease it, the same
 * movement again; and on a later day, whether it lasted.
 */
@Controller
public class SelfHelpPages {

    private static final String HERE = "/my/block";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Pictures pictures;
    private final Decisions decisions;
    private final PlanViews views;
    private final PersonDays days;

    SelfHelpPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Content content,
            Pictures pictures,
            Decisions decisions,
            PlanViews views,
            PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.pictures = pictures;
        this.decisions = decisions;
        this.views = views;
        this.days = days;
    }

    /** Something to try, and how. */
    public record Way(String word, String name, String how) {}

    /**
     * What the page shows.
     *
     * @param key the movement, as the form sends it
     * @param movement its name
     * @param oneSet one set of it, in words
     * @param cues what to think of
     * @param ways what may be tried; empty where it is asked whether something lasted
     * @param helped what helped before, where that is asked
     */
    public record TryView(
            String key,
            String movement,
            String oneSet,
            Picture picture,
            List<String> cues,
            List<Way> ways,
            String helped) {}

    @GetMapping(HERE)
    ResponseEntity<String> block(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        CaseFile file = cases.get(who.getCaseId());
        Shell shell = shells.of(request, "Try it", "block", Shell.Place.TODAY);
        return find(file, shell.words())
                .map(view -> pages.page("today/block", shell, view))
                .orElseGet(() -> ResponseEntity.status(303)
                        .header("Location", "/my/today")
                        .body(""));
    }

    /** Return what the person can try or test alone now; nothing where it is for somebody else, or nothing is asked. */
    public Optional<TryView> find(CaseFile file, Words words) {
        Optional<InterventionVisit> due = findCheckDue(file);
        if (due.isPresent()) {
            return due.map(visit ->
                    view(visit.tried().marker(), List.of(), visit.tried().kind(), words));
        }
        return findMarker(file)
                .map(marker -> view(marker, ways(file, words), "", words))
                .filter(view -> !view.ways().isEmpty());
    }

    private Optional<InterventionVisit> findCheckDue(CaseFile file) {
        return views.course(file)
                .findCheckDue()
                .filter(visit -> isSafe(file, visit.tried().marker()));
    }

    private Optional<SidedMovement> findMarker(CaseFile file) {
        NextStep step = decisions.next(file, days.today(file.caseId()));
        boolean selfHelp = step.equals(new NextStep.TakeBlockStep(BlockStep.SELF_HELP))
                || (step.equals(new NextStep.TakeBlockStep(BlockStep.RETEST))
                        && file.episode().block().steps().getLast().step() == BlockStep.SELF_HELP);
        return selfHelp ? views.marker(file).filter(marker -> isSafe(file, marker)) : Optional.empty();
    }

    private boolean isSafe(CaseFile file, SidedMovement marker) {
        return SelfTest.isSafe(file.record(), decisions.triage(file), marker);
    }

    private TryView view(SidedMovement marker, List<Way> ways, String helped, Words words) {
        Movement movement = content.library().getMovement(marker.movementId());
        return new TryView(
                marker.key(),
                content.aboutDays(words).name(marker),
                new DoseText(words).oneSet(marker.variant().of(movement.startDose())),
                pictures.of(marker).in(words),
                movement.cues().stream().map(words::of).toList(),
                ways,
                words.of(helped));
    }

    private List<Way> ways(CaseFile file, Words words) {
        return offered(file).stream()
                .map(one -> new Way(one.word(), words.of(one.plainName()), words.of(InterventionWords.how(one))))
                .toList();
    }

    private List<Intervention> offered(CaseFile file) {
        Course course = Course.of(file.episode().block().visits(), days.today(file.caseId()));
        return InterventionMenu.of(file.record(), decisions.triage(file), course).stream()
                .filter(Offer::mayBeTried)
                .map(Offer::intervention)
                .filter(one -> one.by() == Intervention.By.SELF)
                .toList();
    }

    @PostMapping(HERE)
    String tried(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes carried) {
        UUID caseId = who.getCaseId();
        boolean[] helped = {false};
        cases.change(caseId, who.account(), file -> {
            Optional<SidedMovement> marker = findMarker(file);
            if (marker.isEmpty()) {
                return List.of(); // done already, on another page or with a second tap
            }
            Event.InterventionTried said = said(file, marker.get(), fields, days.today(caseId));
            helped[0] = Course.helped(said);
            List<Event> events = new ArrayList<>();
            if (!file.episode().block().hasTaken(BlockStep.SELF_HELP)) {
                events.add(new Event.BlockStepTaken(BlockStep.SELF_HELP, said.kind()));
            }
            events.add(said);
            return events;
        });
        carried.addFlashAttribute(
                Shells.NOTICE,
                helped[0]
                        ? words.say("That is clearly better. Your clinician sees it and goes on from there.")
                        : words.say("Saved. Your clinician sees it and has more to try."));
        return "redirect:/my/today";
    }

    private Event.InterventionTried said(
            CaseFile file, SidedMovement marker, MultiValueMap<String, String> fields, LocalDate today) {
        String word = Optional.ofNullable(fields.getFirst("intervention")).orElse("");
        Intervention way = offered(file).stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        Saying.say("What you tried"), Saying.asWritten(word), Saying.say("Choose one of the list.")));
        return new Event.InterventionTried(
                way.plainName(),
                marker,
                trial(marker, fields, BlockForm.BEFORE),
                trial(marker, fields, BlockForm.AFTER),
                Known.of(today));
    }

    /** The person says how it went; nobody watched. */
    private Trial trial(SidedMovement marker, MultiValueMap<String, String> fields, String part) {
        TrialAnswers answers = TrialAnswers.of(fields, part);
        boolean unable = answers.how().equals("unable");
        return TrialForm.readByPoint(
                content.library(),
                new TrialAnswers(
                        marker.key(),
                        unable ? "not_clean" : answers.how(),
                        unable,
                        List.of(),
                        "",
                        Trial.Observer.PERSON.word(),
                        answers.pain(),
                        ""));
    }

    @PostMapping("/my/block/later")
    String later(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes carried) {
        cases.change(
                who.getCaseId(),
                who.account(),
                file -> findCheckDue(file)
                        .<List<Event>>map(visit -> List.of(
                                new Event.NextDayChecked(trial(visit.tried().marker(), fields, ""))))
                        .orElse(List.of()));
        carried.addFlashAttribute(Shells.NOTICE, words.say("Saved. Only what lasts is kept; your clinician sees it."));
        return "redirect:/my/today";
    }
}
