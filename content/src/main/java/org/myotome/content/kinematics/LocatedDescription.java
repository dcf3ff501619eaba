package org.myotome.content.kinematics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.myotome.biomechanics.movement.MovementDescription;

/**
 * A movement and where in its file it stands.
 *
 * @param file name of the file
 * @param description what it says
 * @param keyframeLines the line of each keyframe, from 1
 */
public record LocatedDescription(String file, MovementDescription description, Map<String, Integer> keyframeLines) {

    public LocatedDescription {
        keyframeLines = Collections.unmodifiableMap(new LinkedHashMap<>(keyframeLines));
    }
}
