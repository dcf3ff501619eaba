package org.myotome.server.owndata;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's wish that their record be erased.
 *
 * @param id names the request
 * @param caseId whose record
 * @param askedAt when
 * @param byClinician whether a clinician wrote down what the person has asked them
 * @param withdrawnAt when the person took it back
 * @param decision what the clinic decided
 */
public record ErasureRequest(
        UUID id,
        UUID caseId,
        Instant askedAt,
        boolean byClinician,
        Optional<Instant> withdrawnAt,
        Optional<Decision> decision) {

    /**
     * What the clinic decided.
     *
     * @param erased whether the record was erased; otherwise it is kept
     * @param reason why
     * @param at when
     * @param by the name of whoever decided
     */
    public record Decision(boolean erased, String reason, Instant at, String by) {}

    /** Return whether somebody has to decide. */
    public boolean isOpen() {
        return withdrawnAt.isEmpty() && decision.isEmpty();
    }
}
