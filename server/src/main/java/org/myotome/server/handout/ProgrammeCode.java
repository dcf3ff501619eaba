package org.myotome.server.handout;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.myotome.server.store.Bytes;

/**
 * The short name of one accepted programme: the first 80 bits of the hash of its entry in the record, in sixteen letters and digits of
 * Crockford's base 32, which leaves out those that are taken for one another. The hash covers the whole encrypted entry, its author and
 * time, and all that was written on the same device before, so the code fits no other entry and no altered one.
 *
 * @param bytes ten bytes
 */
record ProgrammeCode(Bytes bytes) {

    static final int BYTES = 10;

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int BITS_OF_DIGIT = 5;
    private static final int GROUP = 4;

    ProgrammeCode {
        if (bytes.toArray().length != BYTES) {
            throw new IllegalArgumentException("A code has " + BYTES + " bytes, not " + bytes.toArray().length + ".");
        }
    }

    /** Return the code of an entry with a hash. */
    static ProgrammeCode ofHash(Bytes hash) {
        return new ProgrammeCode(Bytes.of(Arrays.copyOf(hash.toArray(), BYTES)));
    }

    /** Read what somebody typed: small letters, spaces, and letters in the place of digits that look like them are understood. */
    static Optional<ProgrammeCode> find(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != LENGTH || plain.chars().anyMatch(digit -> DIGITS.indexOf(digit) < 0)) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (int place = 0; place < LENGTH; place++) {
            number = number.shiftLeft(BITS_OF_DIGIT).or(BigInteger.valueOf(DIGITS.indexOf(plain.charAt(place))));
        }
        byte[] all = number.toByteArray(); // may have a leading zero or too few bytes
        byte[] bytes = new byte[BYTES];
        int length = Math.min(all.length, BYTES);
        System.arraycopy(all, all.length - length, bytes, BYTES - length, length);
        return Optional.of(new ProgrammeCode(Bytes.of(bytes)));
    }

    /** Return the code as it is printed: four groups of four. */
    String text() {
        BigInteger number = new BigInteger(1, bytes.toArray());
        StringBuilder text = new StringBuilder();
        for (int place = LENGTH - 1; place >= 0; place--) {
            int digit = number.shiftRight(place * BITS_OF_DIGIT).intValue() & (DIGITS.length() - 1);
            text.append(DIGITS.charAt(digit));
            if (place > 0 && place % GROUP == 0) {
                text.append('-');
            }
        }
        return text.toString();
    }
}
