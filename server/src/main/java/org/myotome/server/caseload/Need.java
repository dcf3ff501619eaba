package org.myotome.server.caseload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.explanation.UpkeepSentences;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Session;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nextstep.HarderStepConsent;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.upkeep.AskBecause;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.OwnWords;
import org.myotome.server.page.Icon;
import org.myotome.server.wording.ConflictWords;
import org.myotome.server.wording.Plain;

/**
 * Why a case needs somebody, and what to do.
 *
 * @param urgency how soon
 * @param icon the sign
 * @param why the reason, in a sentence or two
 * @param action what to do, on a button
 * @param page where to do it, below the case's address
 */
public record Need(Urgency urgency, Icon icon, String why, String action, String page) {

    /** A person silent for longer than this needs a word; early silence is the strongest sign of dropping out. */
    private static final long SILENT_AFTER_DAYS = 3;

    /** How soon somebody is needed, most urgent first. */
    public enum Urgency {
        NOW("Now", "s-stop"),
        TODAY("Today", "s-flare"),
        THIS_WEEK("This week", "s-quiet"),
        READY("Ready to progress", "s-go"),
        ON_COURSE("On course", "s-go");

        private final String title;
        private final String style;

        Urgency(String title, String style) {
            this.title = title;
            this.style = style;
        }

        /** Return the title of those with this urgency. */
        public String title() {
            return title;
        }

        /** Return the class of its sign. */
        public String style() {
            return style;
        }
    }

    /** Return why a case needs somebody on a day. */
    public static Need of(CaseFile file, NextStep step, HarderStepConsent consent, Content content, LocalDate today) {
        Library library = content.library();
        return switch (step) {
            case NextStep.ReferTo(Tier tier, NextStep.ReferralCause cause, List<String> actions) ->
                referral(tier, cause, actions.isEmpty() ? "" : actions.getFirst());
            case NextStep.SettleConflicts(var conflicts) ->
                new Need(
                        Urgency.TODAY,
                        Icon.QUESTION,
                        ConflictWords.of(conflicts.getFirst(), content.screening()),
                        "Settle it",
                        "/timeline");
            case NextStep.ConfirmData(var inputs, List<String> reasons) ->
                new Need(
                        Urgency.TODAY,
                        Icon.PEN,
                        reasons.isEmpty() ? "An entry has to be put right first." : reasons.getFirst(),
                        "Put it right",
                        "/intake");
            case NextStep.AskQuestions(var questions) ->
                new Need(
                        Urgency.THIS_WEEK,
                        Icon.QUESTION,
                        counted(questions.size(), "safety question is", "safety questions are") + " open. First: "
                                + questions.getFirst().wording(),
                        "Ask them",
                        "/intake/questions");
            case NextStep.AskCircumstances ignored ->
                new Need(
                        Urgency.THIS_WEEK,
                        Icon.QUESTION,
                        "Nothing fits as things stand: time, equipment or the floor have to be asked about.",
                        "Ask",
                        "/intake#circumstances");
            case NextStep.TryMovement(var movement, var why, var success, var pain, var provisional) ->
                new Need(
                        Urgency.THIS_WEEK,
                        Icon.STRAND,
                        "Ready for the search. Next to try: " + Plain.movement(library, movement) + ".",
                        "Find the starting point",
                        "/search");
            case NextStep.TakeBlockStep(var blockStep) ->
                new Need(
                        Urgency.TODAY,
                        Icon.LOCK,
                        "Blocked: no movement passes. Next: " + Plain.word(blockStep.word()) + ".",
                        Plain.capital(Plain.word(blockStep.word())),
                        "/plan");
            case NextStep.SearchAgain(var marker, String kept) ->
                new Need(
                        Urgency.TODAY,
                        Icon.STRAND,
                        "The block opened after: " + kept + ". Search again, from " + Plain.movement(library, marker)
                                + ".",
                        "Search again",
                        "/search");
            case NextStep.OfferProgramme ignored ->
                new Need(
                        Urgency.TODAY,
                        Icon.LIST,
                        "A programme is composed and waits for you.",
                        "Look and accept",
                        "/plan");
            case NextStep.DoSession ignored -> onCourse(file, "A session is due today.", today);
            case NextStep.RestUntil(LocalDate next, var reasons) -> onCourse(file, "Rests until " + next + ".", today);
            case NextStep.AwaitMorningCheck(LocalDate day) ->
                onCourse(file, "Waits for the morning of " + day + ".", today);
            case NextStep.AdaptProgramme change -> {
                List<MovementDecision> movements = change.movements();
                boolean waits = consent.holdsBack(change);
                boolean down =
                        movements.stream().anyMatch(move -> move.direction().compareTo(Direction.HOLD) < 0);
                yield new Need(
                        down || waits ? Urgency.TODAY : Urgency.READY,
                        down ? Icon.DOWN : Icon.UP,
                        (waits ? "A harder step waits for your yes. " : "")
                                + movements.stream()
                                        .filter(move -> move.direction() != Direction.HOLD)
                                        .findFirst()
                                        .map(move -> Plain.movementName(library, move.movementId()) + ": "
                                                + content.aboutProgression().of(move.reason()))
                                        .orElse("The programme changes."),
                        down ? "See the step down" : "See and accept",
                        "/plan");
            }
            case NextStep.OfferMaintenance offer -> {
                Need meanwhile = of(file, offer.meanwhile(), consent, content, today);
                yield meanwhile.urgency().compareTo(Urgency.READY) < 0
                        ? meanwhile
                        : new Need(
                                Urgency.READY,
                                Icon.UP,
                                "Ready to become a habit: pain, sessions and goal hold.",
                                "See and begin",
                                "/upkeep");
            }
            case NextStep.KeepGoing ignored -> inUpkeep(file, today);
            case NextStep.AskHowItGoes(AskBecause because, var ignored) ->
                new Need(
                        Urgency.THIS_WEEK,
                        Icon.CLOCK,
                        UpkeepSentences.ENGLISH.of(because),
                        "Ask how it goes",
                        "/upkeep");
            case NextStep.EndUpkeep(var signs) ->
                new Need(
                        Urgency.TODAY,
                        Icon.BOLT,
                        "Signs of a relapse. " + UpkeepSentences.ENGLISH.of(signs.getFirst()),
                        "Back in",
                        "/upkeep");
            case NextStep.LookAgainFirst(var causes, var questions) ->
                new Need(
                        Urgency.TODAY,
                        Icon.BOLT,
                        content.aboutProgression().of(causes.getFirst()) + " Training stops until somebody has looked.",
                        "Ask again and look",
                        "/safety");
        };
    }

    /**
     * Return the need with the notes that wait to be read. They never put anything aside that is more urgent; nobody has looked
     * into them, so they are read by people within the hours that the clinic says.
     */
    Need withUnread(CaseFile file) {
        List<OwnWords> unread = file.words().stream().filter(OwnWords::isUnread).toList();
        if (unread.isEmpty()) {
            return this;
        }
        String waits = unread.size() == 1 ? "A note waits to be read." : unread.size() + " notes wait to be read.";
        return urgency.compareTo(Urgency.THIS_WEEK) <= 0
                ? new Need(urgency, icon, why + " " + waits, action, page)
                : new Need(Urgency.THIS_WEEK, Icon.SPEECH, waits, "Read", "/words");
    }

    private static Need referral(Tier tier, NextStep.ReferralCause cause, String action) {
        return switch (cause) {
            case TRIAGE ->
                tier.compareTo(Tier.E3) >= 0
                        ? new Need(Urgency.NOW, Icon.SHIELD, action, tier == Tier.E4 ? "Emergency" : "Refer", "/safety")
                        : new Need(Urgency.TODAY, Icon.SHIELD, action, "Look first", "/safety");
            case OUT_OF_SCOPE ->
                new Need(
                        Urgency.THIS_WEEK,
                        Icon.SHIELD,
                        action.isEmpty() ? "Outside what a programme is offered for." : action,
                        "See why",
                        "/safety");
            case BLOCK_NOT_OPENED -> new Need(Urgency.TODAY, Icon.LOCK, action, "Refer", "/plan");
        };
    }

    /** Whoever says that it gets worse is called before a contact is due. */
    private static Need inUpkeep(CaseFile file, LocalDate today) {
        Optional<HowItGoes> latest = file.episode().upkeep().reports().stream()
                .filter(report -> !report.day().isAfter(today))
                .reduce((one, later) -> later);
        if (latest.filter(report -> report.going() == HowItGoes.Going.WORSE).isPresent()) {
            return new Need(
                    Urgency.THIS_WEEK,
                    Icon.BOLT,
                    "In upkeep, and said on " + latest.get().day() + " that it gets worse.",
                    "Get in touch",
                    "/upkeep");
        }
        return new Need(Urgency.ON_COURSE, Icon.CHECK, "In upkeep, keeping going.", "Open", "/upkeep");
    }

    private static Need onCourse(CaseFile file, String why, LocalDate today) {
        Optional<LocalDate> last = lastWord(file);
        Optional<Long> silent = last.map(day -> ChronoUnit.DAYS.between(day, today));
        if (silent.isPresent() && silent.get() > SILENT_AFTER_DAYS) {
            return new Need(
                    Urgency.THIS_WEEK,
                    Icon.CLOCK,
                    "Silent for " + silent.get() + " days. Nothing known is not good news.",
                    "Get in touch",
                    "/timeline");
        }
        return new Need(Urgency.ON_COURSE, Icon.CHECK, why, "Open", "/plan");
    }

    private static Optional<LocalDate> lastWord(CaseFile file) {
        Optional<LocalDate> session =
                file.episode().log().sessions().stream().map(Session::day).max(LocalDate::compareTo);
        Optional<LocalDate> morning =
                file.episode().log().mornings().stream().map(MorningCheck::day).max(LocalDate::compareTo);
        return session.isPresent() && morning.isPresent()
                ? Optional.of(session.get().isAfter(morning.get()) ? session.get() : morning.get())
                : session.or(() -> morning);
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
