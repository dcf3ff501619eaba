package org.myotome.engine.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;

/** Puts one movement into the place of another, and keeps the reasons for what is left out complete. */
public final class Swap {

    private Swap() {}

    /** Return the movements of a programme with one in the place of another. */
    public static List<ProgrammeItem> items(Programme programme, ProgrammeItem item, ProgrammeItem instead) {
        return programme.items().stream()
                .map(each -> each.equals(item) ? instead : each)
                .toList();
    }

    /**
     * Return a programme with one movement in the place of another.
     *
     * @param why why the movement is there now
     * @param whyNot why the former one is left out, where it is another movement
     */
    public static Programme apply(
            Library library,
            Programme programme,
            ProgrammeItem item,
            ProgrammeItem instead,
            ChoiceReason why,
            LeftOutReason whyNot) {
        ProgrammeItem placed = instead.withReason(why);
        List<LeftOut> leftOut = new ArrayList<>(programme.leftOut());
        if (!instead.movementId().equals(item.movementId())) {
            leftOut.removeIf(left -> left.movementId().equals(instead.movementId()));
            leftOut.add(new LeftOut(item.movementId(), whyNot));
        }
        List<String> order = library.movements().stream().map(Movement::id).toList();
        leftOut.sort(Comparator.comparingInt(left -> order.indexOf(left.movementId())));
        return programme.withItems(items(programme, item, placed), leftOut);
    }
}
