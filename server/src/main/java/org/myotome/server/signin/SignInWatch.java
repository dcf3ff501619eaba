package org.myotome.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.myotome.server.account.SignInLimit;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts failed sign-ins, and turns an attempt away before any password is compared when there were too many. */
@Component
class SignInWatch extends OncePerRequestFilter {

    private final SignInLimit limit;
    private final LinkSession links;

    SignInWatch(SignInLimit limit, LinkSession links) {
        this.limit = limit;
        this.links = links;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAttempt(request) && limit.mustWait(name(request), request.getRemoteAddr())) {
            response.sendRedirect(SecurityRules.SIGN_IN + "?wait");
            return;
        }
        chain.doFilter(request, response);
    }

    AuthenticationSuccessHandler onSuccess() {
        SavedRequestAwareAuthenticationSuccessHandler next = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, who) -> {
            limit.succeeded(name(request));
            links.forget(request, response); // or the next sign-out would open somebody else's pages
            next.onAuthenticationSuccess(request, response, who);
        };
    }

    AuthenticationFailureHandler onFailure() {
        return (request, response, why) -> {
            if (why.getCause() instanceof DataAccessException unreachable) {
                throw unreachable; // nobody knows whether the password was right
            }
            limit.failed(name(request), request.getRemoteAddr());
            response.sendRedirect(SecurityRules.SIGN_IN + "?failed");
        };
    }

    private static boolean isAttempt(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && SecurityRules.SIGN_IN.equals(request.getRequestURI());
    }

    private static String name(HttpServletRequest request) {
        @Nullable String name = request.getParameter("name");
        return name == null ? "" : name;
    }
}
