package org.myotome.engine.progression;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SessionTime;

/**
 * The room one movement has in a session when the others stay as they are.
 *
 * @param others the other movements
 * @param minutes the minutes a session may take
 */
record SessionRoom(List<ProgrammeItem> others, int minutes) {

    /** Minutes for a session when nobody has said. */
    private static final int MINUTES_WHEN_UNKNOWN = 15;

    SessionRoom {
        others = List.copyOf(others);
    }

    static SessionRoom around(ProgrammeItem item, Programme programme, int minutes) {
        List<ProgrammeItem> others = programme.items().stream()
                .filter(other -> !other.movementId().equals(item.movementId()))
                .toList();
        return new SessionRoom(others, minutes);
    }

    /** Return the minutes a session may take: as said, or as the programme takes now, at least 15. */
    static int minutes(ProgressionRequest request) {
        return request.record()
                .circumstances()
                .minutesPerSession()
                .find()
                .orElse(Math.max(MINUTES_WHEN_UNKNOWN, request.programme().minutesPerSession()));
    }

    boolean fits(ProgrammeItem item) {
        boolean isThereAlready =
                others.stream().anyMatch(other -> other.movementId().equals(item.movementId()));
        if (isThereAlready) {
            return false;
        }
        List<ProgrammeItem> all = new ArrayList<>(others);
        all.add(item);
        return SessionTime.minutes(all) <= minutes;
    }
}
