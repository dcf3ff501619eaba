package org.myotome.biomechanics.multibody;

import java.util.List;

/** Names in messages. */
final class Names {

    private static final int MOST = 40;

    private Names() {}

    /** Return advice to take one of some names; the first ones, if there are many. */
    static String oneOf(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return "Maybe one of: " + some + (names.size() > MOST ? ", ..." : ".");
    }
}
