package org.myotome.engine.block;

import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/**
 * Whether a person may try what eases a block, and test the same movement again, with nobody beside them. Ours,
 * unreviewed: nothing of concern at triage beyond a precaution, no bone or nerve in question, and the movement not locked.
 */
public final class SelfTest {

    private SelfTest() {}

    /** Return whether the person may test a movement alone. */
    public static boolean isSafe(CaseRecord record, TriageDecision triage, SidedMovement marker) {
        return triage.tier().compareTo(Tier.E1) <= 0
                && PolicyInForce.of(record, triage) != PainPolicy.STRICT
                && !triage.isLocked(marker.movementId());
    }
}
