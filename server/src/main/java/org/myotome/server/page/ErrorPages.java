package org.myotome.server.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.myotome.server.store.StoreException;
import org.myotome.server.wording.Saying;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for everything that went wrong: what happened and what to try. Never shows a stack trace. */
@Controller
public class ErrorPages implements ErrorController {

    private static final Saying CLOSED_TO_LINK = Saying.say(
            "The link you came with does not open this page; or the page was open too long, then reload it and try again."
                    + " Your clinician can send you a link for more. Nothing was saved.");

    private final Trouble trouble;
    private final Shells shells;

    ErrorPages(Trouble trouble, Shells shells) {
        this.trouble = trouble;
        this.shells = shells;
    }

    /**
     * What an error page says.
     *
     * @param headline what happened
     * @param advice what to try
     * @param form what was sent, where it is worth sending once more
     * @param visit the address that is worth visiting once more
     * @param texts what was written in words and would be lost otherwise
     */
    public record ErrorView(
            Saying headline, Saying advice, Optional<SentForm> form, Optional<String> visit, List<String> texts) {

        public ErrorView {
            texts = List.copyOf(texts);
        }

        /** Say what happened where trying again does not help. */
        ErrorView(Saying headline, Saying advice) {
            this(headline, advice, Optional.empty(), Optional.empty(), List.of());
        }

        /** Return a copy that offers to send a form once more. */
        ErrorView withForm(SentForm again) {
            return new ErrorView(headline, advice, Optional.of(again), Optional.empty(), texts);
        }

        /** Return a copy that shows what was written in words. */
        ErrorView withTexts(List<String> written) {
            return new ErrorView(headline, advice, form, visit, written);
        }

        /** Return a copy that offers to visit an address once more. */
        ErrorView withVisit(String address) {
            return new ErrorView(headline, advice, Optional.empty(), Optional.of(address), texts);
        }
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        // who is asking is looked up in the database, before any page is reached
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof DataAccessException || thrown instanceof TransactionException) {
            return trouble.store(request, StoreException.of((RuntimeException) thrown));
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus resolved = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus status = resolved == null ? HttpStatus.NOT_FOUND : resolved;
        Saying advice = status == HttpStatus.FORBIDDEN && shells.isOpenedByLink() ? CLOSED_TO_LINK : advice(status);
        return trouble.answer(request, status, new ErrorView(headline(status), advice));
    }

    private static Saying headline(HttpStatus status) {
        return switch (status.value()) {
            case 400 -> Saying.say("The page sent something that cannot be read");
            case 403 -> Saying.say("This is not open to you");
            case 404 -> Saying.say("There is no such page");
            case 405 -> Saying.say("This address takes a form, not a visit");
            case 409 -> Saying.say("Somebody else was quicker");
            case 413 -> Saying.say("That was too much at once");
            case 503 -> Saying.say("The database does not answer");
            default -> Saying.say("Something went wrong here");
        };
    }

    private static Saying advice(HttpStatus status) {
        return switch (status.value()) {
            case 400 -> Saying.say("Nothing was saved. Go back, reload the page and try once more.");
            case 403 ->
                Saying.say(
                        "Either the page was open too long, then reload it and try again; or you hold no grant for this"
                                + " case, then ask the clinician who opened it. Nothing was saved.");
            case 404 -> Saying.say("Check the address, or start again from the first page.");
            case 405 -> Saying.say("Go back and use the button on the page.");
            case 409 -> Saying.say("Nothing of yours was saved. Reload to see what changed, then save again.");
            case 413 -> Saying.say("Shorten the text and save again. Nothing was saved.");
            case 503 ->
                Saying.say("Nothing was saved just now; what was saved before is safe. Wait a moment and try again."
                        + " If it stays like this, see whether the disk is full and PostgreSQL is running.");
            default ->
                Saying.say(
                        "Nothing was saved just now; what was saved before is safe. Try again. If it happens again, tell"
                                + " whoever runs this server the time and what you did; the server's log has the details.");
        };
    }
}
