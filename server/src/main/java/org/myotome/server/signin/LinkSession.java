package org.myotome.server.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.myotome.server.account.PersonalLink;
import org.myotome.server.account.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Exchanges a personal link for a session on one device. The secret moves from the address into a cookie that no script can
 * read, so that the person comes back to their pages without looking for the link again; it is worth what the link is
 * worth, no more and no longer. Safe for use by many threads.
 */
@Component
class LinkSession {

    /** The cookie that holds the link's secret on a device. */
    static final String COOKIE = "myotome-link";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Clock clock;

    LinkSession(Clock clock) {
        this.clock = clock;
    }

    /** Return who is asking, if anybody is signed in or came with a link. */
    static Optional<SignedIn> findAsking() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof SignedIn who ? Optional.of(who) : Optional.empty();
    }

    /** Return the secret that this device has kept. */
    static Optional<String> findKept(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        Stream<Cookie> all = cookies == null ? Stream.empty() : Arrays.stream(cookies);
        return all.filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Begin a session with a link that is open, and have the device keep its secret. */
    void begin(HttpServletRequest request, HttpServletResponse response, PersonalLink link, String token) {
        if (request.getSession(false) != null) {
            request.changeSessionId(); // who knew the session before must not be in it now
        }
        SignedIn who = link.bearer();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        keep(request, response, token, Duration.between(clock.instant(), link.expiresAt()));
    }

    /** End whatever session there is on this device. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        forget(request, response);
    }

    /** Have the device forget the secret. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        if (findKept(request).isPresent()) {
            keep(request, response, "", Duration.ZERO);
        }
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String token, Duration maxAge) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, token)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(maxAge)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
