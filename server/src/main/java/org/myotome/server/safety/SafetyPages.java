package org.myotome.server.safety;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.myotome.engine.history.Event;
import org.myotome.engine.language.Words;
import org.myotome.engine.triage.DataAction;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.signoff.ClinicalContent;
import org.myotome.server.signoff.Reviews;
import org.myotome.server.signoff.Standing;
import org.myotome.server.today.SelfAnswers;
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

/** The page about safety, and the review with which a clinician lets training begin. */
@Controller
public class SafetyPages {

    private static final int QUESTIONS_SHOWN = 6;

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;
    private final Reviews reviews;

    SafetyPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Content content,
            Decisions decisions,
            PersonDays days,
            Reviews reviews) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        this.days = days;
        this.reviews = reviews;
    }

    /**
     * Movements locked for one reason.
     *
     * @param because the reason
     * @param untilAnswered whether an answer alone may open them
     * @param movements their names
     */
    public record LockedGroup(String because, boolean untilAnswered, List<String> movements) {}

    /** What the person answered to a question on their own pages, and when. */
    public record PersonSaid(String question, String answer, LocalDate day) {}

    /**
     * What the page shows.
     *
     * @param heading whom it is about
     * @param triage the decision
     * @param headline the tier in words
     * @param meaning what the tier means for what happens next
     * @param dataAdvice what to do about the data first; empty when they can be taken as they are
     * @param nerve the nerve question; nothing where no sign points at the wiring
     * @param fits patterns that all that is known fits
     * @param locked what is locked and why
     * @param open how many movements are open
     * @param moreQuestions how many questions are open beyond those shown
     * @param review what a clinician found when they looked, or empty
     * @param reviewLetsTrain whether that review lets training begin
     * @param conflicts what cannot both be true
     * @param said what the person has answered on their own pages
     * @param rules who has reviewed the rules that fired, by their ids
     * @param net who has reviewed what everybody is told in writing
     */
    public record SafetyView(
            Heading heading,
            TriageDecision triage,
            String headline,
            String meaning,
            String dataAdvice,
            Optional<NerveCard> nerve,
            Fits fits,
            List<LockedGroup> locked,
            int open,
            int moreQuestions,
            String review,
            boolean reviewLetsTrain,
            List<String> conflicts,
            List<PersonSaid> said,
            Map<String, Standing> rules,
            String net) {

        /** Return the questions to ask first. */
        public List<TriageDecision.NextQuestion> firstQuestions() {
            return triage.questions()
                    .subList(0, Math.min(QUESTIONS_SHOWN, triage.questions().size()));
        }

        /** Return whether a clinician has to look before training. */
        public boolean needsReview() {
            return triage.tier().compareTo(Tier.E2) >= 0;
        }

        /** Return what the person should be told, each once. */
        public List<String> tell() {
            return SafetyPages.tell(triage);
        }
    }

    @GetMapping("/cases/{caseId}/safety")
    ResponseEntity<String> safety(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        TriageDecision triage = decisions.triage(file);
        Shell shell = shells.of(request, "Safety", "safety", Shell.Place.SAFETY, caseId);
        List<LockedGroup> locked = locked(triage);
        return pages.page(
                "safety/safety",
                shell,
                new SafetyView(
                        Heading.of(file),
                        triage,
                        headline(triage.tier()),
                        meaning(triage.tier()),
                        dataAdvice(triage.dataAction()),
                        NerveCard.find(file, content, reviews),
                        Fits.of(triage),
                        locked,
                        content.library().movements().size()
                                - triage.lockedMovements().size(),
                        Math.max(0, triage.questions().size() - QUESTIONS_SHOWN),
                        file.episode().review().map(Event.ReviewDone::finding).orElse(""),
                        file.episode().review().map(Event.ReviewDone::mayTrain).orElse(false),
                        file.episode().conflicts().stream()
                                .map(conflict -> ConflictWords.of(conflict, content.screening()))
                                .toList(),
                        SelfAnswers.of(file, content.screening()).all().stream()
                                .map(said -> new PersonSaid(
                                        said.question().wording(),
                                        said.words(Words.ENGLISH),
                                        days.dayOf(caseId, said.at())))
                                .toList(),
                        triage.flags().stream()
                                .collect(Collectors.toMap(
                                        TriageDecision.RaisedFlag::id,
                                        flag -> reviews.standing(ClinicalContent.RULE, flag.id()),
                                        (one, _) -> one)),
                        reviews.ofSafetyNet()));
    }

    /**
     * The page to print and take home.
     *
     * @param day the day it is printed
     * @param tell what the person should be told, besides what everybody is told
     * @param standing who has reviewed what everybody is told
     */
    public record HandoutView(Heading heading, String day, List<String> tell, String standing) {}

    @GetMapping("/cases/{caseId}/safety/handout")
    ResponseEntity<String> handout(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        Shell shell = shells.of(request, "To take home", "handout", Shell.Place.SAFETY, caseId);
        return pages.page(
                "safety/handout",
                shell,
                new HandoutView(
                        Heading.of(file),
                        days.today(caseId).toString(),
                        tell(decisions.triage(file)),
                        reviews.ofSafetyNet()));
    }

    private static List<String> tell(TriageDecision triage) {
        return triage.flags().stream()
                .map(TriageDecision.RaisedFlag::say)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    @PostMapping("/cases/{caseId}/safety/review")
    String review(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String mayTrain,
            RedirectAttributes carried) {
        if (finding.isBlank() || finding.length() > 2000) {
            throw new BadInputException(
                    "What you found",
                    finding.length() + " characters",
                    "Write 1 to 2000 characters: what you looked at and found.");
        }
        if (!mayTrain.equals("yes") && !mayTrain.equals("no")) {
            throw new BadInputException("May training begin", mayTrain, "Choose yes or no.");
        }
        cases.change(
                caseId,
                who.account(),
                file -> List.of(new Event.ReviewDone(days.today(caseId), finding.strip(), mayTrain.equals("yes"))));
        carried.addFlashAttribute(Shells.NOTICE, "Your review is part of the record.");
        return "redirect:/cases/" + caseId + "/safety";
    }

    private List<LockedGroup> locked(TriageDecision triage) {
        Map<TriageDecision.Lock, List<String>> byLock = new LinkedHashMap<>();
        triage.lockedMovements()
                .forEach((movement, lock) -> byLock.computeIfAbsent(lock, _ -> new ArrayList<>())
                        .add(Plain.movementName(content.library(), movement)));
        return byLock.entrySet().stream()
                .map(entry ->
                        new LockedGroup(entry.getKey().because(), entry.getKey().untilAnswered(), entry.getValue()))
                .toList();
    }

    private static String headline(Tier tier) {
        return switch (tier) {
            case E0 -> "Nothing of concern so far";
            case E1 -> "Train, with precautions";
            case E2 -> "A clinician looks first";
            case E3 -> "Refer within 48 hours, or today";
            case E4 -> "Emergency care now";
        };
    }

    private static String meaning(Tier tier) {
        return switch (tier) {
            case E0 -> "From what is known. What is unknown keeps some movements locked until it is asked.";
            case E1 -> "Note it, give the advice below, and go on. What is unknown keeps some movements locked.";
            case E2 -> "Somebody answerable for it looks within two weeks, before the part concerned is loaded.";
            case E3 ->
                "Exercise waits. Somebody has to look within 48 hours, or the same day where the reason says so.";
            case E4 -> "No exercise. Call the local emergency number or send to an emergency department.";
        };
    }

    private static String dataAdvice(DataAction action) {
        return switch (action) {
            case ACCEPT -> "";
            case ASK_MISSING -> "Something that matters was not asked yet. Ask the questions below first.";
            case CONFIRM_VALUE -> "A value is unusual. Confirm it before trusting what follows.";
            case REJECT_VALUE -> "A value cannot be right. Correct it before trusting what follows.";
            case RESOLVE_CONFLICT -> "Two statements cannot both be true. Find out which one is right.";
            case BLOCK_SCOPE ->
                "This is outside what these rules are made for. Triage still counts; no programme is offered.";
        };
    }
}
