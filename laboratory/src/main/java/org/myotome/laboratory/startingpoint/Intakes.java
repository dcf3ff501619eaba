package org.myotome.laboratory.startingpoint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.Sex;

/**
 * Draws what people say when they come: an ordinary complaint, no to every safety question, seen where everything that the
 * library names is at hand.
 *
 * <p>Assumed, not read in a source: age around 48 (SD 15), every other person active, the places of complaint by the
 * shares below, pain during activity 1 to 7, and usually little of it at rest or at night.
 */
final class Intakes {

    private static final List<String> ACTIVE = List.of("runs twice a week", "trains at a gym", "plays tennis");
    private static final List<String> NOT_ACTIVE = List.of("desk work", "nurse", "retired");
    private static final List<String> GOALS = List.of("", "run 5 km again", "walk to work", "work in the garden");

    /** One entry per twentieth of the people. */
    private static final List<BodyRegion> PLACES = List.of(
            BodyRegion.LOWER_BACK,
            BodyRegion.LOWER_BACK,
            BodyRegion.LOWER_BACK,
            BodyRegion.LOWER_BACK,
            BodyRegion.LOWER_BACK,
            BodyRegion.KNEE,
            BodyRegion.KNEE,
            BodyRegion.KNEE,
            BodyRegion.KNEE,
            BodyRegion.KNEE,
            BodyRegion.HIP,
            BodyRegion.HIP,
            BodyRegion.HIP,
            BodyRegion.BUTTOCK,
            BodyRegion.BUTTOCK,
            BodyRegion.HEEL,
            BodyRegion.HEEL,
            BodyRegion.ANKLE,
            BodyRegion.ANKLE,
            BodyRegion.FOOT);

    private static final double ONE_SIDED = 0.4;
    private static final double BACK_ONE_SIDED = 0.2;

    private final SafetyAnswers nothing;
    private final Set<String> equipment;

    Intakes(Knowledge knowledge) {
        this.nothing = SafetyAnswers.unknown().withRestNo(knowledge.bank().questionIds());
        this.equipment = new TreeSet<>();
        knowledge.library().movements().forEach(movement -> equipment.addAll(movement.equipment()));
    }

    /** Draw everything but the examination. */
    CaseRecord draw(SeededRandom random, String id) {
        BodyRegion place = Luck.oneOf(PLACES, random);
        return draw(random, id, place, side(place, random));
    }

    /** Draw everything but the examination of somebody with a given complaint. */
    CaseRecord draw(SeededRandom random, String id, BodyRegion place, ReportedSide side) {
        double weeks = Luck.between(2, 52, random);
        String goal = Luck.oneOf(GOALS, random);
        return CaseRecord.unknown(id)
                .withPerson(person(random))
                .withComplaint(new Complaint(List.of(place), side, Known.of(weeks), "", "", goal))
                .withPain(pain(random))
                .withAnswers(nothing)
                .withCircumstances(
                        new Circumstances(Known.of(equipment), Known.unknown(), Known.unknown(), Answer.YES));
    }

    private static ReportedSide side(BodyRegion place, SeededRandom random) {
        boolean back = place == BodyRegion.LOWER_BACK;
        double each = back ? BACK_ONE_SIDED : ONE_SIDED;
        double luck = random.nextUniform();
        if (luck < 2 * each) {
            return luck < each ? ReportedSide.LEFT : ReportedSide.RIGHT;
        }
        return back ? ReportedSide.MIDLINE : ReportedSide.BOTH;
    }

    private static Person person(SeededRandom random) {
        double age = Math.clamp(Math.floor(48 + 15 * random.nextNormal()), 18, 85);
        Sex sex = Luck.chance(0.5, random) ? Sex.FEMALE : Sex.MALE;
        return new Person(Known.of(age), sex, Luck.oneOf(Luck.chance(0.5, random) ? ACTIVE : NOT_ACTIVE, random));
    }

    static boolean isActive(Person person) {
        return ACTIVE.contains(person.activity());
    }

    private static Pain pain(SeededRandom random) {
        int activity = Luck.between(1, 7, random);
        int rest = sometimes(0.4, random);
        int night = sometimes(0.3, random);
        int worst = Math.max(activity, Math.max(rest, night)) + Luck.between(0, 2, random);
        return new Pain(report(rest), report(activity), report(night), report(worst));
    }

    private static int sometimes(double probability, SeededRandom random) {
        int score = Luck.between(1, 4, random);
        return Luck.chance(probability, random) ? score : 0;
    }

    private static PainReport report(int score) {
        return score == 0 ? new PainReport.Absent() : new PainReport.Score(score);
    }

    /** Leave activity and side each out with a probability. */
    static CaseRecord withGaps(CaseRecord whole, double probability, SeededRandom random) {
        Person person = whole.person();
        Complaint complaint = whole.complaint();
        String activity = Luck.chance(probability, random) ? "" : person.activity();
        ReportedSide side = Luck.chance(probability, random) ? ReportedSide.NOT_STATED : complaint.side();
        return whole.withPerson(new Person(person.ageYears(), person.sex(), activity))
                .withComplaint(new Complaint(
                        complaint.regions(),
                        side,
                        complaint.durationWeeks(),
                        complaint.durationText(),
                        complaint.story(),
                        complaint.goalActivity()));
    }
}
