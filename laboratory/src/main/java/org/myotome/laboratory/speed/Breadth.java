package org.myotome.laboratory.speed;

import java.util.List;
import org.myotome.engine.movement.Library;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.laboratory.speed.Clients.Client;

/** What a search is about. */
public enum Breadth {
    TARGET_LADDERS("target ladders"),
    EVERY_LADDER("every ladder");

    private final String words;

    Breadth(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Return the ladders a search of somebody is about. */
    List<Ladder> ladders(Client client, Library library, SearchSettings settings) {
        return switch (this) {
            case EVERY_LADDER -> StartingPointSearch.everyLadder(client.caseRecord(), library, client.triage());
            case TARGET_LADDERS ->
                StartingPointSearch.begin(client.caseRecord(), library, client.triage(), settings.withParticles(64), 1)
                        .ladders();
        };
    }
}
