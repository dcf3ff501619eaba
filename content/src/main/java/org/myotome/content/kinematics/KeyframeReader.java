package org.myotome.content.kinematics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.myotome.biomechanics.movement.JointAngle;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.pose.Touch;
import org.myotome.content.document.Fields;

/** Reads keyframes: what a later one does not say is as in the one before. */
final class KeyframeReader {

    private static final List<String> KEYS = List.of("at", "seconds", "hold", "pose", "contacts");
    private static final double LONGEST = 600;

    private final NamedFields named;
    private final Surroundings surroundings;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private List<Touch> touches = List.of();

    KeyframeReader(NamedFields named, Surroundings surroundings) {
        this.named = named;
        this.surroundings = surroundings;
    }

    List<Keyframe> read(Fields top) {
        List<Keyframe> keyframes = new ArrayList<>();
        top.groups("keyframes", KEYS, fields -> {
            keyframe(fields).ifPresent(keyframes::add);
            return fields;
        });
        if (keyframes.isEmpty()) {
            top.reject("keyframes", "must hold at least one.", "Maybe add one for the start.");
        }
        return keyframes;
    }

    /** Return the line of each keyframe by its name. */
    Map<String, Integer> lines() {
        return lines;
    }

    private Optional<Keyframe> keyframe(Fields fields) {
        String name = fields.requiredText("at");
        if (lines.putIfAbsent(name, fields.line()) != null) {
            fields.reject("at", "is the name of two keyframes.", "Maybe rename one.");
        }
        double seconds = fields.findNumber("seconds", 0, LONGEST, "s", "Maybe it is in milliseconds.")
                .orElseGet(() -> {
                    fields.reject("seconds", "is missing: there is no tempo.", "Maybe 2 for a slow movement.");
                    return 1.0;
                });
        double hold = fields.findNumber("hold", 0, LONGEST, "s", "Maybe it is in milliseconds.")
                .orElse(0.0);
        List<JointAngle> angles =
                fields.find("pose").isPresent() ? named.angles(fields.groupOfAnyKeys("pose")) : List.of();
        if (fields.find("contacts").isPresent()) {
            touches = touches(fields.groupOfAnyKeys("contacts"));
        }
        return isRepeated(fields, angles)
                ? Optional.empty()
                : Optional.of(new Keyframe(name, angles, touches, seconds, hold));
    }

    private boolean isRepeated(Fields fields, List<JointAngle> angles) {
        TreeSet<String> seen = new TreeSet<>();
        boolean repeated = false;
        for (JointAngle angle : angles) {
            if (!seen.add(angle.coordinate())) {
                fields.reject(
                        "pose",
                        "has two angles for " + angle.coordinate() + ".",
                        "Maybe one is named without its side: that means both sides.");
                repeated = true;
            }
        }
        return repeated;
    }

    private List<Touch> touches(Fields contacts) {
        List<Touch> found = new ArrayList<>();
        for (String thing : contacts.keys()) {
            if (!surroundings.names().contains(thing)) {
                NamedFields.unknown(contacts, thing, thing, "is not one of the supports.", surroundings.names());
            }
            for (String patch : named.patches(contacts, thing)) {
                surroundings.touch(patch, thing).ifPresent(found::add);
            }
        }
        return found;
    }
}
