package org.myotome.engine.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.DataAction;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** Records and decisions that tests begin with. */
public final class SomeCases {

    /** A Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private SomeCases() {}

    /** A calm walker with a sore right heel, of whom all that a programme needs is known. */
    public static CaseRecord calm() {
        return CaseRecord.unknown("calm")
                .withPerson(new Person(Known.of(41.0), Sex.FEMALE, "walks"))
                .withComplaint(new Complaint(
                        List.of(BodyRegion.HEEL), ReportedSide.RIGHT, Known.of(12.0), "", "", "walk an hour"))
                .withPain(pain(1, 2, 0))
                .withCircumstances(new Circumstances(
                        Known.of(Set.of("loop-band", "weight")), Known.of(20), Known.of(4), Answer.YES))
                .withPainPolicy(Known.of(PainPolicy.DEFAULT));
    }

    /** Pain at rest, with activity and at night. */
    public static Pain pain(int rest, int activity, int night) {
        return new Pain(
                new PainReport.Score(rest),
                new PainReport.Score(activity),
                new PainReport.Score(night),
                new PainReport.Score(Math.max(rest, activity)));
    }

    /** Triage that found nothing. */
    public static TriageDecision noConcern() {
        return triage(Tier.E0, Map.of(), List.of());
    }

    /** Triage at a tier, with locks and questions. */
    public static TriageDecision triage(
            Tier tier, Map<String, TriageDecision.Lock> locks, List<TriageDecision.NextQuestion> questions) {
        return new TriageDecision(
                tier,
                List.of(),
                List.of(),
                List.of(),
                questions,
                locks,
                questions.isEmpty() ? DataAction.ACCEPT : DataAction.ASK_MISSING,
                List.of("A reason."));
    }

    /** Triage that locks movements because of a rule. */
    public static TriageDecision locking(String... movementIds) {
        Map<String, TriageDecision.Lock> locks = new TreeMap<>();
        for (String id : movementIds) {
            locks.put(id, new TriageDecision.Lock("RF-TEST", "somebody has to look first.", false, Tier.E2));
        }
        return triage(Tier.E1, locks, List.of());
    }

    /** Starts of four ladders: heel, trunk control, trunk endurance by side, hip. */
    public static Starts starts() {
        return new Starts(
                List.of(
                        start("heel", "heel_raise_support"),
                        start("trunk control", "dead_bug_heel_tap"),
                        start("trunk endurance", "side_plank_knees", Side.LEFT),
                        start("trunk endurance", "side_plank_knees", Side.RIGHT),
                        start("hip", "bridge_march")),
                Answer.NO,
                Answer.NO);
    }

    /** The start of a ladder of both sides. */
    public static LadderStart start(String ladder, String movementId) {
        return new LadderStart(
                ladder, SmallLibrary.LIBRARY.getMovement(movementId).region(), SidedMovement.both(movementId), true);
    }

    /** The start of a ladder on one side. */
    public static LadderStart start(String ladder, String movementId, Side side) {
        return new LadderStart(
                ladder,
                SmallLibrary.LIBRARY.getMovement(movementId).region(),
                SidedMovement.on(movementId, side),
                true);
    }

    /** A trial of both sides. */
    public static Trial trial(String movementId, Trial.Form form, int pain) {
        return new Trial(SidedMovement.both(movementId), form, List.of(), new PainReport.Score(pain));
    }

    /** A request with everything as usual. */
    public static ProgrammeRequest request(CaseRecord record, TriageDecision triage, Starts starts, Trial... trials) {
        return new ProgrammeRequest(
                record, triage, starts, Arrays.asList(trials), CoreFirstSetting.standard(), false, MONDAY, 3);
    }
}
