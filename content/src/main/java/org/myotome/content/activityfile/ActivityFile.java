package org.myotome.content.activityfile;

import java.util.List;
import org.myotome.engine.history.Event;

/**
 * Somebody's walks, runs and mornings as a file tells them.
 *
 * @param events the events they add up to, in the order of the file
 * @param otherAnswersNo whether every safety question that is not named counts as answered with no
 */
public record ActivityFile(List<Event> events, boolean otherAnswersNo) {

    public ActivityFile {
        events = List.copyOf(events);
    }
}
