package org.myotome.laboratory.movement;

import java.util.List;
import org.myotome.laboratory.itemresponse.DataFile;

/**
 * One exercise of a published order, and what stands for it here.
 *
 * @param comparison which order
 * @param exercise as its authors call it
 * @param published what they found
 * @param movement id of the movement that stands for it
 * @param variant how it is changed; empty for none
 * @param quantity what is compared
 * @param lifted whether the side that touches nothing is meant, instead of the higher one
 */
record DeclaredOrder(
        String comparison,
        String exercise,
        double published,
        String movement,
        String variant,
        Quantity quantity,
        boolean lifted) {

    private static final int EXERCISE = 1;
    private static final int PUBLISHED = 2;
    private static final int MOVEMENT = 3;
    private static final int VARIANT = 4;
    private static final int QUANTITY = 5;
    private static final int SIDE = 6;

    /** Return all that were declared. */
    static List<DeclaredOrder> shipped() {
        return DataFile.beside(DeclaredOrder.class, "declared_orders.csv").body().stream()
                .map(cells -> new DeclaredOrder(
                        cells.getFirst(),
                        cells.get(EXERCISE),
                        Double.parseDouble(cells.get(PUBLISHED)),
                        cells.get(MOVEMENT),
                        cells.get(VARIANT),
                        Quantity.of(cells.get(QUANTITY)),
                        cells.get(SIDE).equals("lifted")))
                .toList();
    }

    /** Return the same with another quantity. */
    DeclaredOrder with(Quantity other) {
        return new DeclaredOrder(comparison, exercise, published, movement, variant, other, lifted);
    }
}
