package org.myotome.laboratory.benchmark;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.Truth;

/**
 * Draws people with an ordinary complaint in one region, who can answer every safety question.
 *
 * <p>How often they answer yes is assumed, not read in a source: 1 in 100 for what is rare and grave, 1 in 8 for what is
 * common in people with such complaints, 1 in 20 for the rest. A question that makes no sense for a person is answered
 * with no.
 */
final class TypicalPeople {

    private static final double RARE = 0.01;
    private static final double COMMON = 0.125;
    private static final double OTHER = 0.05;

    private static final Set<String> GRAVE_BUNDLES = Set.of("spine_emergency", "heart_and_vessels", "unwell", "legs");
    private static final Set<String> COMMON_QUESTIONS = Set.of(
            "constant_or_rest_pain",
            "night_pain_or_sleep_loss",
            "limp",
            "hop_or_impact_pain",
            "recent_training_load_jump",
            "no_response_to_previous_care",
            "better_with_activity_not_rest",
            "smoker",
            "regular_running_or_jumping",
            "kneeling_hurts",
            "fear_of_movement",
            "low_mood_or_distress");

    private final Knowledge knowledge;
    private final BodyRegion region;
    private final Random random;
    private int drawn;

    TypicalPeople(Knowledge knowledge, BodyRegion region, long seed) {
        this.knowledge = knowledge;
        this.region = region;
        this.random = new Random(seed);
    }

    /** Draw the next person. */
    CaseRecord next() {
        CaseRecord record = CaseRecord.unknown(region.word() + "-" + drawn++)
                .withPerson(new Person(
                        Known.of(18.0 + random.nextInt(60)), random.nextBoolean() ? Sex.FEMALE : Sex.MALE, ""))
                .withComplaint(new Complaint(
                        List.of(region),
                        random.nextBoolean() ? ReportedSide.LEFT : ReportedSide.RIGHT,
                        Known.of(2.0 + random.nextInt(50)),
                        "",
                        "",
                        ""))
                .withPain(pain());
        return answered(record);
    }

    private Pain pain() {
        int activity = 2 + random.nextInt(5);
        PainReport rest =
                random.nextInt(4) == 0 ? new PainReport.Score(1 + random.nextInt(2)) : new PainReport.Absent();
        return new Pain(
                rest,
                new PainReport.Score(activity),
                new PainReport.Absent(),
                new PainReport.Score(activity + random.nextInt(2)));
    }

    private CaseRecord answered(CaseRecord record) {
        CaseRecord answered = record;
        for (ScreeningQuestion question : knowledge.bank().questions()) {
            if (question.isClosed()) {
                boolean applies = question.appliesWhen().evaluate(answered) != Truth.FALSE;
                Answer answer = applies && random.nextDouble() < share(question) ? Answer.YES : Answer.NO;
                answered = answered.withAnswers(answered.answers().with(question.id(), answer));
            }
        }
        return answered;
    }

    private static double share(ScreeningQuestion question) {
        if (GRAVE_BUNDLES.contains(question.bundle()) || question.id().startsWith("wells_")) {
            return RARE;
        }
        return COMMON_QUESTIONS.contains(question.id()) ? COMMON : OTHER;
    }

    /** Return a case in which every question that is open is answered with no. */
    static CaseRecord restAnsweredNo(CaseRecord record, Knowledge knowledge) {
        return record.withAnswers(record.answers().withRestNo(knowledge.bank().questionIds()));
    }
}
