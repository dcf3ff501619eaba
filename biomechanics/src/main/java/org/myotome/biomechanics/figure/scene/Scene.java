package org.myotome.biomechanics.figure.scene;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.figure.shape.BodyShape;
import org.myotome.biomechanics.geometry.Placement;

/**
 * One picture as seen.
 *
 * @param parts in the order of the shape
 * @param order numbers of the parts, those farthest away first
 * @param hair on the head
 * @param bodies where the bodies are, in m
 */
public record Scene(List<SeenPart> parts, List<Integer> order, SeenCap hair, List<Placement> bodies) {

    public Scene {
        parts = List.copyOf(parts);
        order = List.copyOf(order);
        bodies = List.copyOf(bodies);
    }

    /** See the pictures of a movement. */
    public static List<Scene> of(BodyShape shape, List<List<Placement>> pictures, Camera camera) {
        List<List<SeenPart>> seen = new ArrayList<>();
        for (List<Placement> bodies : pictures) {
            seen.add(shape.parts().stream()
                    .map(part -> SeenPart.of(part, bodies, camera))
                    .toList());
        }
        List<List<Integer>> orders = DepthOrder.of(seen, camera);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            List<Placement> bodies = pictures.get(i);
            SeenCap hair = SeenCap.of(shape.hair(), bodies.get(shape.hair().body()), camera);
            scenes.add(new Scene(seen.get(i), orders.get(i), hair, bodies));
        }
        return scenes;
    }
}
