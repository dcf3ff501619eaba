package org.myotome.server.owndata;

import java.util.UUID;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.CalendarFeeds;
import org.myotome.server.account.OneTimeLinks;
import org.myotome.server.account.PersonalLinks;
import org.myotome.server.account.SignedIn;
import org.myotome.server.store.EventStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases a record: the person's key is destroyed, so that nobody can read again what was written under it, and whatever else names the person
 * or opens their pages goes with it. The encrypted entries and their chain stay and still verify.
 */
@Component
class Erasure {

    private final EventStore store;
    private final ErasureRequests requests;
    private final Accounts accounts;
    private final PersonalLinks links;
    private final OneTimeLinks invitations;
    private final CalendarFeeds calendars;
    private final CaseGrants grants;
    private final TransactionOperations transaction;

    Erasure(
            EventStore store,
            ErasureRequests requests,
            Accounts accounts,
            PersonalLinks links,
            OneTimeLinks invitations,
            CalendarFeeds calendars,
            CaseGrants grants,
            TransactionOperations transaction) {
        this.store = store;
        this.requests = requests;
        this.accounts = accounts;
        this.links = links;
        this.invitations = invitations;
        this.calendars = calendars;
        this.grants = grants;
        this.transaction = transaction;
    }

    /**
     * Erase a record, all of it or nothing.
     *
     * @return whether the request was open until now
     */
    boolean erase(UUID requestId, UUID caseId, String reason, SignedIn by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            if (!requests.decide(requestId, true, reason, by.account())) {
                return false;
            }
            store.erase(caseId.toString());
            accounts.forget(caseId);
            links.revokeAll(caseId, by);
            invitations.forget(caseId);
            calendars.end(caseId);
            grants.endAll(caseId, by.account());
            return true;
        }));
    }
}
