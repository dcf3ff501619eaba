package org.myotome.server.words;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.language.Words;
import org.myotome.server.account.PersonalLink;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.OwnWords;
import org.myotome.server.clinic.ClinicHours;
import org.myotome.server.clinic.Hours;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Saying;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a person, or a carer, says things in their own words. */
@Controller
public class MyWordsPages {

    private static final String PAGE = "/my/words";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final ClinicHours hours;
    private final WordsView views;

    MyWordsPages(Pages pages, Shells shells, CaseFiles cases, ClinicHours hours, WordsView views) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.hours = hours;
        this.views = views;
    }

    /**
     * A form to say something.
     *
     * @param kind what about, in the word of the form
     * @param label what is asked
     * @param hint an example, in a sentence
     * @param most the most characters
     * @param id names what will be said with it
     */
    public record Ask(String kind, String label, String hint, int most, UUID id) {}

    /**
     * Words that stand.
     *
     * @param said the words
     * @param most the most characters they may have
     * @param isOwn whether whoever is asking may put them right
     * @param mayTakeBack whether whoever is asking may take them back
     */
    public record Mine(WordsView.Said said, int most, boolean isOwn, boolean mayTakeBack) {}

    /** What the page shows. */
    public record MyWordsView(Hours hours, List<Ask> asks, List<Mine> words) {}

    @GetMapping(PAGE)
    ResponseEntity<String> words(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        CaseFile file = cases.get(who.getCaseId());
        Shell shell = shells.of(request, "My words", "words", Shell.Place.TODAY);
        List<Mine> mine = views.standing(file, shell.words()).stream()
                .map(said -> mine(file, said, who))
                .toList();
        return pages.page("words/mine", shell, new MyWordsView(hours.now(), asks(shell.words()), mine));
    }

    private static List<Ask> asks(Words words) {
        return List.of(
                new Ask(
                        "note",
                        words.say("A note to my clinician"),
                        words.say("such as: the new exercise pulls in my calf."),
                        most(OwnWords.Kind.NOTE),
                        UUID.randomUUID()),
                new Ask(
                        "goal",
                        words.say("What I want to do again"),
                        words.say("such as: walk to the shop and back."),
                        most(OwnWords.Kind.GOAL),
                        UUID.randomUUID()),
                new Ask(
                        "matters",
                        words.say("What matters to me"),
                        words.say("such as: that I can play with the children on the floor."),
                        most(OwnWords.Kind.MATTERS),
                        UUID.randomUUID()));
    }

    private static int most(OwnWords.Kind kind) {
        return switch (kind) {
            case GOAL -> 200;
            case MATTERS -> 600;
            case NOTE -> 2000;
        };
    }

    private static Mine mine(CaseFile file, WordsView.Said said, SignedIn who) {
        OwnWords words = get(file, said.id().toString());
        boolean own = isOwn(words, who);
        return new Mine(said, most(words.kind()), own, own || !who.isCarer());
    }

    /** Carers put right what they said themselves; the person does what the person said, with whatever link or account. */
    private static boolean isOwn(OwnWords words, SignedIn who) {
        return words.carer().equals(who.link().flatMap(PersonalLink::carerId));
    }

    @PostMapping(PAGE)
    String say(
            @AuthenticationPrincipal SignedIn who,
            Words spoken,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String replaces,
            RedirectAttributes carried) {
        CaseFile file = cases.get(who.getCaseId());
        Optional<OwnWords> earlier = replaces.isEmpty() ? Optional.empty() : Optional.of(get(file, replaces));
        earlier.filter(words -> !isOwn(words, who)).ifPresent(words -> {
            throw new BadInputException(
                    Saying.say("Words"),
                    WordsView.title(words.kind()),
                    Saying.say("Somebody else said it. Write your own note."));
        });
        OwnWords.Kind about = earlier.map(OwnWords::kind)
                .or(() -> OwnWords.Kind.find(kind))
                .orElseThrow(() -> new BadInputException(
                        Saying.say("Kind"),
                        Saying.asWritten(kind),
                        Saying.say("Go back to the page and choose again.")));
        String words = WrittenText.required(WordsView.title(about), text, most(about));
        keep(file, who, id, about, earlier.or(() -> presentOf(file, about, who)), words);
        carried.addFlashAttribute(
                Shells.NOTICE, spoken.say("Kept.") + " " + hours.now().words(spoken));
        return "redirect:" + PAGE;
    }

    /** What somebody wants, and what matters to them, is one text each: a new one takes the place of the one before. */
    private static Optional<OwnWords> presentOf(CaseFile file, OwnWords.Kind about, SignedIn who) {
        return about == OwnWords.Kind.NOTE
                ? Optional.empty()
                : file.words().stream()
                        .filter(words -> words.kind() == about && words.state() == OwnWords.State.STANDS)
                        .filter(words -> isOwn(words, who))
                        .reduce((one, later) -> later);
    }

    /** The same form sent again adds nothing; sent again with other words, it puts right what it said first. */
    private void keep(
            CaseFile file, SignedIn who, String id, OwnWords.Kind about, Optional<OwnWords> earlier, String words) {
        Optional<UUID> carer = who.link().flatMap(PersonalLink::carerId);
        Optional<OwnWords> sentBefore = file.words().stream()
                .filter(said -> said.id().toString().equals(id) && isOwn(said, who))
                .findFirst();
        if (sentBefore.isEmpty()
                && cases.say(file.caseId(), who.account(), idOf(id), about, earlier.map(OwnWords::id), carer, words)) {
            return;
        }
        Optional<OwnWords> first = sentBefore.or(() -> cases.get(file.caseId()).words().stream()
                .filter(said -> said.id().toString().equals(id))
                .findFirst());
        if (first.filter(said -> !said.text().equals(words)).isPresent()) {
            cases.say(file.caseId(), who.account(), UUID.randomUUID(), about, first.map(OwnWords::id), carer, words);
        }
    }

    private static UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            return UUID.randomUUID();
        }
    }

    @PostMapping(PAGE + "/back")
    String takeBack(
            @AuthenticationPrincipal SignedIn who,
            Words spoken,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes carried) {
        CaseFile file = cases.get(who.getCaseId());
        OwnWords words = get(file, id);
        if (who.isCarer() && !isOwn(words, who)) {
            throw new BadInputException(
                    Saying.say("Words"), WordsView.title(words.kind()), Saying.say("Somebody else said it."));
        }
        if (words.state() == OwnWords.State.STANDS) {
            cases.takeBackWords(file.caseId(), who.account(), words.id());
        }
        carried.addFlashAttribute(
                Shells.NOTICE, spoken.say("Taken back. It stays in the record, marked as taken back."));
        return "redirect:" + PAGE;
    }

    private static OwnWords get(CaseFile file, String id) {
        return file.words().stream()
                .filter(words -> words.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        Saying.say("Words"),
                        Saying.asWritten(id),
                        Saying.say("They are not part of this record. Reload the page.")));
    }
}
