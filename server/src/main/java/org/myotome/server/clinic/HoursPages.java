package org.myotome.server.clinic;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.language.Words;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.SignedIn;
import org.myotome.server.form.Choice;
import org.myotome.server.form.Problems;
import org.myotome.server.form.Typed;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hours of the clinic, set by its clinicians and read by everybody it looks after. */
@Controller
public class HoursPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Pages pages;
    private final Shells shells;
    private final ClinicHours clinic;
    private final CaseGrants grants;
    private final Accounts accounts;
    private final Clock clock;

    HoursPages(Pages pages, Shells shells, ClinicHours clinic, CaseGrants grants, Accounts accounts, Clock clock) {
        this.pages = pages;
        this.shells = shells;
        this.clinic = clinic;
        this.grants = grants;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An earlier version, in words. */
    public record Earlier(String words, String set) {}

    /**
     * What the clinicians see.
     *
     * @param hours what holds
     * @param open whether somebody is to read just now
     * @param zone the clinic's clock
     * @param days the days of the week to choose from
     * @param chosen the chosen ones
     * @param earlier versions with who set them, newest first
     */
    public record ClinicView(
            Hours hours, boolean open, String zone, List<Choice> days, List<String> chosen, List<Earlier> earlier) {}

    /**
     * What the person sees.
     *
     * @param hours what the clinic has said
     * @param zone the clinic's clock
     * @param readers who reads what they enter
     * @param cover who stands in today; may be empty
     */
    public record ReachView(Hours hours, String zone, List<String> readers, String cover) {}

    @GetMapping("/clinic")
    ResponseEntity<String> clinic(HttpServletRequest request) {
        Hours hours = clinic.now();
        ClinicView view = new ClinicView(
                hours,
                hours.isOpen(ZonedDateTime.now(clock)),
                clock.getZone().getId(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> Choice.of(
                                Integer.toString(day.getValue()), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                        .toList(),
                hours.days().stream()
                        .map(day -> Integer.toString(day.getValue()))
                        .toList(),
                clinic.history().stream()
                        .map(set -> new Earlier(
                                set.hours().words(Words.ENGLISH),
                                "set on " + MOMENT.format(set.at().atZone(clock.getZone())) + " by " + set.by()))
                        .toList());
        Shell shell = shells.of(request, "Clinic", "clinic", Shell.Place.CLINIC);
        return pages.page("clinic/clinic", shell, view);
    }

    @PostMapping("/clinic/hours")
    String set(HttpServletRequest request, @AuthenticationPrincipal SignedIn who, RedirectAttributes carried) {
        Hours hours = read(new Problems(Typed.of(request).values()));
        if (!clinic.set(hours, who.account())) {
            throw new BadInputException(
                    "Hours",
                    "set meanwhile",
                    "Somebody else has set others. Load the page again and look at those first.");
        }
        carried.addFlashAttribute(Shells.NOTICE, "Set. Everybody in care reads it from now on.");
        return "redirect:/clinic";
    }

    private static Hours read(Problems fields) {
        int version = fields.whole("version", "Version", 0, 1_000_000, "versions")
                .find()
                .orElse(0);
        List<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> fields.text("days").contains(Integer.toString(day.getValue())))
                .toList();
        Optional<LocalTime> opens = time(fields, "opens", "From");
        Optional<LocalTime> closes = time(fields, "closes", "Until");
        if (opens.isPresent() && closes.isPresent() && !closes.get().isAfter(opens.get())) {
            fields.add("Until", closes.get().toString(), "It must be later than the beginning, on the same day.");
        }
        String emergency = fields.text("emergency", "Emergency number", 60);
        if (emergency.isEmpty()) {
            fields.add("Emergency number", "", "Write the number that is called in an emergency where you are.");
        }
        Hours hours = new Hours(
                version,
                days,
                opens.orElse(LocalTime.MIN),
                closes.orElse(LocalTime.MAX),
                fields.text("phone", "Telephone", 60),
                emergency,
                fields.text("outside", "Outside these hours", 300),
                fields.text("cover", "Cover", 300),
                day(fields, "coverUntil"));
        fields.throwIfAny();
        return hours;
    }

    private static Optional<LocalTime> time(Problems fields, String field, String label) {
        try {
            return Optional.of(LocalTime.parse(fields.text(field)));
        } catch (DateTimeParseException noTime) {
            fields.add(label, fields.text(field), "Write hours and minutes, such as 08:00.");
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Problems fields, String field) {
        String text = fields.text(field);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            fields.add("Cover until", text, "Write the day as year, month and day, such as 2026-12-14.");
            return Optional.empty();
        }
    }

    @GetMapping("/my/reach")
    ResponseEntity<String> reach(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        UUID caseId = who.getCaseId();
        Hours hours = clinic.now();
        List<String> readers =
                accounts
                        .listByIds(grants.list(caseId).stream()
                                .map(grant -> grant.account().toString())
                                .toList())
                        .stream()
                        .map(Account::displayName)
                        .sorted()
                        .toList();
        Shell shell = shells.of(request, "Who reads, and whom to call", "reach", Shell.Place.STOP);
        return pages.page(
                "clinic/reach",
                shell,
                new ReachView(hours, clock.getZone().getId(), readers, hours.coverOn(LocalDate.now(clock))));
    }
}
