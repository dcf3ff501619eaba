package org.myotome.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.myotome.server.account.PersonalLink;
import org.myotome.server.account.PersonalLinks;
import org.myotome.server.account.SignInLimit;
import org.myotome.server.account.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request that comes with a personal link: whether the link still works, session or not. A device that has
 * kept the secret gets its session back when the old one is over.
 */
@Component
class LinkWatch extends OncePerRequestFilter {

    private final PersonalLinks links;
    private final LinkSession session;
    private final SignInLimit limit;

    LinkWatch(PersonalLinks links, LinkSession session, SignInLimit limit) {
        this.links = links;
        this.session = session;
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.equals("/alive") || path.startsWith(LinkPages.ADDRESS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> asking = LinkSession.findAsking();
        Optional<PersonalLink> opened = asking.flatMap(SignedIn::link);
        if (opened.isPresent() && !links.stillOpens(opened.get())) {
            session.end(request, response);
            response.sendRedirect(LinkPages.ADDRESS);
            return;
        }
        Optional<String> kept = asking.isEmpty() ? LinkSession.findKept(request) : Optional.empty();
        if (kept.isPresent() && isForThePerson(request) && !resumes(request, response, kept.get())) {
            response.sendRedirect(LinkPages.ADDRESS);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean resumes(HttpServletRequest request, HttpServletResponse response, String token) {
        if (limit.mustWaitWithLinks(request.getRemoteAddr())) {
            return false;
        }
        Optional<PersonalLink> link = links.findOpen(token);
        if (link.isEmpty()) {
            limit.linkFailed(request.getRemoteAddr());
            session.forget(request, response);
            return false;
        }
        session.begin(request, response, link.get(), token);
        links.used(link.get());
        return true;
    }

    private static boolean isForThePerson(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/") || path.startsWith("/my/") || path.startsWith("/figures/");
    }
}
