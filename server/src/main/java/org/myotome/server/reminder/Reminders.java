package org.myotome.server.reminder;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.myotome.engine.language.Words;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.SessionTime;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.NoSuchCaseException;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.language.Languages;
import org.myotome.server.page.BadInputException;
import org.myotome.server.store.EventCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Reminds people of a session that is planned for today and not begun: once a day at most, at their time, on their days, never in their quiet
 * hours, and with nothing clinical in the words. Safe for use by many threads.
 */
@Component
class Reminders implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int MOST_BROWSERS = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    /** What the server slept through is not made up for in the night. */
    private static final Duration LATEST = Duration.ofHours(1);

    private final CaseFiles cases;
    private final Decisions decisions;
    private final PersonDays days;
    private final DueReminders due;
    private final PushSender sender;
    private final Accounts accounts;
    private final Languages languages;
    private final ObjectMapper json;
    private final Clock clock;
    private final ReentrantLock changing = new ReentrantLock();
    private final Thread looking =
            Thread.ofPlatform().daemon().name("reminders").unstarted(this::keepLooking);

    Reminders(
            CaseFiles cases,
            Decisions decisions,
            PersonDays days,
            DueReminders due,
            PushSender sender,
            Accounts accounts,
            Languages languages,
            ObjectMapper json,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.days = days;
        this.due = due;
        this.sender = sender;
        this.accounts = accounts;
        this.languages = languages;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        looking.start();
    }

    @Override
    public void destroy() {
        looking.interrupt();
    }

    private void keepLooking() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                look();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    List<PushSubscription> subscriptions(UUID caseId) {
        return cases.findAboutThePerson(caseId, EventCodec.BROWSERS_TYPE)
                .map(PushSubscription::ofLines)
                .orElse(List.of());
    }

    /** Keep a browser, in the place of what the same one said before. */
    void add(UUID caseId, Account author, PushSubscription added, Words words) {
        changing.lock();
        try {
            List<PushSubscription> kept = new ArrayList<>(subscriptions(caseId));
            kept.removeIf(other -> other.endpoint().equals(added.endpoint()));
            if (kept.size() >= MOST_BROWSERS) {
                throw new BadInputException(
                        words.say("Reminders"),
                        words.say(
                                "{0, plural, one {# browser is reminded} other {# browsers are reminded}}",
                                MOST_BROWSERS),
                        words.say("End one of those that nobody uses."));
            }
            kept.add(added);
            keep(caseId, author, kept);
        } finally {
            changing.unlock();
        }
        plan(caseId);
    }

    /** Remind a browser no more. */
    void end(UUID caseId, Account author, UUID id) {
        changing.lock();
        try {
            List<PushSubscription> kept = subscriptions(caseId).stream()
                    .filter(other -> !other.id().equals(id))
                    .toList();
            keep(caseId, author, kept);
        } finally {
            changing.unlock();
        }
    }

    private void keep(UUID caseId, Account author, List<PushSubscription> subscriptions) {
        cases.keepAboutThePerson(
                caseId,
                author,
                EventCodec.BROWSERS_TYPE,
                String.join(
                        "\n", subscriptions.stream().map(PushSubscription::line).toList()));
    }

    /** Plan the next time that somebody is thought of, such as after they changed their times. */
    void plan(UUID caseId) {
        if (subscriptions(caseId).isEmpty()) {
            due.forget(caseId);
        } else {
            due.plan(caseId, next(caseId));
        }
    }

    private Instant next(UUID caseId) {
        ReminderTimes times = Feed.times(cases, caseId);
        ZoneId zone = days.zone(caseId);
        Instant now = clock.instant();
        ZonedDateTime today = ZonedDateTime.of(days.today(caseId), times.session(), zone);
        return today.toInstant().isAfter(now)
                ? today.toInstant()
                : ZonedDateTime.of(days.today(caseId).plusDays(1), times.session(), zone)
                        .toInstant();
    }

    private void look() {
        try {
            due.list(clock.instant()).forEach(this::remind);
        } catch (RuntimeException trouble) { // the next look comes, whatever was wrong with this one
            LOG.warn("Reminders could not be sent.", trouble);
        }
    }

    private void remind(DueReminders.Due somebody) {
        UUID caseId = somebody.caseId();
        try {
            if (!due.take(somebody, next(caseId))) {
                return;
            }
            CaseFile file = cases.get(caseId);
            boolean inTime = somebody.at().plus(LATEST).isAfter(clock.instant());
            if (inTime) {
                findMessage(file, Feed.times(cases, caseId))
                        .filter(_ -> due.isFirst(caseId, days.today(caseId)))
                        .ifPresent(message -> send(file, message));
            }
        } catch (NoSuchCaseException erased) {
            due.forget(caseId);
        }
    }

    private void send(CaseFile file, String message) {
        for (PushSubscription browser : subscriptions(file.caseId())) {
            switch (sender.send(browser, message)) {
                case TAKEN -> {}
                case GONE -> gone(file.caseId(), browser);
                case FAILED ->
                    LOG.info(
                            "A reminder was not taken by {}.",
                            browser.endpoint().getHost());
            }
        }
    }

    /** The person took the permission back, or the browser is no more. */
    private void gone(UUID caseId, PushSubscription browser) {
        accounts.findByCase(caseId).ifPresent(person -> end(caseId, person, browser.id()));
    }

    /** What a browser is sent; the service worker reads it. */
    record Message(String title, String body, String tag, String url) {}

    /** Return the one sentence that a reminder says. */
    static String sessionToday(Words words, int minutes) {
        return words.say(
                "{0, plural, one {Your session today takes about # minute.} other {Your session today takes about # minutes.}}",
                minutes);
    }

    /** Return what is said today, if anything is. */
    private Optional<String> findMessage(CaseFile file, ReminderTimes times) {
        LocalDate today = days.today(file.caseId());
        DayOfWeek day = today.getDayOfWeek();
        Optional<Programme> programme = file.episode().findProgramme().filter(found -> found.isTrainingDay(day));
        boolean isWanted = times.days().contains(day) && !times.isQuiet(times.session());
        boolean isBegun = file.episode().log().hasSessionOn(today);
        if (programme.isEmpty()
                || !isWanted
                || isBegun
                || !decisions.standing(file, today).isTrained()) {
            return Optional.empty();
        }
        int minutes = SessionTime.minutes(programme.get().itemsOn(day));
        return Optional.of(json.writeValueAsString(new Message(
                "Myotome", sessionToday(languages.words(file.caseId()), minutes), "session-" + today, "/my/today")));
    }
}
