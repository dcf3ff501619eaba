package org.myotome.engine.nerve;

import java.util.EnumMap;
import java.util.Map;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * The signs that an examination showed, by side, as rows of {@link Sign}. What was not examined is not among them; it
 * weighs nothing.
 */
final class Findings {

    private final int[] left;
    private final int[] right;
    private final int[] unstated;
    private final int[] whole;

    private Findings(int[] left, int[] right, int[] unstated, int[] whole) {
        this.left = left;
        this.right = right;
        this.unstated = unstated;
        this.whole = whole;
    }

    /** Where a sign was seen. */
    enum Place {
        LEFT,
        RIGHT,
        UNSTATED,
        WHOLE
    }

    static Findings of(CaseRecord record) {
        Collector left = new Collector();
        Collector right = new Collector();
        Collector unstated = new Collector();
        Collector whole = new Collector();
        for (Map.Entry<StrengthMovement, SidedGrade> entry :
                record.strength().byMovement().entrySet()) {
            StrengthMovement movement = entry.getKey();
            left.grade(movement, entry.getValue().left());
            right.grade(movement, entry.getValue().right());
            unstated.grade(movement, entry.getValue().sideNotStated());
        }
        addFootDrop(record, left, right, unstated);
        Reflexes reflexes = record.reflexes();
        left.reflexes(reflexes.kneeLeft(), reflexes.ankleLeft());
        right.reflexes(reflexes.kneeRight(), reflexes.ankleRight());
        addSkin(record, left, right, unstated, whole);
        whole.sole(reflexes.plantar());
        whole.clonus(reflexes.clonus());
        return new Findings(left.rows(), right.rows(), unstated.rows(), whole.rows());
    }

    /** A foot drop that nobody graded is a weak dorsiflexion on the side of the complaint, and no foot drop is none. */
    private static void addFootDrop(CaseRecord record, Collector left, Collector right, Collector unstated) {
        StrengthMovement lift = StrengthMovement.ANKLE_DORSIFLEXION;
        SidedGrade grades = record.strength().of(lift);
        boolean graded = grades.left().isKnown()
                || grades.right().isKnown()
                || grades.sideNotStated().isKnown();
        Answer drop = record.answers().answer("foot_drop");
        if (graded || drop == Answer.UNKNOWN) {
            return;
        }
        if (drop == Answer.NO) {
            left.add(Sign.moreThanThree(lift));
            right.add(Sign.moreThanThree(lift));
            return;
        }
        switch (record.complaint().side()) {
            case LEFT -> left.add(Sign.threeOrLess(lift));
            case RIGHT -> right.add(Sign.threeOrLess(lift));
            case BOTH -> {
                left.add(Sign.threeOrLess(lift));
                right.add(Sign.threeOrLess(lift));
            }
            case MIDLINE, ALTERNATING, NOT_STATED -> unstated.add(Sign.threeOrLess(lift));
        }
    }

    /** An area of which two findings tell counts once, as changed if one of them says so. */
    private static void addSkin(
            CaseRecord record, Collector left, Collector right, Collector unstated, Collector whole) {
        for (Place place : Place.values()) {
            Map<SkinArea, Boolean> changed = new EnumMap<>(SkinArea.class);
            for (SensationFinding finding : record.sensation()) {
                SkinArea.find(finding.area())
                        .filter(area -> isAt(place, finding.side(), area))
                        .ifPresent(area -> changed.merge(
                                area, finding.quality() != SensationFinding.Quality.NORMAL, Boolean::logicalOr));
            }
            Collector collector = switch (place) {
                case LEFT -> left;
                case RIGHT -> right;
                case UNSTATED -> unstated;
                case WHOLE -> whole;
            };
            changed.forEach((area, isChanged) -> collector.add(Sign.skin(area, isChanged)));
        }
    }

    /** The saddle and the trunk lie across the middle and belong to no side. */
    static boolean isAt(Place place, ReportedSide reported, SkinArea area) {
        boolean middle = area.isInTheMiddle();
        return switch (place) {
            case WHOLE -> middle;
            case UNSTATED -> !middle && reported == ReportedSide.NOT_STATED;
            case LEFT -> !middle && reported != ReportedSide.NOT_STATED && reported.mayMean(Side.LEFT);
            case RIGHT -> !middle && reported != ReportedSide.NOT_STATED && reported.mayMean(Side.RIGHT);
        };
    }

    /** Return the signs of a place. */
    int[] at(Place place) {
        return switch (place) {
            case LEFT -> left;
            case RIGHT -> right;
            case UNSTATED -> unstated;
            case WHOLE -> whole;
        };
    }

    /** Return how many signs there are. */
    int count() {
        return left.length + right.length + unstated.length + whole.length;
    }

    /** Return a copy without one sign. */
    Findings without(Place place, int row) {
        return new Findings(
                place == Place.LEFT ? without(left, row) : left,
                place == Place.RIGHT ? without(right, row) : right,
                place == Place.UNSTATED ? without(unstated, row) : unstated,
                place == Place.WHOLE ? without(whole, row) : whole);
    }

    private static int[] without(int[] rows, int row) {
        Collector rest = new Collector();
        for (int each : rows) {
            if (each != row) {
                rest.add(each);
            }
        }
        return rest.rows();
    }

    private static final class Collector {

        private int[] rows = new int[8];
        private int count;

        void add(int row) {
            if (count == rows.length) {
                int[] longer = new int[2 * count];
                System.arraycopy(rows, 0, longer, 0, count);
                rows = longer;
            }
            rows[count++] = row;
        }

        void grade(StrengthMovement movement, StrengthGrade grade) {
            if (grade != StrengthGrade.UNKNOWN) {
                Sign.of(movement, grade).ifPresent(this::add);
            }
        }

        void reflexes(ReflexFinding knee, ReflexFinding ankle) {
            if (knee != ReflexFinding.UNKNOWN) {
                add(Sign.reflex(true, knee));
            }
            if (ankle != ReflexFinding.UNKNOWN) {
                add(Sign.reflex(false, ankle));
            }
        }

        void sole(Reflexes.PlantarResponse response) {
            switch (response) {
                case EXTENSOR -> add(Sign.EXTENSOR_SOLE);
                case FLEXOR -> add(Sign.FLEXOR_SOLE);
                case UNKNOWN -> {}
            }
        }

        void clonus(Reflexes.Clonus clonus) {
            switch (clonus) {
                case PRESENT -> add(Sign.CLONUS);
                case ABSENT -> add(Sign.NO_CLONUS);
                case UNKNOWN -> {}
            }
        }

        int[] rows() {
            int[] exact = new int[count];
            System.arraycopy(rows, 0, exact, 0, count);
            return exact;
        }
    }
}
