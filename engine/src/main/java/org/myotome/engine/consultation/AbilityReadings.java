package org.myotome.engine.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.history.Corrections;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventOrder;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.startingpoint.SearchSettings;

/** Works out what was believed at the end of each search of one person. */
final class AbilityReadings {

    private AbilityReadings() {}

    static List<AbilityReading> of(Consultation consultation, List<RecordedEvent> events) {
        List<RecordedEvent> holding = Corrections.effective(EventOrder.sort(events));
        List<AbilityReading> readings = new ArrayList<>();
        for (int i = 0; i < holding.size(); i++) {
            if (holding.get(i).event() instanceof Event.SearchEnded) {
                Episode then = Episode.fold(holding.subList(0, i + 1));
                if (!then.search().trials().isEmpty()) {
                    readings.add(reading(consultation, then, holding.get(i)));
                }
            }
        }
        return List.copyOf(readings);
    }

    private static AbilityReading reading(Consultation consultation, Episode then, RecordedEvent end) {
        long seed = then.search()
                .started()
                .map(Event.SearchStarted::seed)
                .orElseGet(() -> Consultation.seedFor(then.caseRecord().id()));
        Belief belief = consultation
                .search(
                        then,
                        consultation.triage(then),
                        SearchSettings.standard().withLookAhead(false),
                        seed)
                .belief();
        return new AbilityReading(
                end.occurredAt(),
                Arrays.stream(Ability.values()).map(belief::summary).toList());
    }
}
