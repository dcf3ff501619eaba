package org.myotome.engine.ability;

import org.myotome.engine.movement.Variant;

/**
 * How a variant changes what its movement asks for, on the scale of {@link MovementDemands}. Our judgement, unreviewed.
 *
 * <ul>
 *   <li>more or less of the same (hold, repetitions, time, load): the shift, on everything that follows from the level of
 *       the movement and on its balance; half of it on every load;
 *   <li>a hand on a wall or chair: the shift on the level, two less of balance, half the shift on every load;
 *   <li>half the range: the shift on the level, one less of deep hip flexion and of kneecap and Achilles load, half the
 *       shift on every load.
 * </ul>
 *
 * <p>Trunk control and strength that a movement asks for besides its level stay as they are: an eased limb movement does
 * not become easy for the trunk.
 *
 * @param level what is added to the level
 * @param balance what is added to the threshold of balance
 * @param steadied how many less of the balance demand
 * @param shortened how many less of the loads of a deep bend
 * @param load what is added to each load
 */
record Change(double level, double balance, int steadied, int shortened, double load) {

    private static final double LOAD_SHARE = 0.5;

    private static final int STEADIED = 2;

    static Change of(Variant variant, double shift) {
        double load = LOAD_SHARE * shift;
        return switch (variant) {
            case Variant.Usual() -> new Change(0, 0, 0, 0, 0);
            case Variant.Held ignored -> new Change(shift, shift, 0, 0, load);
            case Variant.Repeated ignored -> new Change(shift, shift, 0, 0, load);
            case Variant.Lasting ignored -> new Change(shift, shift, 0, 0, load);
            case Variant.Loaded ignored -> new Change(shift, shift, 0, 0, load);
            case Variant.Supported() -> new Change(shift, 0, STEADIED, 0, load);
            case Variant.HalfRange() -> new Change(shift, 0, 0, 1, load);
        };
    }
}
