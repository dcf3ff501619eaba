package org.myotome.engine.session;

import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/** What a person says about their training. What was not tapped stays unknown. Kinds are only ever added. */
public sealed interface Entry {

    /**
     * A set was done.
     *
     * @param movement key of the movement with its side and way
     * @param set which set of this movement and side, from 1
     * @param whole whether all of it was done; otherwise it is not known how much
     * @param pain the worst pain during the set
     * @param form how it looked
     * @param effort how much was left
     * @param tookSeconds how long it took, 1 to 14,400 s; unknown where nobody measured it
     */
    record SetDone(
            String movement,
            int set,
            boolean whole,
            PainReport pain,
            SetForm form,
            SetEffort effort,
            Known<Integer> tookSeconds)
            implements Entry {}

    /**
     * A session is over.
     *
     * @param pain pain right after
     * @param leg how symptoms down the leg changed
     * @param exertion how hard it was, 0 to 10
     */
    record SessionOver(PainReport pain, LegSymptoms leg, Known<Integer> exertion) implements Entry {}

    /**
     * How a morning is.
     *
     * @param pain pain in the morning
     * @param stiffMinutes how long stiffness lasted, 0 to 1440 minutes
     * @param woken whether pain woke the person
     * @param leg how symptoms down the leg changed since yesterday
     */
    record MorningSaid(PainReport pain, Known<Integer> stiffMinutes, Answer woken, LegSymptoms leg) implements Entry {}

    /**
     * The person takes up a change of the programme.
     *
     * @param decided fingerprint of the decision that was shown, sixteen hexadecimal digits
     */
    record ChangeTaken(String decided) implements Entry {}

    /**
     * The person does something else in the place of a movement.
     *
     * @param movementId the movement that it stands for
     * @param instead names what is done instead, as the alternatives have it
     */
    record Swapped(String movementId, String instead) implements Entry {}
}
