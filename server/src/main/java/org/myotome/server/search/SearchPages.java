package org.myotome.server.search;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.consultation.DecisionKind;
import org.myotome.engine.explanation.SearchSentences;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.Search;
import org.myotome.engine.movement.Fault;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.startingpoint.LeftOut;
import org.myotome.engine.startingpoint.LeftOutMovement;
import org.myotome.engine.startingpoint.Preview;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.StartingPoints;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.caution.Cautions;
import org.myotome.server.movement.Picture;
import org.myotome.server.movement.Pictures;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.trial.LockedNow;
import org.myotome.server.trial.Moments;
import org.myotome.server.trial.TrialAnswers;
import org.myotome.server.trial.TrialForm;
import org.myotome.server.trial.TrialTaps;
import org.myotome.server.wording.EventWords;
import org.myotome.server.wording.Plain;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a clinician looks for the starting point. */
@Controller
public class SearchPages {

    private static final String WAY_OUT =
            " The way on: ask the safety questions again, look at the nerves, self-help, then the same movement again.";

    /** Beyond this many minutes, the day on which a search was begun says more. */
    private static final int LONGEST_VISIT = 180;

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Pictures pictures;
    private final Decisions decisions;
    private final Cautions cautions;
    private final Clock clock;
    private final PersonDays days;

    SearchPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Content content,
            Pictures pictures,
            Decisions decisions,
            Cautions cautions,
            Clock clock,
            PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.pictures = pictures;
        this.decisions = decisions;
        this.cautions = cautions;
        this.clock = clock;
        this.days = days;
    }

    /**
     * The movement to try.
     *
     * @param key movement and side, as the form sends it
     * @param name name and side, and what is changed about it
     * @param oneSet one set of it, in words
     * @param why why this one
     * @param cues what to say
     * @param faults what to look for
     * @param picture its drawing
     * @param mostPain the most pain that is acceptable
     * @param painAtMost upper bound of the probability of more pain, out of 100
     * @param painLimit the largest acceptable one, out of 100
     * @param limiting the ability that would stop it first, in words
     * @param limitingInHundred how likely that is
     * @param evidence what is known about the movement; may be empty
     * @param taps what is tapped about it
     * @param counted the trials that moved the belief in it most, largest first
     * @param plainWords the same for the person who is to move, in plain words; empty where the clinician chose
     * @param insteadOf what was proposed, where the clinician chose another one
     */
    public record ProposalCard(
            String key,
            String name,
            String oneSet,
            String why,
            List<String> cues,
            List<Fault> faults,
            Picture picture,
            int mostPain,
            long painAtMost,
            long painLimit,
            String limiting,
            String limitingInHundred,
            String evidence,
            TrialTaps taps,
            List<Counted> counted,
            List<String> plainWords,
            Optional<String> insteadOf) {

        /** Return where the probability of more pain stands on the bar, of 100. */
        public String barFill() {
            return Long.toString(Math.min(100, painAtMost * 50 / Math.max(1, painLimit)));
        }
    }

    /**
     * A trial that moved the belief in the movement on trial.
     *
     * @param name what was tried
     * @param result what came out
     * @param with how probably the movement on trial can be done, of 100
     * @param without the same, had this trial not been made
     */
    public record Counted(String name, String result, long with, long without) {

        /** Return where the difference begins on a bar of 100. */
        public long from() {
            return Math.min(with, without);
        }

        /** Return how wide the difference is on a bar of 100. */
        public long width() {
            return Math.max(1, Math.abs(with - without));
        }

        /** Return whether the trial made the movement more probable. */
        public boolean up() {
            return with >= without;
        }
    }

    /** What an answer leads to. */
    public record Lead(String answer, String then, boolean stop) {}

    /** A movement that was tried. */
    public record Tried(String name, String result, String mark) {}

    /** Movements left out for one reason. */
    public record LeftOutGroup(String reason, List<String> movements) {}

    /** A choice of another movement. */
    public record Other(String key, String name) {}

    /**
     * How the search stands when nothing is proposed.
     *
     * @param headline what came out
     * @param text what it means
     * @param urgent whether it is about safety
     * @param canAccept whether it can be recorded as the end
     * @param onward where else to go
     */
    public record Outcome(String headline, String text, boolean urgent, boolean canAccept, Onward onward) {}

    /** Where to go from a search that proposes nothing. */
    public enum Onward {
        SAFETY("See what safety says", "/safety"),
        QUESTIONS("Ask the safety questions", "/intake/questions"),
        CIRCUMSTANCES("Ask about time, place and equipment", "/intake#circumstances"),
        PATHWAY("See the pathway", "/pathway");

        private final String words;
        private final String page;

        Onward(String words, String page) {
            this.words = words;
            this.page = page;
        }

        /** Return what the button says. */
        public String words() {
            return words;
        }

        /** Return the page of the case. */
        public String page() {
            return page;
        }
    }

    /** What the page shows. */
    public record SearchView(
            Heading heading,
            boolean started,
            String begun,
            Optional<String> ended,
            Optional<String> notSaved,
            int moment,
            int trialNumber,
            int mostTrials,
            Optional<ProposalCard> proposal,
            Optional<Outcome> outcome,
            List<LadderPicture> ladders,
            List<LadderStart> starts,
            List<Lead> leads,
            List<Tried> tried,
            List<LeftOutGroup> leftOut,
            List<Other> others,
            List<SearchChoices.Choice> choices,
            int notCounted,
            Optional<String> earlier) {

        /** Return whether the ladders are known and none has a movement to start with. */
        public boolean hasNoStart() {
            return !starts.isEmpty()
                    && starts.stream().allMatch(start -> start.start().isEmpty());
        }
    }

    @GetMapping("/cases/{caseId}/search")
    ResponseEntity<String> search(
            HttpServletRequest request, @PathVariable UUID caseId, @RequestParam Optional<String> instead) {
        CaseFile file = cases.get(caseId);
        Shell shell = shells.of(request, "Starting point", "search", Shell.Place.ASSESS, caseId);
        return pages.page("search/search", shell, view(file, instead, Optional.empty()));
    }

    @PostMapping("/cases/{caseId}/search/start")
    String start(@AuthenticationPrincipal SignedIn who, @PathVariable UUID caseId) {
        cases.change(caseId, who.account(), file -> {
            Search search = file.episode().search();
            boolean running = search.started().isPresent() && search.ended().isEmpty();
            long seed = decisions.seed(file) + (search.started().isPresent() ? 1 : 0);
            return running ? List.of() : beginning(seed);
        });
        return "redirect:/cases/" + caseId + "/search";
    }

    private List<Event> beginning(long seed) {
        List<Event> events = new ArrayList<>();
        events.add(new Event.SearchStarted(seed, decisions.versions()));
        cautions.findCurrent().map(Event.PainCautionApplied::new).ifPresent(events::add);
        return events;
    }

    @PostMapping("/cases/{caseId}/search/trial")
    Object trial(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "-1") int moment,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes carried) {
        TrialAnswers answers = TrialAnswers.of(fields, "");
        try {
            String notice = record(who, caseId, moment, answers);
            carried.addFlashAttribute(Shells.NOTICE, notice);
            return "redirect:/cases/" + caseId + "/search";
        } catch (BadInputException bad) {
            return refused(request, caseId, bad, Optional.of(answers));
        }
    }

    private ResponseEntity<String> refused(
            HttpServletRequest request, UUID caseId, BadInputException bad, Optional<TrialAnswers> answers) {
        Shell shell = shells.of(request, "Starting point", "search", Shell.Place.ASSESS, caseId)
                .withProblems(bad.problems());
        SearchView view = view(cases.get(caseId), answers.map(TrialAnswers::movement), answers);
        return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "search/search", shell, view);
    }

    /** Record a trial and say so; the very answers that were recorded last are the second tap of a finger or a network. */
    private String record(SignedIn who, UUID caseId, int moment, TrialAnswers answers) {
        AtomicReference<String> notice = new AtomicReference<>("");
        cases.change(caseId, who.account(), file -> {
            TriageDecision triage = decisions.triage(file);
            StartingPointSearch running = decisions.search(file, triage, false);
            Trial trial = TrialForm.read(
                    content.library(), answers, running.belief().limit().mostDuring());
            String words = Plain.movement(content.library(), trial.movement()) + ": " + EventWords.trial(trial);
            Moments moments = Moments.ofSearch(file);
            if (moments.isRepeated(moment, new Event.TrialRecorded(trial))) {
                notice.set(words + ". Recorded already, and counted once.");
                return List.of();
            }
            requireNow(file, moments, moment);
            LockedNow.requireOpen(triage, trial.movement(), content.library());
            requireGoingOn(running.next());
            notice.set(words + ". Recorded.");
            return List.of(new Event.TrialRecorded(trial));
        });
        return notice.get();
    }

    private void requireNow(CaseFile file, Moments moments, int moment) {
        Search search = file.episode().search();
        if (search.started().isEmpty() || search.ended().isPresent()) {
            throw new BadInputException(
                    "Search", "", "No search is running; it may have been ended meanwhile. Begin one first.");
        }
        int trials = search.trials().size();
        String onward = "There " + (trials == 1 ? "is 1 trial" : "are " + trials + " trials")
                + " now. This page shows them; go on from here, or undo the last one.";
        moments.requireNow(moment, "Trial", onward, content.library());
    }

    private static void requireGoingOn(SearchStep step) {
        outcome(step).ifPresent(outcome -> {
            throw new BadInputException(
                    "Search",
                    outcome.headline(),
                    outcome.text() + " Nothing more is tried in this search. Undo the last trial if it was wrong.");
        });
    }

    @PostMapping("/cases/{caseId}/search/undo")
    Object undo(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "-1") int moment,
            RedirectAttributes carried) {
        try {
            cases.change(caseId, who.account(), file -> {
                requireNow(file, Moments.ofSearch(file), moment);
                return undoing(file);
            });
        } catch (BadInputException bad) {
            return refused(request, caseId, bad, Optional.empty());
        }
        carried.addFlashAttribute(Shells.NOTICE, "The last trial is struck out; the belief is worked out without it.");
        return "redirect:/cases/" + caseId + "/search";
    }

    private static List<Event> undoing(CaseFile file) {
        List<EventId> struck = new ArrayList<>();
        for (RecordedEvent recorded : file.events().reversed()) {
            switch (recorded.event()) {
                case Event.EventCorrected(EventId superseded, String ignored) -> struck.add(superseded);
                case Event.SearchStarted ignored -> {
                    return List.of();
                }
                case Event.TrialRecorded ignored
                when !struck.contains(recorded.id()) -> {
                    return List.of(new Event.EventCorrected(recorded.id(), "Undone on the search page."));
                }
                default -> {
                    // other events say nothing about trials
                }
            }
        }
        return List.of();
    }

    @PostMapping("/cases/{caseId}/search/end")
    Object end(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "-1") int moment,
            @RequestParam(defaultValue = "") String early,
            RedirectAttributes carried) {
        try {
            cases.change(caseId, who.account(), file -> ending(file, moment, SearchEnding.Early.find(early)));
        } catch (BadInputException bad) {
            return refused(request, caseId, bad, Optional.empty());
        }
        carried.addFlashAttribute(Shells.NOTICE, "The search is over and part of the record.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    private List<Event> ending(CaseFile file, int moment, Optional<SearchEnding.Early> early) {
        Search search = file.episode().search();
        if (search.started().isEmpty() || search.ended().isPresent()) {
            return List.of();
        }
        requireNow(file, Moments.ofSearch(file), moment);
        SearchStep step = decisions.search(file, decisions.triage(file), false).next();
        Event.SearchEnded ended = SearchEnding.of(step, early);
        return List.of(
                decisions.take(DecisionKind.STARTING_POINT, file, days.today(file.caseId()), ended.because()), ended);
    }

    // --- the view ---

    private SearchView view(CaseFile file, Optional<String> instead, Optional<TrialAnswers> refused) {
        TriageDecision triage = decisions.triage(file);
        Search search = file.episode().search();
        StartingPointSearch running = decisions.search(file, triage, true);
        SearchStep step = running.next();
        boolean started = search.started().isPresent();
        Optional<Proposal> proposed = step instanceof SearchStep.Propose(Proposal proposal)
                        && search.ended().isEmpty()
                ? Optional.of(proposal)
                : Optional.empty();
        Optional<SidedMovement> onTrial = proposed.map(proposal -> onTrial(running, search, proposal, instead));
        PainLimit limit = running.belief().limit();
        return new SearchView(
                Heading.of(file),
                started,
                started ? begun(file) : "",
                search.ended().map(Event.SearchEnded::because),
                refused.map(answers -> answers.movementWords(content.library()) + ": " + answers.words()),
                Moments.ofSearch(file).now(),
                search.trials().size() + 1,
                10,
                started
                        ? proposed.map(
                                proposal -> card(running, proposal, onTrial.orElseThrow(), kept(refused, onTrial)))
                        : Optional.empty(),
                outcome(step),
                isAboutBelief(step) ? ladders(running, started ? onTrial : Optional.empty()) : List.of(),
                started && proposed.isEmpty() && isAboutBelief(step) && !(step instanceof SearchStep.Blocked)
                        ? LadderStart.of(running.standing().ladders(), running.belief(), content.library())
                        : List.of(),
                proposed.filter(_ -> started)
                        .filter(proposal -> onTrial.equals(Optional.of(proposal.movement())))
                        .map(this::leads)
                        .orElse(List.of()),
                tried(search.trials(), limit),
                leftOut(running),
                proposed.map(this::others).orElse(List.of()),
                SearchChoices.of(search),
                search.trials().size() - running.trials().size(),
                earlier(search));
    }

    private List<LadderPicture> ladders(StartingPointSearch running, Optional<SidedMovement> onTrial) {
        PainLimit limit = running.belief().limit();
        return running.standing().ladders().stream()
                .map(standing -> LadderPicture.of(standing, running.trials(), limit, onTrial, content.library()))
                .toList();
    }

    /** Return whether it is up to the belief what may be tried; where it is not, ladders would invite to try. */
    private static boolean isAboutBelief(SearchStep step) {
        return switch (step) {
            case SearchStep.Propose ignored -> true;
            case SearchStep.Settled ignored -> true;
            case SearchStep.Blocked ignored -> true;
            case SearchStep.Stopped stopped -> stopped.reason() == SearchStep.StopReason.PAINFUL_TRIALS;
        };
    }

    /** Say how long ago the search was begun, so that whoever leads it sees the time. */
    private String begun(CaseFile file) {
        Instant at = file.events().reversed().stream()
                .filter(recorded -> recorded.event() instanceof Event.SearchStarted)
                .map(RecordedEvent::occurredAt)
                .findFirst()
                .orElse(clock.instant());
        long minutes = Duration.between(at, clock.instant()).toMinutes();
        return minutes <= LONGEST_VISIT ? minutes + " min" : "since " + days.dayOf(file.caseId(), at);
    }

    /** Say what an earlier visit contributes, if there was one. */
    private static Optional<String> earlier(Search search) {
        if (search.earlier().isEmpty()) {
            return Optional.empty();
        }
        int trials = search.earlier().stream()
                .mapToInt(visit -> visit.trials().size())
                .sum();
        long days = Math.round(search.earlier().getLast().daysUntilNext());
        String since = days == 0 ? "earlier today" : days == 1 ? "a day before" : "last " + days + " days before";
        return Optional.of("This search begins with what " + trials
                + (trials == 1 ? " earlier trial" : " earlier trials") + " showed (" + since
                + "), faded by the time between. Nothing counts as shown until it is tried again.");
    }

    /** A search on the way out of a block begins with the movement for which it opened, unless another is chosen. */
    private static SidedMovement onTrial(
            StartingPointSearch running, Search search, Proposal proposal, Optional<String> instead) {
        return chosen(proposal, instead)
                .or(() -> search.findFirstMovement()
                        .filter(_ -> instead.isEmpty())
                        .filter(running::mayTry))
                .orElse(proposal.movement());
    }

    private static Optional<SidedMovement> chosen(Proposal proposal, Optional<String> instead) {
        return instead.flatMap(key -> proposal.alternatives().stream()
                .filter(movement -> movement.key().equals(key))
                .findFirst());
    }

    /** What was tapped about one movement is not kept for another. */
    private static TrialAnswers kept(Optional<TrialAnswers> refused, Optional<SidedMovement> onTrial) {
        return refused.filter(answers -> onTrial.map(SidedMovement::key).equals(Optional.of(answers.movement())))
                .orElse(TrialAnswers.none());
    }

    private ProposalCard card(
            StartingPointSearch running, Proposal proposal, SidedMovement onTrial, TrialAnswers kept) {
        boolean proposedOne = onTrial.equals(proposal.movement());
        Movement movement = content.library().getMovement(onTrial.movementId());
        var outlook = proposedOne ? proposal.outlook() : running.belief().outlook(onTrial);
        var limiting = proposedOne ? proposal.limiting() : running.belief().limiting(onTrial);
        return new ProposalCard(
                onTrial.key(),
                Plain.movement(content.library(), onTrial),
                Plain.oneSet(content.library(), onTrial),
                proposedOne
                        ? Decisions.why(proposal)
                        : "Chosen by you instead of the proposed one. It is within the agreed chance of pain, as every movement offered here.",
                movement.cues(),
                movement.faults(),
                pictures.of(onTrial),
                proposal.limit().mostDuring(),
                (long) Math.ceil(outlook.chance().painfulAtMost() * 100),
                Math.round(proposal.limit().largestChance() * 100),
                limiting.ability().plainName(),
                Plain.inHundred(limiting.probability()),
                movement.evidenceNote(),
                new TrialTaps(
                        "",
                        "",
                        movement.faults(),
                        proposal.limit().mostDuring(),
                        TrialTaps.Pain.GROUPED,
                        new TrialTaps.Expected(
                                Plain.inHundred(outlook.clean()),
                                Plain.inHundred(1 - outlook.clean()),
                                Plain.inHundred(outlook.unable())),
                        kept),
                proposedOne ? counted(proposal) : List.of(),
                proposedOne ? new SearchSentences(content.library()).toThePerson(proposal) : List.of(),
                proposedOne ? Optional.empty() : Optional.of(Plain.movement(content.library(), proposal.movement())));
    }

    private List<Counted> counted(Proposal proposal) {
        return proposal.influences().stream()
                .map(influence -> new Counted(
                        Plain.movement(content.library(), influence.trial().movement()),
                        EventWords.trial(influence.trial()),
                        Math.round(influence.canDo() * 100),
                        Math.round(influence.canDoWithout() * 100)))
                .toList();
    }

    private List<Lead> leads(Proposal proposal) {
        return proposal.leadsTo().stream()
                .map(preview -> lead(preview, proposal))
                .toList();
    }

    private Lead lead(Preview preview, Proposal proposal) {
        String answer = switch (preview.answer()) {
            case CORRECT -> "Correct";
            case NOT_CORRECT -> "Not correct";
            case COULD_NOT -> "Could not at all";
            case PAINFUL -> "Pain above " + proposal.limit().mostDuring();
        };
        String then = switch (preview.outcome()) {
            case NEXT_TRIAL ->
                "Next, "
                        + preview.next()
                                .map(movement -> Plain.movement(content.library(), movement))
                                .orElse("another movement");
            case SETTLED -> "Every ladder is settled, or enough was tried";
            case BLOCKED -> "Nothing bearable is left: the way out of a block begins";
            case STOPPED -> "The search stops";
        };
        return new Lead(answer, then, preview.answer() == Preview.TrialAnswer.PAINFUL);
    }

    private List<Tried> tried(List<Trial> trials, PainLimit limit) {
        return trials.stream()
                .map(trial -> new Tried(
                        Plain.movement(content.library(), trial.movement()),
                        EventWords.trial(trial),
                        limit.isExceededBy(trial.pain()) || trial.form() == Trial.Form.UNABLE
                                ? "x"
                                : trial.form() == Trial.Form.CLEAN ? "" : "f"))
                .toList();
    }

    private List<LeftOutGroup> leftOut(StartingPointSearch search) {
        List<LeftOutMovement> movements = search.leftOut();
        Set<LeftOutMovement> all = Set.copyOf(movements);
        Map<LeftOut, List<String>> byReason = new LinkedHashMap<>();
        movements.stream()
                .filter(left -> !isSaidOfTheMovement(left, all))
                .forEach(left -> byReason.computeIfAbsent(left.reason(), _ -> new ArrayList<>())
                        .add(Plain.movement(content.library(), left.movement())));
        return byReason.entrySet().stream()
                .map(entry -> new LeftOutGroup(entry.getKey().because(), entry.getValue()))
                .toList();
    }

    /** Return whether a variant is left out for the same reason as its movement, so that naming the movement says it. */
    private static boolean isSaidOfTheMovement(LeftOutMovement left, Set<LeftOutMovement> all) {
        return !left.movement().variant().isUsual()
                && all.contains(new LeftOutMovement(left.movement().usual(), left.reason()));
    }

    private List<Other> others(Proposal proposal) {
        return proposal.alternatives().stream()
                .map(movement -> new Other(movement.key(), Plain.movement(content.library(), movement)))
                .toList();
    }

    private static Optional<Outcome> outcome(SearchStep step) {
        return switch (step) {
            case SearchStep.Propose ignored -> Optional.empty();
            case SearchStep.Settled(SearchStep.End end, StartingPoints found) -> Optional.of(settled(end, found));
            case SearchStep.Blocked blocked ->
                Optional.of(new Outcome("A block", blocked.reason().sentence() + WAY_OUT, false, true, Onward.SAFETY));
            case SearchStep.Stopped stopped -> Optional.of(stopped(stopped.reason()));
        };
    }

    private static Outcome settled(SearchStep.End end, StartingPoints found) {
        if (!found.hasStart()) {
            return new Outcome(
                    "No movement works now",
                    end.sentence() + " None has a movement to start with." + WAY_OUT,
                    false,
                    true,
                    Onward.SAFETY);
        }
        return new Outcome(
                end == SearchStep.End.ALL_SETTLED ? "The starting point is found" : "This is as far as it goes today",
                end.sentence() + " Below is where each ladder starts.",
                false,
                true,
                Onward.PATHWAY);
    }

    private static Outcome stopped(SearchStep.StopReason reason) {
        boolean painful = reason == SearchStep.StopReason.PAINFUL_TRIALS;
        return new Outcome(
                painful ? "Enough for today" : "No trial now",
                reason.sentence(),
                reason == SearchStep.StopReason.URGENT,
                painful,
                switch (reason) {
                    case QUESTIONS_FIRST -> Onward.QUESTIONS;
                    case NOTHING_FITS -> Onward.CIRCUMSTANCES;
                    case URGENT, NO_PAIN_ALLOWED, PAINFUL_TRIALS, CLINICIAN_FIRST -> Onward.SAFETY;
                });
    }
}
