package org.myotome.engine.session;

import java.util.List;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.programme.ProgrammeItem;

/**
 * A person's case as a phone keeps it for the time without network.
 *
 * @param seed the seed of the search, from which the belief about load is drawn too
 * @param device what this device is called in the record
 * @param events what was recorded, in any order
 * @param offers what can be done in the place of each movement of the programme in force
 */
public record KeptCase(long seed, String device, List<RecordedEvent> events, List<Offer> offers) {

    public KeptCase {
        events = List.copyOf(events);
        offers = List.copyOf(offers);
    }

    /** Return what is offered for a movement as it stands in the programme now; empty where it has changed since. */
    Offer offer(ProgrammeItem item) {
        return offers.stream()
                .filter(offer -> offer.item().equals(item))
                .findFirst()
                .orElseGet(() -> new Offer(item, List.of()));
    }
}
