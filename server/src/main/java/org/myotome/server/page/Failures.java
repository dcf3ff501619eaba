package org.myotome.server.page;

import jakarta.servlet.http.HttpServletRequest;
import org.myotome.server.casefile.BusyCaseException;
import org.myotome.server.casefile.NoSuchCaseException;
import org.myotome.server.store.StoreException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what a request could not do into a page that says so. */
@ControllerAdvice
public class Failures {

    private final Pages pages;
    private final Shells shells;

    Failures(Pages pages, Shells shells) {
        this.pages = pages;
        this.shells = shells;
    }

    @ExceptionHandler
    ResponseEntity<String> badInput(HttpServletRequest request, BadInputException bad) {
        Shell shell =
                shells.of(request, "Not saved", "error", Shell.Place.ELSEWHERE).withProblems(bad.problems());
        ErrorPages.ErrorView view = new ErrorPages.ErrorView(
                "Not saved",
                "With your browser's back button what you typed is still there. Correct it and save again.");
        return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "page/error", shell, view);
    }

    @ExceptionHandler
    ResponseEntity<String> noSuchCase(HttpServletRequest request, NoSuchCaseException missing) {
        Shell shell = shells.of(request, "No such case", "error", Shell.Place.ELSEWHERE);
        ErrorPages.ErrorView view = new ErrorPages.ErrorView(
                "There is no such case",
                "It was never opened here, or its record was erased. Start again from the first page.");
        return pages.page(HttpStatus.NOT_FOUND, "page/error", shell, view);
    }

    @ExceptionHandler
    ResponseEntity<String> busy(HttpServletRequest request, BusyCaseException busy) {
        Shell shell = shells.of(request, "Not saved", "error", Shell.Place.ELSEWHERE);
        ErrorPages.ErrorView view = new ErrorPages.ErrorView(
                "Others are changing this case", "Nothing of yours was saved. Wait a moment and save again.");
        return pages.page(HttpStatus.CONFLICT, "page/error", shell, view);
    }

    @ExceptionHandler
    ResponseEntity<String> store(HttpServletRequest request, StoreException failure) {
        String advice = failure.getMessage() == null ? "" : failure.getMessage().replace("\n", " ");
        Shell shell = shells.of(request, "Not saved", "error", Shell.Place.ELSEWHERE);
        ErrorPages.ErrorView view = new ErrorPages.ErrorView("The database is in the way", advice);
        return pages.page(HttpStatus.SERVICE_UNAVAILABLE, "page/error", shell, view);
    }
}
