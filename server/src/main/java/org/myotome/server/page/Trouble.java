package org.myotome.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers a request that could not be carried out: with a page, or, where a script sent a part of a page, with a message
 * that goes into it and leaves what was typed where it is.
 */
@Component
public class Trouble {

    private static final String SENT_BY_SCRIPT = "HX-Request";

    private final Pages pages;
    private final Shells shells;

    Trouble(Pages pages, Shells shells) {
        this.pages = pages;
        this.shells = shells;
    }

    /** Answer with a headline and what to try. */
    ResponseEntity<String> answer(HttpServletRequest request, HttpStatus status, ErrorPages.ErrorView view) {
        if (request.getHeader(SENT_BY_SCRIPT) != null) {
            ResponseEntity<String> message = pages.fragment(status, "page/trouble", Map.of("view", view));
            return ResponseEntity.status(status)
                    .headers(message.getHeaders())
                    .header("HX-Reswap", "afterbegin") // into the place for messages, above what it holds
                    .body(message.getBody());
        }
        Shell shell = shells.of(request, view.headline(), "error", Shell.Place.ELSEWHERE);
        return pages.page(status, "page/error", shell, view);
    }
}
