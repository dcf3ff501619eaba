package org.myotome.server.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.language.Words;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.Carer;
import org.myotome.server.handover.Carried;
import org.myotome.server.handover.Handover;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a person says who helps them, and ends it. */
@Controller
public class MyPeoplePages {

    private static final String PAGE = "/my/people";
    private static final Duration LASTS = Duration.ofDays(30);

    private final Pages pages;
    private final Shells shells;
    private final CarerLinks carers;

    MyPeoplePages(Pages pages, Shells shells, CarerLinks carers) {
        this.pages = pages;
        this.shells = shells;
        this.carers = carers;
    }

    /** What the page shows: the link that was just made, and who helps at present. */
    public record MyPeopleView(Optional<Handover> fresh, List<Carer> carers) {}

    @GetMapping(PAGE)
    ResponseEntity<String> people(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        Shell shell = shells.of(request, "Who helps me", "mypeople", Shell.Place.TODAY);
        MyPeopleView view = new MyPeopleView(Carried.findHandover(request), carers.present(who.getCaseId()));
        return pages.page("people/mine", shell, view);
    }

    @PostMapping(PAGE + "/name")
    String name(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String relation,
            RedirectAttributes carried) {
        Carried.show(carried, carers.name(words, who.getCaseId(), who, name, relation, LASTS));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/end")
    String end(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "") String carer,
            RedirectAttributes carried) {
        carried.addFlashAttribute(
                Shells.NOTICE,
                carers.end(who.getCaseId(), who, carer)
                        .map(name -> words.say("{0} cannot open your pages any more.", name))
                        .orElseGet(() -> words.say("That was ended before.")));
        return "redirect:" + PAGE;
    }
}
