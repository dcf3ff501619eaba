package org.myotome.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.myotome.server.account.Role;
import org.myotome.server.account.SignedIn;
import org.myotome.server.account.Team;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the sessions of whoever works here no more, and those that somebody has ended, with the next thing they ask for. */
@Component
class TeamWatch extends OncePerRequestFilter {

    private final Team team;
    private final LinkSession session;

    TeamWatch(Team team, LinkSession session) {
        this.team = team;
        this.session = session;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/figures/") || path.equals("/alive");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> clinician =
                LinkSession.findAsking().filter(asking -> asking.account().role() == Role.CLINICIAN);
        @Nullable HttpSession open = request.getSession(false);
        if (clinician.isPresent() && open != null) {
            Instant began = Instant.ofEpochMilli(open.getCreationTime());
            boolean over = team.find(clinician.get().account().id())
                    .filter(member -> member.isOver(began))
                    .isPresent();
            if (over) {
                session.end(request, response);
                response.sendRedirect(SecurityRules.SIGN_IN + "?ended");
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
