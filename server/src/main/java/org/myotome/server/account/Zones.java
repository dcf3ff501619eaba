package org.myotome.server.account;

import java.time.ZoneId;
import java.util.Optional;

/** Time zones by the names that browsers give them. */
public final class Zones {

    private Zones() {}

    /** Return the zone with a name, such as {@code Pacific/Auckland}; nothing for a name that is none of a place. */
    public static Optional<ZoneId> find(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}
