package org.myotome.engine.triage;

import java.util.List;
import org.myotome.engine.record.CaseRecord;

/**
 * Something that holds of a case, does not hold, or cannot be told yet.
 *
 * <p>Conditions are built so that a worse or a missing answer never makes a rule silent: alarming facts stand plainly,
 * reassuring ones stand only behind {@link Unless}. A test over generated cases keeps it so.
 */
public sealed interface Condition permits Condition.AllOf, Condition.AnyOf, Condition.AtLeast, Condition.Unless, Fact {

    /** Tell whether this holds of a case. */
    Truth evaluate(CaseRecord record);

    /** Holds when every part holds. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            Truth result = Truth.TRUE;
            for (Condition part : parts) {
                result = result.and(part.evaluate(record));
            }
            return result;
        }
    }

    /** Holds when one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            Truth result = Truth.FALSE;
            for (Condition part : parts) {
                result = result.or(part.evaluate(record));
            }
            return result;
        }
    }

    /**
     * Holds when enough parts hold.
     *
     * @param count how many are enough, from 1 to the number of parts
     */
    record AtLeast(int count, List<Condition> parts) implements Condition {
        public AtLeast {
            parts = List.copyOf(parts);
            if (count < 1 || count > parts.size()) {
                throw new IllegalArgumentException(
                        "The count (" + count + ") must lie between 1 and " + parts.size() + ", the number of parts.");
            }
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            int holding = 0;
            int possible = 0;
            for (Condition part : parts) {
                Truth truth = part.evaluate(record);
                holding += truth == Truth.TRUE ? 1 : 0;
                possible += truth == Truth.FALSE ? 0 : 1;
            }
            if (holding >= count) {
                return Truth.TRUE;
            }
            return possible >= count ? Truth.UNKNOWN : Truth.FALSE;
        }
    }

    /**
     * Holds as long as something reassuring is not known to hold. An unknown reassurance reassures nobody, so this is
     * never unknown.
     */
    record Unless(Condition reassurance) implements Condition {

        @Override
        public Truth evaluate(CaseRecord record) {
            return Truth.of(reassurance.evaluate(record) != Truth.TRUE);
        }
    }
}
