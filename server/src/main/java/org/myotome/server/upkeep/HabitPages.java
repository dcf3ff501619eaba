package org.myotome.server.upkeep;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.history.Event;
import org.myotome.engine.language.Words;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.record.PainReport;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person says of their habit, and the card that says what to do if it comes back. */
@Controller
public class HabitPages {

    private static final String TODAY = "redirect:/my/today";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final UpkeepViews views;
    private final PersonDays days;

    HabitPages(Pages pages, Shells shells, CaseFiles cases, UpkeepViews views, PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.views = views;
        this.days = days;
    }

    @GetMapping("/my/card")
    ResponseEntity<String> card(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        Shell shell = shells.of(request, "If it comes back", "card", Shell.Place.TODAY);
        return pages.page("upkeep/mycard", shell, views.card(cases.get(who.getCaseId()), shell.words()));
    }

    @PostMapping("/my/how")
    String how(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes carried) {
        HowItGoes report = UpkeepForm.report(fields, days.today(who.getCaseId()), words);
        if (report.going() == HowItGoes.Going.IT_IS_BACK) {
            return end(who, report, words, carried);
        }
        cases.change(
                who.getCaseId(),
                who.account(),
                file -> hasHabit(file) && !file.episode().upkeep().reports().contains(report)
                        ? List.of(new Event.HowItGoesSaid(report))
                        : List.of());
        carried.addFlashAttribute(Shells.NOTICE, words.say("Thank you. Your clinician sees it."));
        return TODAY;
    }

    @PostMapping("/my/back")
    String back(@AuthenticationPrincipal SignedIn who, Words words, RedirectAttributes carried) {
        LocalDate today = days.today(who.getCaseId());
        return end(who, new HowItGoes(today, HowItGoes.Going.IT_IS_BACK, new PainReport.Unknown(), ""), words, carried);
    }

    /** The person's word is enough to end a habit: it opens nothing, it asks again. */
    private String end(SignedIn who, HowItGoes report, Words words, RedirectAttributes carried) {
        cases.change(
                who.getCaseId(),
                who.account(),
                file -> hasHabit(file)
                        ? List.of(
                                new Event.HowItGoesSaid(report),
                                new Event.MaintenanceEnded(report.day(), "The person says that it is back."))
                        : List.of());
        carried.addFlashAttribute(
                Shells.NOTICE,
                words.say("Your clinician sees it. A few safety questions first, because things may have changed."));
        return "redirect:/my/questions";
    }

    private static boolean hasHabit(CaseFile file) {
        return file.episode().maintenance().isPresent();
    }
}
