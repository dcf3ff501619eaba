package org.myotome.biomechanics.figure.data;

import java.util.List;
import org.myotome.biomechanics.figure.shape.Ball;
import org.myotome.biomechanics.figure.shape.BodyShape;
import org.myotome.biomechanics.figure.shape.Chain;
import org.myotome.biomechanics.figure.shape.HairCap;
import org.myotome.biomechanics.figure.shape.Mark;
import org.myotome.biomechanics.figure.shape.Material;
import org.myotome.biomechanics.figure.shape.MusclePatch;
import org.myotome.biomechanics.figure.shape.Part;
import org.myotome.biomechanics.figure.shape.Slab;
import org.myotome.biomechanics.figure.shape.Station;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Joint;
import org.myotome.biomechanics.multibody.MultibodyModel;

/** The shape of a body as JSON. Lengths are in tenths of a millimetre, directions in thousandths. */
public final class ShapeData {

    static final double LENGTHS = 10_000;
    static final double DIRECTIONS = 1000;

    private final Json json = new Json();

    private ShapeData() {}

    /** Return the shape of a human. */
    public static String json(Human human, BodyShape shape) {
        ShapeData data = new ShapeData();
        data.json.open('{').name("version").value(1);
        data.joints(human);
        data.json.name("parts").open('[');
        shape.parts().forEach(part -> part(data.json, part));
        data.json.close(']');
        data.hair(shape.hair());
        data.json.name("marks").open('[');
        shape.marks().forEach(data::mark);
        data.json.close(']').name("muscles").open('[');
        shape.muscles().forEach(data::muscle);
        return data.json.close(']').close('}').text();
    }

    /** For each body the number of the one that it hangs on, -1 for the first, and where on it. */
    private void joints(Human human) {
        List<String> names = human.model().bodies().stream().map(Body::name).toList();
        json.name("joints").open('[');
        for (String name : names) {
            for (Joint joint : human.model().joints()) {
                if (joint.child().equals(name)) {
                    boolean isRoot = joint.parent().equals(MultibodyModel.GROUND);
                    json.open('[').value(isRoot ? -1 : names.indexOf(joint.parent()));
                    point(json, joint.inParent().origin());
                    json.close(']');
                }
            }
        }
        json.close(']');
    }

    static void part(Json json, Part part) {
        json.open('{').name("name").value(part.name());
        part.hangsOn().ifPresent(name -> json.name("on").value(name));
        chains(json, part.chains());
        part.slab().ifPresent(slab -> slab(json, slab));
        json.close('}');
    }

    static void chains(Json json, List<Chain> chains) {
        json.name("chains").open('[');
        chains.forEach(chain -> chain(json, chain));
        json.close(']');
    }

    private static void chain(Json json, Chain chain) {
        json.open('{').name("of").value(chain.material().name());
        json.name("ends").open('[').value(chain.openRoot()).value(chain.openTip());
        json.value(chain.isLined() ? 1 : 0).value(chain.isCut() ? 1 : 0).close(']');
        json.name("at").open('[');
        for (Station station : chain.stations()) {
            json.open('[').value(station.body());
            for (Ball ball : station.balls()) {
                point(json, ball.centre());
                json.value(whole(LENGTHS * ball.radius()));
            }
            json.close(']');
        }
        json.close(']').close('}');
    }

    /** Middle, the three axes, and half of the sizes. */
    private static void slab(Json json, Slab slab) {
        json.name("slab").open('[');
        point(json, slab.placement().origin());
        direction(json, slab.placement().rotation().x());
        direction(json, slab.placement().rotation().y());
        direction(json, slab.placement().rotation().z());
        point(json, slab.half());
        json.close(']');
    }

    private void hair(HairCap hair) {
        json.name("hair").open('[').value(hair.body());
        point(json, hair.centre());
        point(json, hair.semiAxes());
        direction(json, hair.axis());
        json.value(whole(DIRECTIONS * hair.halfAngle())).close(']');
    }

    private void mark(Mark mark) {
        json.open('[').value(mark.kind().name()).value(mark.body());
        point(json, mark.from());
        point(json, mark.to());
        direction(json, mark.normal());
        json.value(whole(LENGTHS * mark.width())).close(']');
    }

    private void muscle(MusclePatch patch) {
        json.open('{').name("name").value(patch.name()).name("on").value(patch.part());
        json.name("normal").open('[');
        direction(json, patch.normal());
        json.close(']');
        chains(json, List.of(new Chain(Material.SKIN, patch.stations(), 0, 0, false, false)));
        json.close('}');
    }

    static void point(Json json, Vector3 point) {
        json.value(whole(LENGTHS * point.x()));
        json.value(whole(LENGTHS * point.y()));
        json.value(whole(LENGTHS * point.z()));
    }

    private static void direction(Json json, Vector3 direction) {
        json.value(whole(DIRECTIONS * direction.x()));
        json.value(whole(DIRECTIONS * direction.y()));
        json.value(whole(DIRECTIONS * direction.z()));
    }

    static long whole(double number) {
        return (long) Math.floor(number + 0.5);
    }
}
