package org.myotome.content.kinematics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.movement.Anchor;
import org.myotome.biomechanics.movement.Load;
import org.myotome.biomechanics.movement.Prop;
import org.myotome.biomechanics.movement.Prop.Look;
import org.myotome.content.document.Fields;

/** Reads what loads the body, and what a picture shows besides. */
final class LoadReader {

    private static final List<String> LOAD_KEYS = List.of("look", "at", "kilograms", "newtons");
    private static final List<String> PROP_KEYS = List.of("look", "at");
    private static final double LIGHTEST = 0.05;
    private static final double HEAVIEST = 300;
    private static final double HARDEST = 2000;
    private static final int ENDS = 2;

    private final NamedFields named;
    private final List<Load> loads = new ArrayList<>();
    private final List<Prop> props = new ArrayList<>();

    LoadReader(NamedFields named) {
        this.named = named;
    }

    void read(Fields top) {
        top.groups("loads", LOAD_KEYS, fields -> {
            load(fields);
            return fields;
        });
        top.groups("props", PROP_KEYS, fields -> props.add(thing(fields, named.anchors(fields, "at"))));
    }

    private void load(Fields fields) {
        List<Anchor> at = named.anchors(fields, "at");
        props.add(thing(fields, at));
        Optional<Double> kilograms =
                fields.findNumber("kilograms", LIGHTEST, HEAVIEST, "kg", "Maybe it is in grams or pounds.");
        Optional<Double> newtons = fields.findNumber(
                "newtons", -HARDEST, HARDEST, "N", "Maybe it is in kilograms: 1 kg pulls with about 10 N.");
        if (kilograms.isPresent() == newtons.isPresent()) {
            fields.reject(
                    "look",
                    "needs either `kilograms` or `newtons`.",
                    "Maybe 4 kilograms for a dumbbell, 40 newtons for a band.");
        }
        kilograms.ifPresent(mass -> weight(fields, at, mass));
        newtons.ifPresent(tension -> pull(fields, at, tension));
    }

    private void weight(Fields fields, List<Anchor> at, double kilograms) {
        List<String> patches = new ArrayList<>();
        for (Anchor anchor : at) {
            switch (anchor) {
                case Anchor.OnBody(String patch) -> patches.add(patch);
                case Anchor.InRoom _ -> fields.reject("at", "must name places of the body.", "Maybe [palm_r, palm_l].");
            }
        }
        if (patches.isEmpty()) {
            fields.reject("at", "must name what carries the weight.", "Maybe [palm_r].");
            return;
        }
        loads.add(new Load.Weight(patches, kilograms));
    }

    private void pull(Fields fields, List<Anchor> at, double newtons) {
        boolean pulls = newtons != 0;
        boolean onTheBody = at.stream().anyMatch(anchor -> anchor instanceof Anchor.OnBody);
        if (at.size() != ENDS || !onTheBody || !pulls) {
            fields.reject(
                    "at",
                    "must hold two ends, one of them on the body, and the pull must not be 0.",
                    "Maybe [palm_r, [0.8, 1.1, 0]], or [knee_lateral_r, knee_lateral_l].");
            return;
        }
        loads.add(new Load.Pull(at.getFirst(), at.getLast(), newtons));
    }

    private static Prop thing(Fields fields, List<Anchor> at) {
        return new Prop.Thing(fields.requiredWord("look", List.of(Look.values()), SurroundingsReader::word), at);
    }

    List<Load> loads() {
        return List.copyOf(loads);
    }

    List<Prop> props() {
        return List.copyOf(props);
    }
}
