package org.myotome.laboratory.startingpoint;

import java.util.List;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.StartingPointSearch;

/** Which ladders a search is about. */
enum Scope {
    TARGET_LADDERS("target ladders"),
    EVERY_LADDER("every ladder");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    Task task(Knowledge knowledge, People.Admitted admitted) {
        VirtualPerson person = admitted.person();
        List<Ladder> ladders = switch (this) {
            case TARGET_LADDERS ->
                StartingPointSearch.begin(
                                person.intake(),
                                knowledge.library(),
                                admitted.triage(),
                                SearchSettings.standard().withParticles(64),
                                0)
                        .ladders();
            case EVERY_LADDER ->
                StartingPointSearch.everyLadder(person.intake(), knowledge.library(), admitted.triage());
        };
        return new Task(person, admitted.triage(), ladders);
    }
}
