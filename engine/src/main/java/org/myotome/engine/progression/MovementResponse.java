package org.myotome.engine.progression;

import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.record.PainReport;

/**
 * What one session and the next morning said about one movement: all that the rule of a step looks at.
 *
 * @param setsLogged how many sets were logged, sides counted; 0 when it was not done
 * @param setsMissing how many of the planned sets were not
 * @param worstPain the worst pain that was said of a set; unknown when nobody said it of any
 * @param isPainSaid whether somebody said of every set how much it hurt
 * @param painAfter pain right after the session
 * @param form the worst form of a set; where none was lost or wobbled and one was not said, unknown
 * @param done how much of the planned amount was done in the sets that were logged
 * @param effort the hardest effort of a set; where none took all and one was not said, unknown
 * @param morning the next morning
 */
public record MovementResponse(
        int setsLogged,
        int setsMissing,
        PainReport worstPain,
        boolean isPainSaid,
        PainReport painAfter,
        SetForm form,
        Done done,
        SetEffort effort,
        MorningResponse morning) {

    /** How much of the planned amount was done. */
    public enum Done {
        /** All of it, or more, in every set. */
        ALL,
        /** Less in a set. */
        LESS,
        /** Nobody said it of a set. */
        UNKNOWN,
        /** So much, or of such another kind, that units may have been mixed. */
        DOUBTFUL
    }

    public MovementResponse {
        if (setsLogged < 0 || setsMissing < 0) {
            throw new IllegalArgumentException(
                    "The sets logged and missing (" + setsLogged + ", " + setsMissing + ") must not be below 0.");
        }
    }

    /** Return the response of somebody who did all of it, of whom one pain is known for all sets. */
    public static MovementResponse whole(
            int sets, PainReport pain, PainReport painAfter, SetForm form, SetEffort effort, MorningResponse morning) {
        boolean said = UsualMorning.isNumber(pain);
        return new MovementResponse(sets, 0, pain, said, painAfter, form, Done.ALL, effort, morning);
    }

    /** Return whether it was done at all. */
    public boolean wasDone() {
        return setsLogged > 0;
    }
}
