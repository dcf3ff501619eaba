package org.myotome.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.myotome.server.casefile.BusyCaseException;
import org.myotome.server.casefile.NoSuchCaseException;
import org.myotome.server.store.StoreException;
import org.myotome.server.wording.Saying;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what a request could not do into a page that says so. */
@ControllerAdvice
public class Failures {

    private final Pages pages;
    private final Shells shells;
    private final Trouble trouble;

    Failures(Pages pages, Shells shells, Trouble trouble) {
        this.pages = pages;
        this.shells = shells;
        this.trouble = trouble;
    }

    @ExceptionHandler
    ResponseEntity<String> badInput(HttpServletRequest request, BadInputException bad) {
        Shell shell =
                shells.of(request, "Not saved", "error", Shell.Place.ELSEWHERE).withProblems(bad.problems());
        ErrorPages.ErrorView view = new ErrorPages.ErrorView(
                        Saying.say("Not saved"), Saying.say("Go back, correct it and save again."))
                .withTexts(SentForm.of(request).map(SentForm::texts).orElse(List.of()));
        return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "page/error", shell, view);
    }

    @ExceptionHandler
    ResponseEntity<String> noSuchCase(HttpServletRequest request, NoSuchCaseException missing) {
        return trouble.answer(
                request,
                HttpStatus.NOT_FOUND,
                new ErrorPages.ErrorView(
                        Saying.say("There is no such case"),
                        Saying.say(
                                "It was never opened here, or its record was erased. Start again from the first page.")));
    }

    @ExceptionHandler
    ResponseEntity<String> busy(HttpServletRequest request, BusyCaseException busy) {
        return trouble.passing(
                request,
                HttpStatus.CONFLICT,
                new ErrorPages.ErrorView(
                        Saying.say("Others are changing this case"),
                        Saying.say("Nothing of yours was saved. Wait a moment and save again.")));
    }

    @ExceptionHandler
    ResponseEntity<String> store(HttpServletRequest request, StoreException failure) {
        return trouble.store(request, failure);
    }

    @ExceptionHandler
    ResponseEntity<String> database(HttpServletRequest request, DataAccessException failure) {
        return store(request, StoreException.of(failure));
    }

    @ExceptionHandler
    ResponseEntity<String> transaction(HttpServletRequest request, TransactionException failure) {
        return store(request, StoreException.of(failure));
    }
}
