package org.myotome.engine.progression;

import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/**
 * What the morning after a session said.
 *
 * @param isDescribed whether anybody described it; if not, all else is unknown
 * @param pain pain in the morning
 * @param usual the pain that is usual in the morning, before the session
 * @param stiffnessMinutes how long stiffness lasted
 * @param nightPain whether pain woke the person
 * @param legSymptoms how symptoms down the leg changed
 */
public record MorningResponse(
        boolean isDescribed,
        PainReport pain,
        PainReport usual,
        Known<Integer> stiffnessMinutes,
        Answer nightPain,
        LegSymptoms legSymptoms) {

    private static final MorningResponse NOT_DESCRIBED = new MorningResponse(
            false,
            new PainReport.Unknown(),
            new PainReport.Unknown(),
            Known.unknown(),
            Answer.UNKNOWN,
            LegSymptoms.UNKNOWN);

    /** Return a morning that nobody described. */
    public static MorningResponse notDescribed() {
        return NOT_DESCRIBED;
    }
}
