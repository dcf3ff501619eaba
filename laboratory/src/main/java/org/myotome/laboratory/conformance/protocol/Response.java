package org.myotome.laboratory.conformance.protocol;

import java.util.List;
import java.util.Optional;

/** What a system answers about a case. */
public sealed interface Response {

    /**
     * A decision.
     *
     * @param urgency how soon somebody else has to look
     * @param mayExercise whether the person may exercise as things stand
     * @param next what happens next
     * @param locked parts for which nothing is open
     * @param asked vocabulary items that are asked next; may name others
     * @param hardest difficulty of the hardest movement offered, 0 to 10 on the system's own scale; nothing if none is
     * @param step which way a programme goes on; only after a course
     * @param firstSide the side that is worked on first, where sides differ
     */
    record Decision(
            Urgency urgency,
            MayExercise mayExercise,
            NextKind next,
            List<Locked> locked,
            List<String> asked,
            Optional<Double> hardest,
            Optional<Step> step,
            Optional<BodySide> firstSide)
            implements Response {

        public Decision {
            locked = locked.stream().sorted().toList();
            asked = asked.stream().distinct().sorted().toList();
        }

        /** Return the decision with left and right exchanged. */
        public Decision mirrored() {
            return new Decision(
                    urgency,
                    mayExercise,
                    next,
                    locked.stream()
                            .map(lock -> new Locked(lock.part(), lock.side().mirrored()))
                            .toList(),
                    asked,
                    hardest,
                    step,
                    firstSide.map(BodySide::mirrored));
        }

        /** Return whether a part and side are held back. */
        public boolean holdsBack(Locked wanted) {
            if (wanted.side() == BodySide.BOTH) {
                return holdsBackOneSide(new Locked(wanted.part(), BodySide.LEFT))
                        && holdsBackOneSide(new Locked(wanted.part(), BodySide.RIGHT));
            }
            return holdsBackOneSide(wanted);
        }

        private boolean holdsBackOneSide(Locked wanted) {
            return locked.stream().anyMatch(lock -> lock.covers(wanted));
        }
    }

    /**
     * Nothing is decided, because the input cannot be used.
     *
     * @param path where in the case the trouble is, such as {@code pain.worst}
     * @param why what is wrong with it
     */
    record Refusal(String path, String why) implements Response {}
}
