package org.myotome.content.kinematics;

import java.util.List;
import java.util.Locale;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.movement.Prop.Look;
import org.myotome.biomechanics.pose.Block;
import org.myotome.biomechanics.pose.Plane;
import org.myotome.biomechanics.pose.Touch;
import org.myotome.content.document.Fields;

/** Reads what stands around: blocks by two corners, walls and slopes by a point and the direction that they face. */
final class SurroundingsReader {

    private static final List<String> KEYS = List.of("id", "look", "from", "to", "point", "faces", "friction");
    private static final double SLIPPERY = 0.01;
    private static final double STICKY = 2;
    private static final double SHORTEST = 0.001;

    private final NamedFields named;

    SurroundingsReader(NamedFields named) {
        this.named = named;
    }

    Surroundings read(Fields top) {
        Surroundings surroundings = new Surroundings();
        top.groups("supports", KEYS, fields -> {
            add(fields, surroundings);
            return fields;
        });
        return surroundings;
    }

    private void add(Fields fields, Surroundings surroundings) {
        String id = fields.requiredText("id");
        Look look = fields.requiredWord("look", List.of(Look.values()), SurroundingsReader::word);
        double friction = fields.findNumber("friction", SLIPPERY, STICKY, "", "Maybe 0.8 for a dry floor.")
                .orElse(Touch.USUAL_FRICTION);
        if (surroundings.names().contains(id)) {
            fields.reject("id", "is the name of two things.", "Maybe rename one.");
        }
        if (fields.find("point").isPresent()) {
            plane(fields, id, look, friction, surroundings);
        } else {
            block(fields, id, look, friction, surroundings);
        }
    }

    private void block(Fields fields, String id, Look look, double friction, Surroundings surroundings) {
        Vector3 least = named.requiredPoint(fields, "from");
        Vector3 most = named.requiredPoint(fields, "to");
        Vector3 size = most.minus(least);
        if (!(size.x() >= SHORTEST && size.y() >= SHORTEST && size.z() >= SHORTEST)) {
            fields.reject(
                    "to",
                    "must be further forward, higher and more to the right than `from`.",
                    "Maybe the corners are swapped.");
            return;
        }
        surroundings.add(new Block(id, least, most), friction, look);
    }

    private void plane(Fields fields, String id, Look look, double friction, Surroundings surroundings) {
        Vector3 faces = named.requiredPoint(fields, "faces");
        if (!(faces.length() >= SHORTEST)) {
            fields.reject("faces", "must be a direction.", "Maybe write [-1, 0, 0] for a wall in front of the body.");
            return;
        }
        surroundings.add(new Plane(id, named.requiredPoint(fields, "point"), faces.unit()), friction, look);
    }

    static String word(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
