package org.myotome.engine.startingpoint;

import java.util.List;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.triage.TriageDecision;

/**
 * Which pain policy holds: the one of the search for the starting point (the clinician's, where one was set).
 *
 * <p>A suspected bone or progressive nerve problem keeps the strict policy whatever was set before it was raised. The
 * policy for tendons is never assumed; a clinician sets it.
 */
public final class PolicyInForce {

    /** Rules whose suspicion leaves no room for pain (evidence notes 6.1, first row). */
    private static final List<String> STRICT_FLAGS =
            List.of("RF-BSI-H", "RF-BSI-L", "RF-FXs", "RF-OAR", "RF-OKR", "RF-HIPFX", "RF-PND");

    private PolicyInForce() {}

    /** Return the policy for a case. */
    public static PainPolicy of(CaseRecord record, TriageDecision triage) {
        boolean strict = triage.flags().stream().anyMatch(flag -> STRICT_FLAGS.contains(flag.id()));
        if (strict) {
            return PainPolicy.STRICT;
        }
        return PainLimit.of(record).policy();
    }
}
