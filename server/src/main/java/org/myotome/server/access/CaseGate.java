package org.myotome.server.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.myotome.server.account.Account;
import org.myotome.server.account.Role;
import org.myotome.server.account.SignedIn;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * The one place that decides whether a request may touch a case.
 *
 * <p>A clinician's pages carry the case in their address ({@code /cases/{caseId}/...}); a person's pages ({@code
 * /my/...}) never do, their case is the account's own. Whatever cannot be read, an id that is no id included, is refused.
 */
@Component
public class CaseGate {

    /** The name of the path variable that holds the case id. */
    public static final String CASE_ID = "caseId";

    private final CaseGrants grants;
    private final AccessTrail trail;

    CaseGate(CaseGrants grants, AccessTrail trail) {
        this.grants = grants;
        this.trail = trail;
    }

    /** Return the rule for pages of a clinician about one case. */
    public AuthorizationManager<RequestAuthorizationContext> clinicianPages() {
        return (who, request) -> {
            Optional<Account> account = findAccount(who);
            Optional<UUID> caseId = findCaseId(request);
            if (account.isEmpty() || caseId.isEmpty()) {
                return new AuthorizationDecision(false);
            }
            boolean allowed = account.get().role() == Role.CLINICIAN && grants.allows(account.get(), caseId.get());
            return recorded(account.get(), caseId.get(), request, allowed);
        };
    }

    /** Return the rule for a person's pages about their own case. */
    public AuthorizationManager<RequestAuthorizationContext> personPages() {
        return (who, request) -> {
            Optional<Account> account = findAccount(who);
            Optional<UUID> caseId = account.flatMap(Account::caseId);
            if (account.isEmpty() || caseId.isEmpty()) {
                return new AuthorizationDecision(false);
            }
            boolean allowed = account.get().role() == Role.PERSON && grants.allows(account.get(), caseId.get());
            return recorded(account.get(), caseId.get(), request, allowed);
        };
    }

    private AuthorizationDecision recorded(
            Account account, UUID caseId, RequestAuthorizationContext request, boolean allowed) {
        trail.record(
                caseId,
                account,
                request.getRequest().getMethod(),
                request.getRequest().getRequestURI(),
                allowed);
        return new AuthorizationDecision(allowed);
    }

    private static Optional<Account> findAccount(Supplier<? extends @Nullable Authentication> who) {
        Authentication authentication = who.get();
        if (authentication != null
                && authentication.isAuthenticated()
                && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return Optional.of(signedIn.account());
        }
        return Optional.empty();
    }

    private static Optional<UUID> findCaseId(RequestAuthorizationContext request) {
        String text = request.getVariables().get(CASE_ID);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
