package org.myotome.engine.consultation;

import org.myotome.engine.nextstep.NextStep;

/** Names a decision by all that it says, so that two places can see that they decided the same. */
public final class Fingerprint {

    /** FNV-1a of 64 bits, over the UTF-16 units of a text. */
    private static final long HASH_START = 0xcbf29ce484222325L;

    private static final long HASH_PRIME = 0x100000001b3L;
    private static final int DIGITS = 16;

    private Fingerprint() {}

    /** Return the fingerprint of what comes next: sixteen hexadecimal digits over its whole text, every number to its last bit. */
    public static String of(NextStep step) {
        return of(step.toString());
    }

    /** Return the fingerprint of a text. */
    static String of(String text) {
        String digits = Long.toHexString(hash(text));
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    static long hash(String text) {
        long hash = HASH_START;
        for (int index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * HASH_PRIME;
        }
        return hash;
    }
}
