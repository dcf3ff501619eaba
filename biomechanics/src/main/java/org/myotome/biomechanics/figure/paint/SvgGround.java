package org.myotome.biomechanics.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.figure.scene.Camera;
import org.myotome.biomechanics.figure.scene.Circle;
import org.myotome.biomechanics.figure.scene.FloorPlan;
import org.myotome.biomechanics.figure.scene.Hull;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.figure.scene.SeenChain;
import org.myotome.biomechanics.figure.scene.SeenPart;

/** What lies on the floor: a mat, and the shadow of light from straight above. */
public final class SvgGround {

    /** Seen flatter than this it is drawn as if from here, so that feet do not float. */
    private static final double LEAST_SINE = 0.10;

    /** How far a mat reaches beyond the body, in m. */
    private static final double MAT_MARGIN = 0.12;

    private SvgGround() {}

    /** Return the corners of the mat. */
    public static List<Circle> matCorners(List<Scene> scenes, Camera camera) {
        return FloorPlan.of(scenes, camera).corners(MAT_MARGIN, camera);
    }

    /** Return a mat under all of some pictures. */
    public static String mat(List<Scene> scenes, Camera camera, Palette palette) {
        List<Circle> corners = matCorners(scenes, camera);
        PathText path = new PathText();
        path.move(corners.getFirst().x(), corners.getFirst().y());
        corners.forEach(corner -> path.line(corner.x(), corner.y()));
        return "<path fill=\"" + palette.theme().mat().text() + "\" stroke=\""
                + palette.theme().matEdge().text() + "\" stroke-linejoin=\"round\" stroke-width=\"1.5\" d=\""
                + path.close().text() + "\"/>";
    }

    /** Return the shadow of a body. */
    public static String shadow(Scene scene, Camera camera, Palette palette) {
        double sine = Math.max(LEAST_SINE, camera.towards().y());
        PathText path = new PathText();
        for (SeenPart part : scene.parts()) {
            SeenChain chain = part.chains().getFirst();
            for (int i = 0; i + 1 < chain.stations().size(); i++) {
                List<Circle> circles = new ArrayList<>();
                for (int end = i; end <= i + 1; end++) {
                    chain.stations().get(end).forEach(circle -> circles.add(onFloor(circle, camera)));
                }
                path.outline(Hull.around(circles));
            }
        }
        return "<path transform=\"scale(1 " + PathText.hundredths(sine) + ")\" fill=\""
                + palette.theme().shadow().text() + "\" d=\"" + path.text() + "\"/>";
    }

    /** Seen from straight above, and moved to where the floor is seen. */
    private static Circle onFloor(Circle circle, Camera camera) {
        double sine = camera.towards().y();
        double cosine = camera.up().y();
        double ahead = circle.depth() * cosine + circle.y() * sine;
        return new Circle(circle.x(), ahead, 0.85 * circle.radius(), 0);
    }
}
