package org.myotome.server.today;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.history.Event;
import org.myotome.engine.language.Words;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.session.Entries;
import org.myotome.engine.session.Entry;
import org.myotome.engine.session.PersonDay;
import org.myotome.engine.session.SessionPlan;
import org.myotome.engine.session.SetTimer;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.movement.Picture;
import org.myotome.server.movement.Pictures;
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

/** The pages of a session: one set after the other, and its end. */
@Controller
public class SessionPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Pictures pictures;
    private final Decisions decisions;
    private final PersonDays days;
    private final SwapTaps swaps;

    SessionPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Content content,
            Pictures pictures,
            Decisions decisions,
            PersonDays days,
            SwapTaps swaps) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.pictures = pictures;
        this.decisions = decisions;
        this.days = days;
        this.swaps = swaps;
    }

    /**
     * One set to log.
     *
     * @param number which movement of how many
     * @param count how many movements there are
     * @param movement name and side
     * @param key movement and side, as the form sends it
     * @param set which set
     * @param sets of how many
     * @param dose the amount of one set, in words
     * @param picture its drawing
     * @param cues what to think of
     * @param mostPain how much pain is agreed
     * @param effort how hard it should feel
     * @param sides the sides with their sets: label and beads
     * @param then what follows, in a sentence
     * @param swaps what can be done in the place of this movement
     * @param brief whether this is the short version for a bad day
     * @param timer what the clock does
     */
    public record PlayerView(
            int number,
            int count,
            String movement,
            String key,
            int set,
            int sets,
            String dose,
            Picture picture,
            List<String> cues,
            int mostPain,
            String effort,
            List<Strand> sides,
            String then,
            List<SwapTaps.Tap> swaps,
            boolean brief,
            SetTimer timer) {}

    /** The sets of one side as beads: done, now, to come. */
    public record Strand(String label, int done, int sets, boolean now) {}

    /**
     * The end of a session.
     *
     * @param sets how many sets are saved
     * @param mostPain how much pain is agreed
     * @param stoppedByPain whether a movement hurt more than agreed
     * @param early whether sets are left that were planned
     */
    public record EndView(int sets, int mostPain, boolean stoppedByPain, boolean early) {

        /** Return the headline. */
        public String headline(Words words) {
            return stoppedByPain
                    ? words.say("Ended early, and rightly so")
                    : early ? words.say("Enough for today") : words.say("That was it for today");
        }
    }

    @GetMapping("/my/session")
    ResponseEntity<String> session(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "false") boolean end,
            @RequestParam(defaultValue = "false") boolean brief) {
        CaseFile file = cases.get(who.getCaseId());
        PersonDay day = day(file);
        Optional<SessionPlan> plan = day.findSession().map(whole -> brief ? whole.shortened() : whole);
        if (plan.isEmpty()) {
            return ResponseEntity.status(303).header("Location", "/my/today").body("");
        }
        Shell shell = shells.of(request, "Session", "player", Shell.Place.TODAY);
        Optional<SessionPlan.Planned> next = plan.get().findNext();
        if (next.isEmpty() || (end && !plan.get().logged().isEmpty())) {
            EndView view = new EndView(
                    plan.get().logged().size(),
                    plan.get().mostPain(),
                    plan.get().isStoppedByPain(),
                    next.isPresent());
            return pages.page("today/end", shell, view);
        }
        return pages.page("today/player", shell, player(file, day, plan.get(), next.get(), brief, shell.words()));
    }

    @PostMapping("/my/set")
    String set(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "") String movement,
            @RequestParam(defaultValue = "0") int set,
            @RequestParam(defaultValue = "") String pain,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String effort,
            @RequestParam(defaultValue = "all") String done,
            @RequestParam(defaultValue = "") String took,
            @RequestParam(defaultValue = "false") boolean brief,
            RedirectAttributes carried) {
        String[] said = {""};
        cases.change(who.getCaseId(), who.account(), file -> {
            Optional<SessionPlan> plan = day(file).findLoggable();
            Optional<SessionPlan.Planned> planned = plan.flatMap(found -> found.find(movement, set));
            if (plan.isEmpty() || planned.isEmpty()) {
                return List.of(); // logged already, on another page or with a second tap
            }
            Entry.SetDone entry = LogForm.set(words, movement, set, pain, form, effort, done, took);
            said[0] = plan.get().isTooMuch(entry.pain())
                    ? words.say(
                            "That is more than agreed, so this movement ends here for today. Stopping is never wrong.")
                    : "";
            return List.of(Entries.set(plan.get(), planned.get(), entry));
        });
        if (!said[0].isEmpty()) {
            carried.addFlashAttribute(Shells.NOTICE, said[0]);
        }
        return brief ? "redirect:/my/session?brief=true" : "redirect:/my/session";
    }

    @PostMapping("/my/swap")
    String swap(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "") String movement,
            @RequestParam(defaultValue = "") String instead,
            @RequestParam(defaultValue = "false") boolean session,
            RedirectAttributes carried) {
        boolean[] taken = {false};
        cases.change(who.getCaseId(), who.account(), file -> {
            PersonDay day = day(file);
            Optional<Event> event = day.findSession().flatMap(plan -> swaps.take(file, day, movement, instead));
            taken[0] = event.isPresent();
            return event.stream().toList();
        });
        carried.addFlashAttribute(
                Shells.NOTICE,
                taken[0]
                        ? words.say("Changed. Your clinician sees it; you can change it back.")
                        : words.say("That is not offered at present, so all stays as it is."));
        return session ? "redirect:/my/session" : "redirect:/my/today";
    }

    @PostMapping("/my/finish")
    String finish(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "") String pain,
            @RequestParam(defaultValue = "") String leg,
            @RequestParam(defaultValue = "") String exertion,
            RedirectAttributes carried) {
        Entry.SessionOver over = LogForm.over(words, pain, leg, exertion);
        cases.change(
                who.getCaseId(),
                who.account(),
                file -> Entries.over(file.episode(), days.today(file.caseId()), over).stream()
                        .toList());
        carried.addFlashAttribute(
                Shells.NOTICE, words.say("Saved. Tomorrow morning one question decides how it goes on."));
        return "redirect:/my/today";
    }

    private PersonDay day(CaseFile file) {
        return decisions.day(file, days.today(file.caseId()));
    }

    private PlayerView player(
            CaseFile file, PersonDay day, SessionPlan plan, SessionPlan.Planned next, boolean brief, Words words) {
        DoseText doses = new DoseText(words);
        DaySentences aboutDays = content.aboutDays(words);
        ProgrammeItem item = next.item();
        List<Strand> strands = item.sidedMovements().stream()
                .map(sided -> new Strand(
                        sided.side()
                                .find()
                                .map(side -> Words.capital(words.of("side", side.word())))
                                .orElseGet(() -> words.say("Sets")),
                        plan.done(sided),
                        plan.setsOf(item, sided),
                        sided.equals(next.movement())))
                .toList();
        return new PlayerView(
                plan.items().indexOf(item) + 1,
                plan.items().size(),
                aboutDays.name(next.movement()),
                next.movement().key(),
                next.set(),
                plan.setsOf(item, next.movement()),
                doses.oneSet(item.dose()),
                pictures.of(next.movement()).in(words),
                aboutDays.cues(item),
                plan.mostPain(),
                doses.effort(item.dose().effort()),
                strands,
                words.say("Pain above {0} ends this movement for today.", plan.mostPain()),
                swaps.taps(day, swaps.of(file), item, words),
                brief,
                SetTimer.of(item.dose().amount()));
    }
}
