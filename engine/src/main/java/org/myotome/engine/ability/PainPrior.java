package org.myotome.engine.ability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.Side;

/**
 * How much load each region puts up with, as expected from the complaint.
 *
 * <p>A region without complaint starts at 1.4. A region of complaint loses .3, and up to .7 more with pain during activity
 * (reached at 6 of 10) and up to .2 more with pain at rest (reached at 5 of 10). What nobody said counts as the worst: an
 * unknown pain as a large one, an unknown side as either, an unknown place as everywhere.
 */
final class PainPrior {

    private static final double WITHOUT_COMPLAINT = 1.4;
    private static final double COMPLAINT_COSTS = 0.3;
    private static final double ACTIVITY_COSTS = 0.7;
    private static final double ACTIVITY_FULL_AT = 6;
    private static final double REST_COSTS = 0.2;
    private static final double REST_FULL_AT = 5;

    private PainPrior() {}

    /** Return the expected tolerance of each region, in the order of {@link ToleranceRegion}. */
    static double[] means(CaseRecord caseRecord) {
        Set<ToleranceRegion> painful = regionsOf(caseRecord.complaint());
        double inComplaint = WITHOUT_COMPLAINT - cost(caseRecord.pain());
        double[] means = new double[ToleranceRegion.count()];
        for (ToleranceRegion region : ToleranceRegion.values()) {
            means[region.place()] = painful.contains(region) ? inComplaint : WITHOUT_COMPLAINT;
        }
        return means;
    }

    private static double cost(Pain pain) {
        double activity = Math.min(pain.activity().worstPossible(), pain.worst().worstPossible());
        double rest = Math.min(pain.rest().worstPossible(), pain.worst().worstPossible());
        return COMPLAINT_COSTS
                + ACTIVITY_COSTS * Math.min(activity, ACTIVITY_FULL_AT) / ACTIVITY_FULL_AT
                + REST_COSTS * Math.min(rest, REST_FULL_AT) / REST_FULL_AT;
    }

    /** Return every region a complaint may be about. */
    static Set<ToleranceRegion> regionsOf(Complaint complaint) {
        Set<ToleranceRegion> regions = EnumSet.noneOf(ToleranceRegion.class);
        for (BodyRegion region : complaint.regions()) {
            regions.addAll(regionsOf(region, complaint));
        }
        return regions.isEmpty() ? EnumSet.allOf(ToleranceRegion.class) : regions;
    }

    private static List<ToleranceRegion> regionsOf(BodyRegion region, Complaint complaint) {
        return switch (region) {
            case LOWER_BACK, UPPER_BACK, ABDOMEN -> List.of(ToleranceRegion.BACK);
            case NONE_STATED -> List.of(ToleranceRegion.values());
            case FOOT, HEEL, ANKLE, LOWER_LEG, CALF, KNEE, THIGH, HIP, GROIN, BUTTOCK, WHOLE_LEG ->
                legRegions(region, complaint);
        };
    }

    private static List<ToleranceRegion> legRegions(BodyRegion region, Complaint complaint) {
        List<ToleranceRegion> regions = new ArrayList<>();
        for (Side side : Side.values()) {
            if (complaint.side().mayMean(side)) {
                regions.addAll(legRegions(region, side));
            }
        }
        return regions;
    }

    private static List<ToleranceRegion> legRegions(BodyRegion region, Side side) {
        return switch (region) {
            case FOOT, HEEL, ANKLE, LOWER_LEG, CALF -> List.of(ToleranceRegion.foot(side));
            case KNEE -> List.of(ToleranceRegion.knee(side));
            case THIGH -> List.of(ToleranceRegion.hip(side), ToleranceRegion.knee(side));
            case HIP, GROIN, BUTTOCK -> List.of(ToleranceRegion.hip(side));
            case WHOLE_LEG, LOWER_BACK, UPPER_BACK, ABDOMEN, NONE_STATED ->
                List.of(ToleranceRegion.hip(side), ToleranceRegion.knee(side), ToleranceRegion.foot(side));
        };
    }
}
