package org.myotome.server.store;

/** Something that is not as it was when it was written. */
public sealed interface ChainProblem {

    /** Return the person whose record it is. */
    String personId();

    /** Return the problem in one sentence. */
    String describe();

    /** An event does not have the content it was hashed with. */
    record Altered(String personId, String device, long deviceSequence, String eventId) implements ChainProblem {
        @Override
        public String describe() {
            return "The event " + eventId + " (person " + personId + ", device " + device + ", number " + deviceSequence
                    + ") was altered.";
        }
    }

    /** An event does not follow the one before it. */
    record Unlinked(String personId, String device, long deviceSequence, String eventId) implements ChainProblem {
        @Override
        public String describe() {
            return "The event " + eventId + " (person " + personId + ", device " + device + ", number " + deviceSequence
                    + ") does not follow the event before it: that one was altered or exchanged.";
        }
    }

    /** Events are missing from a chain. */
    record Missing(String personId, String device, long fromSequence, long toSequence) implements ChainProblem {
        @Override
        public String describe() {
            return "The events " + fromSequence + " to " + toSequence + " of device " + device + " for person "
                    + personId + " are missing.";
        }
    }

    /** An event that arrived is missing. */
    record MissingArrival(String personId, long position) implements ChainProblem {
        @Override
        public String describe() {
            return "The event that arrived as number " + position + " for person " + personId + " is missing.";
        }
    }

    /** The person's key is there, and does not open the event. */
    record Unreadable(String personId, String device, long deviceSequence, String eventId) implements ChainProblem {
        @Override
        public String describe() {
            return "The event " + eventId + " (person " + personId + ", device " + device + ", number " + deviceSequence
                    + ") cannot be decrypted with the person's key.";
        }
    }

    /** The person's key cannot be opened with the master key. */
    record KeyUnreadable(String personId) implements ChainProblem {
        @Override
        public String describe() {
            return "The key of person " + personId + " cannot be opened with the master key.";
        }
    }
}
