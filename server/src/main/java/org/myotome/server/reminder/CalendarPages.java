package org.myotome.server.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.language.Words;
import org.myotome.server.account.CalendarFeeds;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.handover.Addresses;
import org.myotome.server.handover.QrCode;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.store.EventCodec;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The person's page about the calendar: what it says, when, and its secret address. */
@Controller
public class CalendarPages {

    private static final String PAGE = "/my/calendar";
    private static final int EXAMPLE_MINUTES = 12;
    private static final String FRESH = "fresh calendar address";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final CalendarFeeds feeds;
    private final PersonDays days;
    private final Addresses addresses;
    private final Reminders reminders;

    CalendarPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            CalendarFeeds feeds,
            PersonDays days,
            Addresses addresses,
            Reminders reminders) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.feeds = feeds;
        this.days = days;
        this.addresses = addresses;
        this.reminders = reminders;
    }

    /**
     * An address that was just made, shown this once.
     *
     * @param address the whole address
     * @param code the same as a picture
     */
    public record Fresh(String address, QrCode code) {

        /** Return the address with the word by which phones know a calendar to subscribe to. */
        public String subscribe() {
            return "webcal" + address.substring(address.indexOf(':'));
        }

        @Override
        public String toString() {
            return "Fresh[not shown]"; // it is a secret, and no log may hold it
        }
    }

    /**
     * What the page shows.
     *
     * @param sessionTitle how a session is called
     * @param morningTitle how the question of the morning is called
     * @param zone by which clock
     * @param fresh the address that was just made
     * @param standing what there is at present, in a sentence; empty for nothing
     */
    public record CalendarView(
            String sessionTitle,
            String morningTitle,
            String session,
            String morning,
            String quietFrom,
            String quietTo,
            boolean rings,
            boolean tellsMore,
            String zone,
            Optional<Fresh> fresh,
            String standing) {}

    @GetMapping(PAGE)
    ResponseEntity<String> page(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        Shell shell = shells.of(request, "Calendar", "calendar", Shell.Place.PROGRESS);
        ReminderTimes times = Feed.times(cases, who.getCaseId());
        return pages.page(
                "reminder/calendar",
                shell,
                new CalendarView(
                        Diary.sessionTitle(shell.words(), EXAMPLE_MINUTES),
                        Diary.morningTitle(shell.words()),
                        times.session().toString(),
                        times.morning().toString(),
                        times.quietFrom().toString(),
                        times.quietTo().toString(),
                        times.rings(),
                        times.tellsMore(),
                        days.zone(who.getCaseId()).getId().replace('_', ' '),
                        findFresh(request).map(token -> fresh(token)),
                        feeds.findOf(who.getCaseId())
                                .map(feed -> standing(feed, shell.words()))
                                .orElse("")));
    }

    private Fresh fresh(String token) {
        String address = addresses.of(Feed.ADDRESS + "/" + token + Feed.ENDING);
        return new Fresh(address, QrCode.of(address));
    }

    private String standing(CalendarFeeds.Feed feed, Words words) {
        LocalDate made = days.dayOf(feed.caseId(), feed.createdAt());
        return words.say("An address works since {0}.", made) + " "
                + feed.lastUsedAt()
                        .map(last -> words.say("A calendar asked last on {0}.", days.dayOf(feed.caseId(), last)))
                        .orElseGet(() -> words.say("No calendar has asked yet."));
    }

    private static Optional<String> findFresh(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        @Nullable Object token = carried == null ? null : carried.get(FRESH);
        return token instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @PostMapping(PAGE)
    String save(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam Optional<String> session,
            @RequestParam Optional<String> morning,
            @RequestParam Optional<String> quietFrom,
            @RequestParam Optional<String> quietTo,
            @RequestParam(defaultValue = "") List<String> also,
            RedirectAttributes carried) {
        ReminderTimes times = new ReminderTimes(
                ReminderTimes.time(session, words.say("Session at"), words),
                ReminderTimes.time(morning, words.say("Morning question at"), words),
                ReminderTimes.time(quietFrom, words.say("Nothing rings from"), words),
                ReminderTimes.time(quietTo, words.say("quiet|until"), words),
                also.contains("rings"),
                also.contains("more"),
                Feed.times(cases, who.getCaseId()).days());
        cases.keepAboutThePerson(who.getCaseId(), who.account(), EventCodec.REMINDERS_TYPE, times.lines());
        reminders.plan(who.getCaseId());
        carried.addFlashAttribute(
                Shells.NOTICE, words.say("Saved. Your calendar follows when it asks next, mostly within a day."));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/address")
    String make(@AuthenticationPrincipal SignedIn who, RedirectAttributes carried) {
        carried.addFlashAttribute(FRESH, feeds.make(who.getCaseId()));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/end")
    String end(@AuthenticationPrincipal SignedIn who, Words words, RedirectAttributes carried) {
        carried.addFlashAttribute(
                Shells.NOTICE,
                feeds.end(who.getCaseId())
                        ? words.say("The address works no more. Remove the calendar from your phone too.")
                        : words.say("There was none."));
        return "redirect:" + PAGE;
    }
}
