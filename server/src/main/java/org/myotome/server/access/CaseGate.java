package org.myotome.server.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.myotome.server.account.Account;
import org.myotome.server.account.Role;
import org.myotome.server.account.SignedIn;
import org.myotome.server.account.Team;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * The one place that decides whether a request may touch a case.
 *
 * <p>A clinician's pages carry the case in their address ({@code /cases/{caseId}/...}); a person's pages ({@code
 * /my/...}) never do, their case is the account's or link's own, and a link opens what its scope names. Whatever cannot be read, an id that is no id included, is refused.
 */
@Component
public class CaseGate {

    /** The name of the path variable that holds the case id. */
    public static final String CASE_ID = "caseId";

    private final CaseGrants grants;
    private final AccessTrail trail;
    private final Team team;

    CaseGate(CaseGrants grants, AccessTrail trail, Team team) {
        this.team = team;
        this.grants = grants;
        this.trail = trail;
    }

    /** Return the rule for pages of a clinician about one case. */
    public AuthorizationManager<RequestAuthorizationContext> clinicianPages() {
        return (who, request) -> {
            Optional<SignedIn> asking = findAsking(who);
            Optional<UUID> caseId = findCaseId(request);
            if (asking.isEmpty() || caseId.isEmpty()) {
                return new AuthorizationDecision(false);
            }
            Account account = asking.get().account();
            boolean allowed = account.role() == Role.CLINICIAN
                    && team.isClinical(account)
                    && grants.allows(account, caseId.get());
            return recorded(asking.get(), caseId.get(), request, allowed);
        };
    }

    /** Return the rule for pages about people in care in general: for whoever looks after people. */
    public AuthorizationManager<RequestAuthorizationContext> caseloadPages() {
        return (who, request) -> new AuthorizationDecision(findAsking(who)
                .map(SignedIn::account)
                .filter(account -> account.role() == Role.CLINICIAN && team.isClinical(account))
                .isPresent());
    }

    /** Return the rule for a person's pages about their own case. */
    public AuthorizationManager<RequestAuthorizationContext> personPages() {
        return (who, request) -> {
            Optional<SignedIn> asking = findAsking(who);
            Optional<UUID> caseId = asking.map(SignedIn::account).flatMap(Account::caseId);
            if (asking.isEmpty() || caseId.isEmpty()) {
                return new AuthorizationDecision(false);
            }
            Account account = asking.get().account();
            boolean allowed = account.role() == Role.PERSON
                    && grants.allows(account, caseId.get())
                    && asking.get().mayOpen(request.getRequest().getRequestURI());
            return recorded(asking.get(), caseId.get(), request, allowed);
        };
    }

    private AuthorizationDecision recorded(
            SignedIn who, UUID caseId, RequestAuthorizationContext request, boolean allowed) {
        trail.record(
                caseId,
                who,
                request.getRequest().getMethod(),
                request.getRequest().getRequestURI(),
                allowed);
        return new AuthorizationDecision(allowed);
    }

    private static Optional<SignedIn> findAsking(Supplier<? extends @Nullable Authentication> who) {
        Authentication authentication = who.get();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
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
