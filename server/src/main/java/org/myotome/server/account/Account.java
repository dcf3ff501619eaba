package org.myotome.server.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param id account id
 * @param signInName the name typed at sign-in, in lower case
 * @param displayName the name shown on pages
 * @param role what the account is for
 * @param caseId the person's own case; absent for clinicians
 */
public record Account(UUID id, String signInName, String displayName, Role role, Optional<UUID> caseId) {

    public Account {
        if ((role == Role.PERSON) != caseId.isPresent()) {
            throw new IllegalArgumentException(
                    "A person's account has a case and no other account has one (" + role.word() + ").");
        }
    }
}
