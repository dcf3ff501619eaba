package org.myotome.engine.nerve;

import java.util.Optional;

/** A nerve of the leg outside the spine, as the innervation table names it. */
enum PeripheralNerve {
    FEMORAL("femoral"),
    OBTURATOR("obturator"),
    SUPERIOR_GLUTEAL("superior gluteal"),
    INFERIOR_GLUTEAL("inferior gluteal"),
    /** Leaves the sciatic nerve in the thigh: hamstrings but for the short head. */
    TIBIAL_DIVISION("tibial division of sciatic"),
    /** Leaves the sciatic nerve in the thigh: the short head of the biceps. */
    FIBULAR_DIVISION("common fibular division of sciatic"),
    TIBIAL("tibial"),
    DEEP_FIBULAR("deep fibular"),
    SUPERFICIAL_FIBULAR("superficial fibular"),
    MEDIAL_PLANTAR("medial plantar"),
    LATERAL_PLANTAR("lateral plantar"),
    BAXTER("first branch of lateral plantar");

    private final String words;

    PeripheralNerve(String words) {
        this.words = words;
    }

    /** Return the nerve that the words of the innervation table begin with, if it is one of these. */
    static Optional<PeripheralNerve> find(String nerve) {
        PeripheralNerve longest = null;
        for (PeripheralNerve candidate : values()) {
            boolean fits = nerve.startsWith(candidate.words);
            if (fits && (longest == null || candidate.words.length() > longest.words.length())) {
                longest = candidate;
            }
        }
        return Optional.ofNullable(longest);
    }
}
