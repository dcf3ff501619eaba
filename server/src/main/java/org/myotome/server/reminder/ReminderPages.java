package org.myotome.server.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.myotome.engine.language.Words;
import org.myotome.server.ServerSettings;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.form.Choice;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.store.EventCodec;
import org.myotome.server.wording.Spoken;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person's page about reminders: on which days, and which browsers show them. */
@Controller
public class ReminderPages {

    private static final String PAGE = "/my/reminders";
    private static final int EXAMPLE_MINUTES = 12;

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final PersonDays days;
    private final Reminders reminders;
    private final PushSender sender;
    private final List<String> hosts;

    ReminderPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            PersonDays days,
            Reminders reminders,
            PushSender sender,
            ServerSettings settings) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.days = days;
        this.reminders = reminders;
        this.sender = sender;
        this.hosts = settings.sending().pushHosts();
    }

    /** A browser that is reminded: its id, where its messages go, and since when. */
    public record Browser(String id, String words) {}

    /**
     * What the page shows.
     *
     * @param example what a reminder says
     * @param key what a browser needs to subscribe
     * @param at when reminders come
     * @param isQuiet whether that lies in the quiet hours, so that none comes
     * @param days the days of the week
     * @param chosen those on which reminders are wanted
     * @param browsers which browsers show them
     */
    public record RemindersView(
            String example,
            String key,
            String at,
            boolean isQuiet,
            List<Choice> days,
            List<String> chosen,
            List<Browser> browsers) {}

    @GetMapping(PAGE)
    ResponseEntity<String> page(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        Shell shell = shells.of(request, "Reminders", "reminders", Shell.Place.PROGRESS);
        ReminderTimes times = Feed.times(cases, who.getCaseId());
        return pages.page(
                "reminder/reminders",
                shell,
                new RemindersView(
                        Reminders.sessionToday(shell.words(), EXAMPLE_MINUTES),
                        sender.publicKey(),
                        times.session().toString(),
                        times.isQuiet(times.session()),
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> Choice.of(
                                        day.name().toLowerCase(Locale.ROOT), Spoken.shortWeekday(shell.words(), day)))
                                .toList(),
                        times.days().stream()
                                .map(day -> day.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        reminders.subscriptions(who.getCaseId()).stream()
                                .map(browser -> new Browser(
                                        browser.id().toString(),
                                        shell.say(
                                                "by {0}, since {1}",
                                                browser.endpoint().getHost(), browser.since())))
                                .toList()));
    }

    @PostMapping(PAGE)
    String save(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "") List<String> day,
            RedirectAttributes carried) {
        List<DayOfWeek> chosen = Arrays.stream(DayOfWeek.values())
                .filter(each -> day.contains(each.name().toLowerCase(Locale.ROOT)))
                .toList();
        ReminderTimes times = Feed.times(cases, who.getCaseId()).on(chosen);
        cases.keepAboutThePerson(who.getCaseId(), who.account(), EventCodec.REMINDERS_TYPE, times.lines());
        carried.addFlashAttribute(
                Shells.NOTICE,
                chosen.isEmpty() ? words.say("Saved. No reminder comes on any day.") : words.say("Saved."));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/subscribe")
    String subscribe(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String secret,
            RedirectAttributes carried) {
        PushSubscription subscription = PushSubscription.find(endpoint, key, secret, days.today(who.getCaseId()), hosts)
                .orElseThrow(
                        () -> new BadInputException(
                                words.say("This browser"),
                                "",
                                words.say(
                                        "Its service for messages is not known here. Use the calendar instead, or another browser.")));
        reminders.add(who.getCaseId(), who.account(), subscription, words);
        carried.addFlashAttribute(Shells.NOTICE, words.say("This browser reminds you from now on."));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/end")
    String end(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "") UUID browser,
            RedirectAttributes carried) {
        reminders.end(who.getCaseId(), who.account(), browser);
        reminders.plan(who.getCaseId());
        carried.addFlashAttribute(Shells.NOTICE, words.say("That browser reminds you no more."));
        return "redirect:" + PAGE;
    }
}
