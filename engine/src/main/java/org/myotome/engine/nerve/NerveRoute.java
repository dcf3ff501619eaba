package org.myotome.engine.nerve;

/**
 * Who should look at a nerve question, and how soon; from the least to the most urgent. Evidence notes 1.3. The tier of
 * triage rules; this only says what the pattern of findings would ask for by itself.
 */
public enum NerveRoute {
    TRAIN("train", "Train, and test again when it is calm."),
    ROUTINE("routine", "A clinician or the family doctor looks, without hurry."),
    DAYS("clinician_within_days", "A clinician looks within days."),
    URGENT("urgent", "A clinician looks urgently, within 48 hours."),
    SAME_DAY("same_day", "A clinician looks the same day."),
    EMERGENCY("emergency", "Emergency care now.");

    private final String word;
    private final String sentence;

    NerveRoute(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return it as a sentence. */
    public String sentence() {
        return sentence;
    }

    /** Return the more urgent one of the two. */
    NerveRoute orMoreUrgent(NerveRoute other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
