package org.myotome.server.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link that opens one person's own pages without an account. The secret in its address is kept nowhere.
 *
 * @param id names it
 * @param caseId whose pages it opens
 * @param scope which of them
 * @param carerId the carer it was made for; absent where it is the person's own
 * @param createdBy the name of the clinician who made it
 * @param createdAt when it was made
 * @param expiresAt when it stops working
 * @param firstUsedAt when it was opened first; absent where it never was
 * @param lastUsedAt when it was used last, to five minutes; absent where it never was
 * @param sentAt when it was sent last, by e-mail or text message; absent where it never was
 * @param sentWay how it was sent last, in the word of the way; empty where it never was
 * @param revokedAt when a clinician ended it; absent where nobody did
 */
public record PersonalLink(
        UUID id,
        UUID caseId,
        LinkScope scope,
        Optional<UUID> carerId,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> firstUsedAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> sentAt,
        String sentWay,
        Optional<Instant> revokedAt) {

    /** Return whether it works at a moment. */
    public boolean isOpen(Instant now) {
        return revokedAt.isEmpty() && expiresAt.isAfter(now);
    }

    /**
     * Return whoever comes with this link, as pages know them. The account is none that anybody signs in to: it carries the
     * link's id, so that what is written down with it can be told from what comes with an account.
     */
    public SignedIn bearer() {
        String name = carerId.isPresent() ? "A carer" : "The person, with a link";
        return new SignedIn(new Account(id, "link", name, Role.PERSON, Optional.of(caseId)), Optional.of(this));
    }
}
