package org.myotome.engine.record;

import java.util.List;

/**
 * What the person came with.
 *
 * @param regions where it is felt; the first is the main one; may be empty
 * @param side which side
 * @param durationWeeks how long, in weeks
 * @param durationText how long, in the person's words
 * @param story the story in the person's words
 * @param goalActivity what the person wants to do again, in their words; may be empty
 */
public record Complaint(
        List<BodyRegion> regions,
        ReportedSide side,
        Known<Double> durationWeeks,
        String durationText,
        String story,
        String goalActivity) {

    public Complaint {
        regions = List.copyOf(regions);
        if (durationWeeks instanceof Known.Value<Double>(Double weeks) && !(weeks >= 0 && weeks <= 6500)) {
            throw new IllegalArgumentException("The duration (" + weeks + " weeks) must lie between 0 and 6500 weeks.");
        }
    }

    /** Return whether a place is named; "none stated" is none. */
    public boolean namesPlace() {
        for (BodyRegion region : regions) {
            if (region != BodyRegion.NONE_STATED) {
                return true;
            }
        }
        return false;
    }

    /** Return a copy that is felt somewhere else. */
    public Complaint withRegions(List<BodyRegion> newRegions) {
        return new Complaint(newRegions, side, durationWeeks, durationText, story, goalActivity);
    }

    /** Return a copy with another goal. */
    public Complaint withGoalActivity(String newGoal) {
        return new Complaint(regions, side, durationWeeks, durationText, story, newGoal);
    }

    /** Return a complaint of which nothing is known. */
    public static Complaint unknown() {
        return new Complaint(List.of(), ReportedSide.NOT_STATED, Known.unknown(), "", "", "");
    }
}
