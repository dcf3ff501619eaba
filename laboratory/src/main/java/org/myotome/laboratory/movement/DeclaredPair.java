package org.myotome.laboratory.movement;

import java.util.List;
import org.myotome.laboratory.itemresponse.DataFile;

/**
 * Two movements of which a paper found one harder.
 *
 * @param source the paper
 * @param quantity in what
 * @param harder id of the movement
 * @param easier id of the other one; empty where the quantity of the harder one has to exceed 1
 */
record DeclaredPair(String source, Quantity quantity, String harder, String easier) {

    private static final String ABOVE_ONE = " above 1";
    private static final int EASIER = 3;

    static List<DeclaredPair> shipped() {
        return DataFile.beside(DeclaredPair.class, "declared_pairs.csv").body().stream()
                .map(cells -> new DeclaredPair(
                        cells.getFirst(),
                        Quantity.of(cells.get(1).replace(ABOVE_ONE, "")),
                        cells.get(2),
                        cells.get(EASIER)))
                .toList();
    }

    String words() {
        return source + ": " + quantity.words() + ", " + harder + " above " + (easier.isEmpty() ? "1" : easier);
    }
}
