package org.myotome.biomechanics.figure;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.human.Human;

/** Where the bodies of a human are in a pose. For one thread. */
public final class FigureFrames {

    private final Human human;
    private final BodyPoses poses;

    /** Begin with a human. */
    public FigureFrames(Human human) {
        this.human = human;
        poses = new BodyPoses(human.model());
    }

    /**
     * Return where each body is and how it is turned, in the order of the model.
     *
     * @param coordinates in rad and m, in the order of the model
     */
    public List<Placement> at(double[] coordinates) {
        poses.update(coordinates);
        List<Placement> placements = new ArrayList<>();
        for (int body = 0; body < human.model().bodies().size(); body++) {
            placements.add(new Placement(poses.rotation(body), poses.origin(body)));
        }
        return placements;
    }
}
