package org.myotome.engine.record;

import java.util.List;

/**
 * Everything known about a person's episode at one point in time; the input of every decision.
 *
 * @param id the case id
 * @param timepoint which visit, in words; may be empty
 * @param person the person
 * @param complaint what they came with
 * @param pain pain by circumstance
 * @param answers answers to safety questions
 * @param strength strength examination
 * @param reflexes reflexes
 * @param sensation feeling of the skin
 * @param mobility joint mobility
 * @param functionalTests functional tests
 * @param rawInput entries that could not be taken as they stand
 * @param circumstances what a programme has to fit into
 * @param painPolicy the clinician's pain policy; unknown until a clinician has set one
 */
public record CaseRecord(
        String id,
        String timepoint,
        Person person,
        Complaint complaint,
        Pain pain,
        SafetyAnswers answers,
        Strength strength,
        Reflexes reflexes,
        List<SensationFinding> sensation,
        List<MobilityFinding> mobility,
        List<FunctionalTest> functionalTests,
        List<RawInput> rawInput,
        Circumstances circumstances,
        Known<PainPolicy> painPolicy) {

    public CaseRecord {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("The case id must not be empty.");
        }
        sensation = List.copyOf(sensation);
        mobility = List.copyOf(mobility);
        functionalTests = List.copyOf(functionalTests);
        rawInput = List.copyOf(rawInput);
    }

    /** Return a case of which nothing is known but its id. */
    public static CaseRecord unknown(String id) {
        return new CaseRecord(
                id,
                "",
                Person.unknown(),
                Complaint.unknown(),
                Pain.unknown(),
                SafetyAnswers.unknown(),
                Strength.unknown(),
                Reflexes.unknown(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Circumstances.unknown(),
                Known.unknown());
    }

    /** Return a copy with the person replaced. */
    public CaseRecord withPerson(Person newPerson) {
        return new CaseRecord(
                id,
                timepoint,
                newPerson,
                complaint,
                pain,
                answers,
                strength,
                reflexes,
                sensation,
                mobility,
                functionalTests,
                rawInput,
                circumstances,
                painPolicy);
    }

    /** Return a copy with the complaint replaced. */
    public CaseRecord withComplaint(Complaint newComplaint) {
        return new CaseRecord(
                id,
                timepoint,
                person,
                newComplaint,
                pain,
                answers,
                strength,
                reflexes,
                sensation,
                mobility,
                functionalTests,
                rawInput,
                circumstances,
                painPolicy);
    }

    /** Return a copy with the pain replaced. */
    public CaseRecord withPain(Pain newPain) {
        return new CaseRecord(
                id,
                timepoint,
                person,
                complaint,
                newPain,
                answers,
                strength,
                reflexes,
                sensation,
                mobility,
                functionalTests,
                rawInput,
                circumstances,
                painPolicy);
    }

    /** Return a copy with the answers replaced. */
    public CaseRecord withAnswers(SafetyAnswers newAnswers) {
        return new CaseRecord(
                id,
                timepoint,
                person,
                complaint,
                pain,
                newAnswers,
                strength,
                reflexes,
                sensation,
                mobility,
                functionalTests,
                rawInput,
                circumstances,
                painPolicy);
    }

    /** Return a copy with the strength examination replaced. */
    public CaseRecord withStrength(Strength newStrength) {
        return new CaseRecord(
                id,
                timepoint,
                person,
                complaint,
                pain,
                answers,
                newStrength,
                reflexes,
                sensation,
                mobility,
                functionalTests,
                rawInput,
                circumstances,
                painPolicy);
    }

    /** Return a copy with the rest of the examination replaced. */
    public CaseRecord withExamination(
            Reflexes newReflexes,
            List<SensationFinding> newSensation,
            List<MobilityFinding> newMobility,
            List<FunctionalTest> newFunctionalTests) {
        return new CaseRecord(
                id,
                timepoint,
                person,
                complaint,
                pain,
                answers,
                strength,
                newReflexes,
                newSensation,
                newMobility,
                newFunctionalTests,
                rawInput,
                circumstances,
                painPolicy);
    }

    /** Return a copy with the circumstances replaced. */
    public CaseRecord withCircumstances(Circumstances newCircumstances) {
        return new CaseRecord(
                id,
                timepoint,
                person,
                complaint,
                pain,
                answers,
                strength,
                reflexes,
                sensation,
                mobility,
                functionalTests,
                rawInput,
                newCircumstances,
                painPolicy);
    }

    /** Return a copy with the clinician's pain policy replaced. */
    public CaseRecord withPainPolicy(Known<PainPolicy> newPainPolicy) {
        return new CaseRecord(
                id,
                timepoint,
                person,
                complaint,
                pain,
                answers,
                strength,
                reflexes,
                sensation,
                mobility,
                functionalTests,
                rawInput,
                circumstances,
                newPainPolicy);
    }
}
