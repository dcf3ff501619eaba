package org.myotome.laboratory.conformance.toy;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** How a programme goes on after the last session, as the small system sees it. */
final class ToyCourse {

    private static final Pattern NEW_SYMPTOMS =
            Pattern.compile("\"leg_symptoms\":\"(further_down|new_numbness_or_weakness)\"");
    private static final Pattern NOT_GOOD_YET =
            Pattern.compile("\"night_pain\":\"yes\"|\"poor\"|\"all_out\"|\"all_done\":\"no\"");
    private static final int ENTRIES_OF_A_SESSION = 9;

    private final JsonNode course;
    private final Flaw flaw;

    ToyCourse(JsonNode course, Flaw flaw) {
        this.course = course;
        this.flaw = flaw;
    }

    boolean hasNewSymptoms() {
        return flaw != Flaw.COURSE_BLIND
                && NEW_SYMPTOMS.matcher(course.toString()).find();
    }

    Optional<String> step(int urgency, boolean asks) {
        JsonNode sessions = course.path("sessions");
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        if (flaw == Flaw.COURSE_BLIND || flaw == Flaw.ALWAYS_FINE) {
            return Optional.of("harder");
        }
        JsonNode last = sessions.get(sessions.size() - 1);
        if (flaw == Flaw.WORSE_IS_BETTER) {
            return Optional.of(isBad(last) ? "harder" : "same");
        }
        if (urgency >= ToyRules.CLINICIAN || hasNewSymptoms()) {
            return Optional.of("stop");
        }
        if (asks) {
            return Optional.of("ask");
        }
        if (flaw == Flaw.PAIN_BLIND) {
            return Optional.of("harder");
        }
        return Optional.of(isBad(last) ? "easier" : isGood(last) ? "harder" : "same");
    }

    private boolean isBad(JsonNode last) {
        boolean worseMorning = last.has("morning_pain") && rise(last) >= 2;
        return during(last) > 5
                || worseMorning
                || last.path("morning_stiffness_minutes").asInt(0) > 60;
    }

    private boolean isGood(JsonNode last) {
        boolean whole = flaw == Flaw.UNKNOWN_IS_FINE || last.size() == ENTRIES_OF_A_SESSION;
        return whole
                && during(last) <= 3
                && rise(last) < 1
                && !NOT_GOOD_YET.matcher(last.toString()).find();
    }

    private double during(JsonNode last) {
        return last.path("pain_during").asDouble(flaw == Flaw.UNKNOWN_IS_FINE ? 1 : 3.5);
    }

    private double rise(JsonNode last) {
        boolean fine = flaw == Flaw.UNKNOWN_IS_FINE;
        double usual = course.path("usual_morning_pain").asDouble(fine ? 3 : 0);
        return last.path("morning_pain").asDouble(fine ? 1 : 2.5) - usual;
    }
}
