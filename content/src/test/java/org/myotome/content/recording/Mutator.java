package org.myotome.content.recording;

import java.util.Arrays;
import java.util.Random;

/** Damages a file in ways that files are damaged: flipped, lost, doubled and swapped bytes, cut ends, odd numbers. */
final class Mutator {

    private static final String[] ODD = {
        "NaN", "-1", "1e308", "99999999999999999999", "Infinity", "", "&x;", "<!--", "]]>", "\0", "0000-00-00T99:99:99Z"
    };

    private Mutator() {}

    static byte[] mutate(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int times = 1 + random.nextInt(4);
        for (int time = 0; time < times && bytes.length > 2; time++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
            bytes = switch (random.nextInt(6)) {
                case 0 -> flipped(bytes, at, random);
                case 1 -> Arrays.copyOf(bytes, at);
                case 2 -> joined(bytes, at, new byte[0], at + length);
                case 3 -> joined(bytes, at + length, Arrays.copyOfRange(bytes, at, at + length), at + length);
                case 4 -> joined(bytes, at, Samples.bytes(ODD[random.nextInt(ODD.length)]), at + length);
                default -> noise(bytes, at, length, random);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        bytes[at] = (byte) (bytes[at] ^ (1 << random.nextInt(8)));
        return bytes;
    }

    private static byte[] noise(byte[] bytes, int at, int length, Random random) {
        for (int place = at; place < at + length; place++) {
            bytes[place] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int end, byte[] middle, int from) {
        byte[] joined = Arrays.copyOf(bytes, end + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, joined, end, middle.length);
        System.arraycopy(bytes, from, joined, end + middle.length, bytes.length - from);
        return joined;
    }
}
