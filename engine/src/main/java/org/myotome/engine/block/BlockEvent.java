package org.myotome.engine.block;

/** Something that happened on the way out of a block. */
public sealed interface BlockEvent {

    /**
     * Safety was gone through again.
     *
     * @param concern whether somebody has to look before anything else
     */
    record SafetyChecked(boolean concern) implements BlockEvent {}

    /**
     * Strength, reflexes and feeling were compared between the sides.
     *
     * @param concern whether a nerve pattern was found
     */
    record NervesScreened(boolean concern) implements BlockEvent {}

    /** An intervention was done. */
    record InterventionDone(Intervention intervention) implements BlockEvent {}

    /** The marker movement was tested again. */
    record MarkerTested(Marker marker) implements BlockEvent {}

    /**
     * The next day came.
     *
     * @param holds whether the improvement was still there
     */
    record NextDay(boolean holds) implements BlockEvent {}

    /** Nobody can or wants to do more of this kind; go on to what comes after. */
    record NothingMoreOfThisKind() implements BlockEvent {}

    /** A person answerable for it ended this here and refers on. */
    record ReferredOn() implements BlockEvent {}
}
