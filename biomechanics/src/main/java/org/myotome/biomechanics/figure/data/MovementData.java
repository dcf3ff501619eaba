package org.myotome.biomechanics.figure.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.biomechanics.figure.prop.Frame;
import org.myotome.biomechanics.figure.prop.Props;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.View;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Joint;

/**
 * A movement as JSON. Each body is told by its turn against the one that it hangs on: three parts of a quaternion in 2000ths,
 * each as its value in the first picture and then what it changes by; what never changes has one number only.
 */
public final class MovementData {

    private static final double TURNS = 2000;

    private final Json json = new Json();
    private final List<Integer> parents = new ArrayList<>();

    private MovementData(Human human) {
        List<String> names = human.model().bodies().stream().map(Body::name).toList();
        for (String name : names) {
            for (Joint joint : human.model().joints()) {
                if (joint.child().equals(name)) {
                    parents.add(names.indexOf(joint.parent()));
                }
            }
        }
    }

    /**
     * What is written of a movement.
     *
     * @param id its name in the library
     * @param seconds how long it takes once
     * @param views from where it is seen at first, and from where else
     * @param pictures where the bodies are, evenly spread over one round
     * @param panels numbers of the pictures that are shown where nothing may move
     * @param props the things around the body
     * @param fault the pictures of the common fault, if it is shown
     * @param path of the place that moves most: body, point in it, first and last picture
     * @param words by language and by what they are for: title, description, captions
     */
    public record Content(
            String id,
            double seconds,
            List<View> views,
            List<List<Placement>> pictures,
            List<Integer> panels,
            Props props,
            Optional<List<List<Placement>>> fault,
            Optional<Path> path,
            Map<String, Map<String, String>> words) {}

    /**
     * The way of the place that moves most.
     *
     * @param body number of the body
     * @param point in m, in the axes of the body
     * @param from number of the picture where it begins
     * @param to number of the picture where it ends
     */
    public record Path(int body, Vector3 point, int from, int to) {}

    /** Return a movement of a human. */
    public static String json(Human human, Content content) {
        MovementData data = new MovementData(human);
        data.write(content);
        return data.json.text();
    }

    private void write(Content content) {
        json.open('{').name("version").value(1).name("id").value(content.id());
        json.name("milliseconds").value(ShapeData.whole(1000 * content.seconds()));
        json.name("pictures").value(content.pictures().size());
        json.name("views").open('[');
        for (View view : content.views()) {
            json.open('[').value(ShapeData.whole(view.azimuthDegrees()));
            json.value(ShapeData.whole(view.elevationDegrees())).close(']');
        }
        json.close(']').name("panels").open('[');
        content.panels().forEach(json::value);
        json.close(']');
        motion("motion", content.pictures());
        content.fault().ifPresent(fault -> motion("fault", fault));
        content.path().ifPresent(this::path);
        props(content.props());
        words(content.words());
        json.close('}');
    }

    private void motion(String name, List<List<Placement>> pictures) {
        json.name(name).open('{').name("root").open('[');
        for (int axis = 0; axis < 3; axis++) {
            List<Long> values = new ArrayList<>();
            for (List<Placement> bodies : pictures) {
                values.add(ShapeData.whole(1000 * bodies.getFirst().origin().component(axis)));
            }
            json.values(changes(values));
        }
        json.close(']').name("turns").open('[');
        for (int body = 0; body < parents.size(); body++) {
            List<Turn> turns = new ArrayList<>();
            for (List<Placement> bodies : pictures) {
                Rotation own = bodies.get(body).rotation();
                int parent = parents.get(body);
                turns.add(Turn.of(
                        parent < 0
                                ? own
                                : bodies.get(parent).rotation().inverse().after(own)));
            }
            for (int axis = 0; axis < 3; axis++) {
                int part = axis;
                json.values(changes(turns.stream()
                        .map(turn -> ShapeData.whole(TURNS * turn.part(part)))
                        .toList()));
            }
        }
        json.close(']').close('}');
    }

    /** The first value, and what each later one is more than the one before; one number if all are the same. */
    private static List<Long> changes(List<Long> values) {
        List<Long> changes = new ArrayList<>();
        changes.add(values.getFirst());
        boolean isStill = values.stream().allMatch(values.getFirst()::equals);
        for (int i = 1; i < values.size() && !isStill; i++) {
            changes.add(values.get(i) - values.get(i - 1));
        }
        return changes;
    }

    private void path(Path path) {
        json.name("path").open('[').value(path.body());
        ShapeData.point(json, path.point());
        json.value(path.from()).value(path.to()).close(']');
    }

    private void props(Props props) {
        json.name("parts").open('[');
        props.parts().forEach(part -> ShapeData.part(json, part));
        json.close(']').name("worn").open('[');
        for (Props.Worn worn : props.worn()) {
            json.open('{').name("on").value(worn.part());
            ShapeData.chains(json, worn.chains());
            json.close('}');
        }
        json.close(']').name("frames").open('[');
        for (Frame frame : props.frames()) {
            json.open('[').value(frame.turnsWithBody() ? 1 : 0);
            for (Frame.Place place : frame.places()) {
                json.value(place.body());
                ShapeData.point(json, place.point());
            }
            json.close(']');
        }
        json.close(']').name("mat").value(props.hasMat() ? 1 : 0);
    }

    private void words(Map<String, Map<String, String>> words) {
        json.name("words").open('{');
        words.forEach((language, texts) -> {
            json.name(language).open('{');
            texts.forEach((name, text) -> json.name(name).value(text));
            json.close('}');
        });
        json.close('}');
    }
}
