package org.myotome.engine.programme;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;

/** Orders the sides of a one-sided movement: the weak side first, so that the other never sets the pace. */
final class SideOrder {

    private final CaseRecord record;
    private final Library library;

    SideOrder(CaseRecord record, Library library) {
        this.record = record;
        this.library = library;
    }

    /** Return the sides of a ladder's starts, weak side first. */
    List<Side> order(List<LadderStart> starts) {
        List<Side> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            if (starts.stream().anyMatch(start -> start.movement().side().find().orElse(side) == side)) {
                sides.add(side);
            }
        }
        if (sides.size() == 2 && isRightWeaker(starts)) {
            return List.of(Side.RIGHT, Side.LEFT);
        }
        return List.copyOf(sides);
    }

    private boolean isRightWeaker(List<LadderStart> starts) {
        int byStart = Integer.compare(difficulty(starts, Side.LEFT), difficulty(starts, Side.RIGHT));
        if (byStart != 0) {
            return byStart > 0;
        }
        int byStrength = Integer.compare(weakFindings(Side.RIGHT), weakFindings(Side.LEFT));
        if (byStrength != 0) {
            return byStrength > 0;
        }
        return record.complaint().side() == ReportedSide.RIGHT;
    }

    private int difficulty(List<LadderStart> starts, Side side) {
        return starts.stream()
                .filter(start -> start.movement().side().find().orElse(side) == side)
                .mapToInt(start ->
                        library.getMovement(start.movement().movementId()).difficulty())
                .min()
                .orElse(0);
    }

    private int weakFindings(Side side) {
        int weak = 0;
        for (SidedGrade grade : record.strength().byMovement().values()) {
            if (grade.of(side).isWeak()) {
                weak++;
            }
        }
        return weak;
    }
}
