package org.myotome.server.signoff;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.myotome.server.account.Duty;
import org.myotome.server.account.SignedIn;
import org.myotome.server.account.Team;
import org.myotome.server.account.Team.Member;
import org.myotome.server.form.Choice;
import org.myotome.server.form.OneOf;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Plain;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every piece of clinical content, with who has reviewed it; and one page for each, where it is read and judged. */
@Controller
public class SignOffPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int MOST_SHOWN = 60;
    private static final int LONGEST_NOTE = 1000;
    private static final int DIGITS_SHOWN = 16;

    private final Pages pages;
    private final Shells shells;
    private final ClinicalContent content;
    private final Reviews reviews;
    private final Team team;
    private final Clock clock;

    SignOffPages(Pages pages, Shells shells, ClinicalContent content, Reviews reviews, Team team, Clock clock) {
        this.team = team;
        this.pages = pages;
        this.shells = shells;
        this.content = content;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * How far the review of a kind is.
     *
     * @param word the kind
     * @param name its name
     * @param all how many pieces there are
     * @param reviewed how many are reviewed
     * @param objected to how many somebody objects
     */
    public record Count(String word, String name, long all, long reviewed, long objected) {}

    /**
     * What is looked for.
     *
     * @param kind the word of a kind; empty for all
     * @param state the word of a state; empty for all
     * @param region a part of the body; empty for all
     * @param find words in title or text
     */
    public record Filter(String kind, String state, String region, String find) {

        boolean fits(Piece piece, Standing standing) {
            String wanted = find.toLowerCase(Locale.ROOT);
            return (kind.isEmpty() || piece.kind().equals(kind))
                    && (state.isEmpty() || standing.state().word().equals(state))
                    && (region.isEmpty() || piece.regions().contains(region))
                    && (piece.title() + "\n" + piece.id() + "\n" + piece.text())
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted);
        }
    }

    /** A piece in the list. */
    public record Line(Piece piece, String kind, Standing standing) {}

    /**
     * What the list shows.
     *
     * @param counts kind by kind
     * @param filter what is looked for
     * @param kinds to choose from
     * @param states to choose from
     * @param regions to choose from
     * @param lines what was found, the first of them
     * @param found how many were found
     */
    public record ListView(
            List<Count> counts,
            Filter filter,
            List<Choice> kinds,
            List<Choice> states,
            List<Choice> regions,
            List<Line> lines,
            int found) {}

    /** A verdict, in words. */
    public record Said(String what, String who, String note, boolean current) {}

    /**
     * One piece.
     *
     * @param piece the piece
     * @param kind the name of its kind
     * @param standing where it stands
     * @param fingerprint the first digits of the fingerprint, for people
     * @param hash all digits, for the form
     * @param history what was said, newest first
     * @param mine whether whoever reads has a verdict on this text that can be taken back
     * @param note what was written and could not be saved
     * @param role what whoever reads does here; nothing where the verdict is not theirs to give
     * @param next the next piece of this kind that nobody has reviewed
     */
    public record PieceView(
            Piece piece,
            String kind,
            Standing standing,
            String fingerprint,
            String hash,
            List<Said> history,
            boolean mine,
            String note,
            Optional<String> role,
            Optional<Piece> next) {}

    @GetMapping("/clinic/content")
    ResponseEntity<String> all(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "false") boolean all) {
        Map<Piece, Standing> standings = reviews.standings();
        Filter filter = new Filter(kind, state, region, find.strip());
        List<Line> found = standings.entrySet().stream()
                .filter(entry -> filter.fits(entry.getKey(), entry.getValue()))
                .map(entry -> new Line(entry.getKey(), kindName(entry.getKey().kind()), entry.getValue()))
                .toList();
        ListView view = new ListView(
                content.kinds().stream().map(one -> count(one, standings)).toList(),
                filter,
                choices("Every kind", content.kinds().stream().map(one -> Choice.of(one.word(), one.name()))),
                choices(
                        "Whatever was said",
                        Arrays.stream(Standing.State.values()).map(one -> Choice.of(one.word(), one.plainName()))),
                choices(
                        "Everywhere",
                        content.all().stream()
                                .flatMap(piece -> piece.regions().stream())
                                .distinct()
                                .sorted()
                                .map(one -> Choice.of(one, Plain.capital(Plain.word(one))))),
                all ? found : found.stream().limit(MOST_SHOWN).toList(),
                found.size());
        Shell shell = shells.of(request, "Clinical content", "content", Shell.Place.CLINIC);
        return pages.page("signoff/all", shell, view);
    }

    private static List<Choice> choices(String none, Stream<Choice> choices) {
        return Stream.concat(Stream.of(Choice.of("", none)), choices).toList();
    }

    private static Count count(Kind kind, Map<Piece, Standing> standings) {
        List<Standing.State> states = standings.entrySet().stream()
                .filter(entry -> entry.getKey().kind().equals(kind.word()))
                .map(entry -> entry.getValue().state())
                .toList();
        return new Count(
                kind.word(),
                kind.name(),
                states.size(),
                count(states, Standing.State.REVIEWED::equals),
                count(states, Standing.State.OBJECTED::equals));
    }

    private static long count(List<Standing.State> states, Predicate<Standing.State> which) {
        return states.stream().filter(which).count();
    }

    private String kindName(String word) {
        return content.kinds().stream()
                .filter(kind -> kind.word().equals(word))
                .map(Kind::name)
                .findFirst()
                .orElse(word);
    }

    @GetMapping("/clinic/content/{kind}/{id}")
    ResponseEntity<String> one(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String kind,
            @PathVariable String id) {
        return content.find(kind, id)
                .map(piece -> pages.page("signoff/one", shell(request, piece), view(piece, who, "")))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", "/clinic/content")
                        .body(""));
    }

    @PostMapping("/clinic/content/{kind}/{id}")
    ResponseEntity<String> judge(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String hash,
            RedirectAttributes carried) {
        Piece piece = content.find(kind, id)
                .orElseThrow(() -> new BadInputException(
                        "Content", kind + "/" + id, "There is no such piece any more. Choose one of the list."));
        try {
            Verdict said = read(piece, verdict, note.strip(), hash);
            boolean added = reviews.add(piece, said, note.strip(), who.account(), dutyOf(who));
            carried.addFlashAttribute(Shells.NOTICE, notice(piece, said, added));
        } catch (BadInputException bad) {
            return pages.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "signoff/one",
                    shell(request, piece).withProblems(bad.problems()),
                    view(piece, who, note));
        }
        String next = findNext(piece).map(Piece::address).orElse("/clinic/content?kind=" + piece.kind());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", Verdict.SIGNED.word().equals(verdict) ? next : piece.address())
                .body("");
    }

    private Duty dutyOf(SignedIn who) {
        return findReviewer(who)
                .orElseThrow(() -> new BadInputException(
                        "Verdict", "not yours to give", "Clinicians and clinic leads sign content off."));
    }

    /** Return what somebody does here, where that lets them judge clinical content. */
    private Optional<Duty> findReviewer(SignedIn who) {
        return team.find(who.account().id()).filter(Member::isClinical).map(Member::duty);
    }

    private static Verdict read(Piece piece, String verdict, String note, String hash) {
        Verdict said = OneOf.get(
                Verdict.values(), Verdict::word, verdict, "Verdict", "Sign it off, object, or take yours back.");
        if (!hash.equals(piece.fingerprint().asHexadecimal())) {
            throw new BadInputException(
                    "Text",
                    "changed",
                    "The text is another one than the page showed you. Read it again, then say it again.");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new BadInputException(
                    "Note", note.length() + " characters", "Shorten it to " + LONGEST_NOTE + " characters.");
        }
        if (said == Verdict.OBJECTED && note.isEmpty()) {
            throw new BadInputException("Note", "", "Write what is wrong with it, so that somebody can mend it.");
        }
        return said;
    }

    private static String notice(Piece piece, Verdict said, boolean added) {
        String what = switch (said) {
            case SIGNED -> "Signed off: ";
            case OBJECTED -> "Objection noted: ";
            case WITHDRAWN -> "Taken back: ";
        };
        return added
                ? what + piece.title() + "."
                : "That was said already, so nothing was added: " + piece.title() + ".";
    }

    private Shell shell(HttpServletRequest request, Piece piece) {
        return shells.of(request, piece.title(), "content", Shell.Place.CLINIC);
    }

    private PieceView view(Piece piece, SignedIn who, String note) {
        List<Review> said = reviews.list(piece);
        String hash = piece.fingerprint().asHexadecimal();
        boolean mine = said.stream()
                .filter(review -> review.by().equals(who.account().id()))
                .filter(review -> review.fingerprint().equals(piece.fingerprint()))
                .reduce((_, later) -> later)
                .filter(review -> review.verdict() != Verdict.WITHDRAWN)
                .isPresent();
        return new PieceView(
                piece,
                kindName(piece.kind()),
                Standing.of(piece, said, clock.getZone()),
                hash.substring(0, DIGITS_SHOWN),
                hash,
                said.reversed().stream().map(review -> said(review, piece)).toList(),
                mine,
                note,
                findReviewer(who).map(Duty::plainName),
                findNext(piece));
    }

    private Said said(Review review, Piece piece) {
        String what = switch (review.verdict()) {
            case SIGNED -> "Signed off";
            case OBJECTED -> "Objected";
            case WITHDRAWN -> "Taken back";
        };
        return new Said(
                what,
                review.name() + ", " + review.role() + ", "
                        + MOMENT.format(review.at().atZone(clock.getZone())),
                review.note(),
                review.fingerprint().equals(piece.fingerprint()));
    }

    /** Return the next piece of the same kind that nobody has reviewed; the first one again after the last. */
    private Optional<Piece> findNext(Piece piece) {
        Map<Piece, Standing> standings = reviews.standings();
        List<Piece> waiting = standings.entrySet().stream()
                .filter(entry -> entry.getKey().kind().equals(piece.kind()))
                .filter(entry -> entry.getKey().id().equals(piece.id())
                        || entry.getValue().state() == Standing.State.UNREVIEWED)
                .map(Map.Entry::getKey)
                .toList();
        int here = waiting.indexOf(piece);
        return Stream.concat(waiting.subList(here + 1, waiting.size()).stream(), waiting.subList(0, here).stream())
                .findFirst();
    }
}
