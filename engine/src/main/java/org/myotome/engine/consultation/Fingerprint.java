package org.myotome.engine.consultation;

/** Names a decision by all that it says, so that two places can see that they decided the same. */
public final class Fingerprint {

    /** FNV-1a of 64 bits, over the UTF-16 units of a text. */
    private static final long HASH_START = 0xcbf29ce484222325L;

    private static final long HASH_PRIME = 0x100000001b3L;
    private static final int DIGITS = 16;

    private Fingerprint() {}

    /** Return the fingerprint of a text: sixteen hexadecimal digits. */
    public static String of(String text) {
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
