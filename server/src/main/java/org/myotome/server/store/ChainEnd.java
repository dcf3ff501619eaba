package org.myotome.server.store;

/**
 * The last event of a device's chain for a person.
 *
 * @param deviceSequence its place; 0 when the chain is empty
 * @param hash its hash; zeros when the chain is empty
 */
record ChainEnd(long deviceSequence, Bytes hash) {

    private static final int HASH_BYTES = 32;

    /** What stands before the first event. */
    static final ChainEnd EMPTY = new ChainEnd(0, Bytes.of(new byte[HASH_BYTES]));
}
