package org.myotome.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.language.Words;
import org.myotome.server.language.Languages;
import org.myotome.server.store.StoreException;
import org.myotome.server.wording.Saying;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers a request that could not be carried out: with a page, or, where a script sent a part of a page, with a message
 * that goes into it and leaves what was typed where it is. A page keeps what was typed, too, where sending it once more
 * can help.
 */
@Component
public class Trouble {

    private static final String SENT_BY_SCRIPT = "HX-Request";

    private final Pages pages;
    private final Shells shells;
    private final Languages languages;

    Trouble(Pages pages, Shells shells, Languages languages) {
        this.pages = pages;
        this.shells = shells;
        this.languages = languages;
    }

    /** Say what stands in the way of the store. */
    ResponseEntity<String> store(HttpServletRequest request, StoreException failure) {
        Saying headline = switch (failure.obstacle()) {
            case UNREACHABLE -> Saying.say("The database does not answer");
            case DISK_FULL -> Saying.say("The disk of the database is full");
            case REFUSED -> Saying.say("The database refused");
        };
        Saying advice = SentForm.of(request).isPresent()
                ? adviceForForm(failure.obstacle())
                : adviceForVisit(failure.obstacle());
        return passing(request, HttpStatus.SERVICE_UNAVAILABLE, new ErrorPages.ErrorView(headline, advice));
    }

    private static Saying adviceForForm(StoreException.Obstacle obstacle) {
        return switch (obstacle) {
            case UNREACHABLE ->
                Saying.say(
                        "It is not known whether this was saved. Maybe it is just starting again: save again in a moment,"
                                + " nothing is saved twice.");
            case DISK_FULL -> Saying.say("Nothing of this was saved. Maybe free some space there, then save again.");
            case REFUSED -> Saying.say("Nothing of this was saved. Maybe the log of the database says more.");
        };
    }

    /** Who only wanted to see something is not told that it may be lost. */
    private static Saying adviceForVisit(StoreException.Obstacle obstacle) {
        return switch (obstacle) {
            case UNREACHABLE ->
                Saying.say("Everything saved before is safe. Maybe it is just starting again: try again in a moment.");
            case DISK_FULL ->
                Saying.say("Everything saved before is safe. Maybe free some space there, then try again.");
            case REFUSED -> Saying.say("Everything saved before is safe. Maybe the log of the database says more.");
        };
    }

    /** Answer with what passes by itself: the page offers to try again, with what was sent where it was a form. */
    ResponseEntity<String> passing(HttpServletRequest request, HttpStatus status, ErrorPages.ErrorView view) {
        Optional<SentForm> form = SentForm.of(request);
        return answer(
                request, status, form.map(view::withForm).orElseGet(() -> view.withVisit(SentForm.address(request))));
    }

    /** Answer with a headline and what to try. */
    ResponseEntity<String> answer(HttpServletRequest request, HttpStatus status, ErrorPages.ErrorView view) {
        if (request.getHeader(SENT_BY_SCRIPT) != null) {
            Words words = languages.words(request);
            ResponseEntity<String> message =
                    pages.fragment(status, "page/trouble", Map.of("view", view, "words", words));
            return ResponseEntity.status(status)
                    .headers(message.getHeaders())
                    .header("HX-Reswap", "afterbegin") // into the place for messages, above what it holds
                    .body(message.getBody());
        }
        Shell shell = shells.of(request, view.headline().english(), "error", Shell.Place.ELSEWHERE);
        return pages.page(status, "page/error", shell, view);
    }
}
