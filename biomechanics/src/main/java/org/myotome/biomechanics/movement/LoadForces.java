package org.myotome.biomechanics.movement;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.contact.PointForce;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.pose.BodyPatch;
import org.myotome.biomechanics.pose.BodyPatches;

/** Says how loads act on a body in a pose: weights pull down, bands pull their ends towards each other. For one thread. */
public final class LoadForces {

    private final Human human;
    private final BodyPatches patches;
    private final BodyPoses poses;

    /** Begin with a human. */
    public LoadForces(Human human) {
        this.human = human;
        patches = new BodyPatches(human);
        poses = new BodyPoses(human.model());
    }

    /**
     * Return the forces of loads in a pose.
     *
     * @param q values of the coordinates, in rad and m
     * @throws IllegalArgumentException if a patch is not there, or both ends of a band are at the same place
     */
    public List<PointForce> of(List<Load> loads, double[] q) {
        poses.update(q);
        List<PointForce> forces = new ArrayList<>();
        for (Load load : loads) {
            switch (load) {
                case Load.Weight(List<String> carriers, double kilograms) -> {
                    Vector3 share = human.model().gravity().times(kilograms / carriers.size());
                    carriers.forEach(patch -> forces.add(on(patch, share)));
                }
                case Load.Pull(Anchor from, Anchor to, double newtons) -> {
                    Vector3 pull = place(to).minus(place(from)).unit().times(newtons);
                    addPull(forces, from, pull);
                    addPull(forces, to, pull.times(-1));
                }
            }
        }
        return forces;
    }

    private void addPull(List<PointForce> forces, Anchor end, Vector3 pull) {
        switch (end) {
            case Anchor.OnBody(String patch) -> forces.add(on(patch, pull));
            case Anchor.InRoom _ -> {}
        }
    }

    private PointForce on(String patch, Vector3 newtons) {
        return new PointForce(patches.get(patch).body(), place(patch), newtons);
    }

    private Vector3 place(Anchor end) {
        return switch (end) {
            case Anchor.OnBody(String patch) -> place(patch);
            case Anchor.InRoom(Vector3 point) -> point;
        };
    }

    private Vector3 place(String patch) {
        BodyPatch found = patches.get(patch);
        return poses.point(found.body(), found.centre());
    }
}
