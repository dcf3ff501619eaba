package org.myotome.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.myotome.server.access.AccessTrail;
import org.myotome.server.account.PersonalLink;
import org.myotome.server.account.PersonalLinks;
import org.myotome.server.account.Role;
import org.myotome.server.account.SignInLimit;
import org.myotome.server.account.SignedIn;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The address of a personal link. A link that opens leads on at once, so that its secret stays in no address bar and no
 * list of visited pages of a shared tab; any other gets one calm page, the same whatever is wrong with it.
 */
@Controller
public class LinkPages {

    /** Where links begin. */
    public static final String ADDRESS = "/open";

    private static final String NO_REFERRER = "no-referrer";

    private final Pages pages;
    private final Shells shells;
    private final PersonalLinks links;
    private final LinkSession session;
    private final SignInLimit limit;
    private final AccessTrail trail;

    LinkPages(
            Pages pages,
            Shells shells,
            PersonalLinks links,
            LinkSession session,
            SignInLimit limit,
            AccessTrail trail) {
        this.pages = pages;
        this.shells = shells;
        this.links = links;
        this.session = session;
        this.limit = limit;
        this.trail = trail;
    }

    /** What is said where a link does not open. */
    public enum Closed {
        /** It is unknown, altered, ended or expired; nobody is told which. */
        NOT_OPEN,
        /** Too many links were tried from this address. */
        WAIT,
        /** The person has left their pages on this device. */
        LEFT
    }

    /** Somebody else is signed in on this device: by which name, and the link that waits. */
    public record SwitchView(String name, String token) {}

    @GetMapping(ADDRESS)
    ResponseEntity<String> closed(HttpServletRequest request, @RequestParam Optional<String> left) {
        return closed(request, left.isPresent() ? Closed.LEFT : Closed.NOT_OPEN);
    }

    @GetMapping(ADDRESS + "/{token}")
    ResponseEntity<String> open(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        if (limit.mustWaitWithLinks(request.getRemoteAddr())) {
            return closed(request, Closed.WAIT);
        }
        Optional<PersonalLink> link = links.findOpen(token);
        if (link.isEmpty()) {
            limit.linkFailed(request.getRemoteAddr());
            return closed(request, Closed.NOT_OPEN);
        }
        if (request.getMethod().equals("HEAD")) {
            return ResponseEntity.noContent().build(); // somebody looks whether there is a page; nobody came
        }
        Optional<SignedIn> asking = LinkSession.findAsking();
        if (asking.isEmpty() || isReplaced(asking.get(), link.get())) {
            return enter(request, response, link.get(), token);
        }
        if (isThePersonThemselves(asking.get(), link.get())) {
            return leadTo(link.get().scope().home());
        }
        Shell shell = shells.of(request, "Somebody is signed in here", "signin", Shell.Place.ELSEWHERE);
        return calm(
                HttpStatus.OK,
                "signin/switch",
                shell,
                new SwitchView(asking.get().account().displayName(), token));
    }

    @PostMapping(ADDRESS + "/{token}")
    ResponseEntity<String> change(
            HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        Optional<PersonalLink> link =
                limit.mustWaitWithLinks(request.getRemoteAddr()) ? Optional.empty() : links.findOpen(token);
        if (link.isEmpty()) {
            limit.linkFailed(request.getRemoteAddr());
            return closed(request, Closed.NOT_OPEN);
        }
        session.end(request, response);
        return enter(request, response, link.get(), token);
    }

    private ResponseEntity<String> enter(
            HttpServletRequest request, HttpServletResponse response, PersonalLink link, String token) {
        session.begin(request, response, link, token);
        links.used(link);
        trail.record(link.caseId(), link.bearer(), request.getMethod(), ADDRESS, true);
        return leadTo(link.scope().home());
    }

    /** A link takes the place of another link of the same kind; a session of somebody else is not ended unasked. */
    private static boolean isReplaced(SignedIn asking, PersonalLink link) {
        return asking.link()
                .filter(other ->
                        other.caseId().equals(link.caseId()) && other.carerId().equals(link.carerId()))
                .isPresent();
    }

    private static boolean isThePersonThemselves(SignedIn asking, PersonalLink link) {
        return asking.link().isEmpty()
                && asking.account().role() == Role.PERSON
                && asking.account().caseId().equals(Optional.of(link.caseId()))
                && link.carerId().isEmpty();
    }

    private static ResponseEntity<String> leadTo(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .header("Referrer-Policy", NO_REFERRER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body("");
    }

    private ResponseEntity<String> closed(HttpServletRequest request, Closed closed) {
        HttpStatus status = switch (closed) {
            case NOT_OPEN -> HttpStatus.GONE;
            case WAIT -> HttpStatus.TOO_MANY_REQUESTS;
            case LEFT -> HttpStatus.OK;
        };
        String title = closed == Closed.LEFT ? "You have left your pages" : "This link does not open";
        return calm(status, "signin/notopen", shells.of(request, title, "signin", Shell.Place.ELSEWHERE), closed);
    }

    private ResponseEntity<String> calm(HttpStatus status, String template, Shell shell, Object view) {
        ResponseEntity<String> page = pages.page(status, template, shell, view);
        return ResponseEntity.status(status)
                .headers(page.getHeaders())
                .header("Referrer-Policy", NO_REFERRER)
                .body(page.getBody());
    }
}
