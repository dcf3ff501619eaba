package org.myotome.biomechanics.pose;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.contact.Contact;
import org.myotome.biomechanics.contact.ContactForces;
import org.myotome.biomechanics.contact.Support;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Works out the moments at the joints and the forces at the contacts that hold a pose at rest, by least effort of the joints.
 * For one thread; made once and used again.
 */
public final class PoseStatics {

    private final Human human;
    private final ContactForces forces;
    private final BodyPatches patches;
    private final BodyPoses poses;

    /**
     * Begin with a human.
     *
     * @param capacity the moment in N m that counts as an effort of 1, for each coordinate; infinite for those of the root
     * @throws IllegalArgumentException if a capacity is not positive or there are too few
     */
    public PoseStatics(Human human, double[] capacity) {
        this.human = human;
        forces = new ContactForces(human.model(), capacity, human.physique().heightMetres());
        patches = new BodyPatches(human);
        poses = new BodyPoses(human.model());
    }

    /**
     * Work out what holds a pose. A patch pushes where its sphere is nearest to the face.
     *
     * @param touches what carries it
     * @param fit the pose, in which they touch
     * @throws ArithmeticException if a number of the pose is not finite
     */
    public PoseLoads solve(List<Touch> touches, PoseFit fit) {
        double[] q = fit.values();
        poses.update(q);
        List<Contact> contacts = touches.stream().map(this::contact).toList();
        return switch (forces.solve(q, contacts)) {
            case Support.Held(List<Vector3> newtons, List<Double> efforts) ->
                new PoseLoads.Held(joints(efforts), contacts(touches, newtons), fit.marginCentimetres());
            case Support.NotHeld(double missing, double missingMoment) ->
                new PoseLoads.NotHeld(missing, missingMoment, fit.marginCentimetres());
        };
    }

    private Contact contact(Touch touch) {
        BodyPatch patch = patches.get(touch.patch());
        Vector3 normal = touch.surface().normal();
        Vector3 toTheFace = poses.rotation(patch.body()).inverse().apply(normal.times(-patch.radius()));
        return new Contact(patch.body(), patch.centre().plus(toTheFace), normal, touch.friction());
    }

    private List<PoseLoads.JointMoment> joints(List<Double> efforts) {
        List<PoseLoads.JointMoment> joints = new ArrayList<>();
        List<Coordinate> coordinates = human.model().coordinates();
        for (int i = 0; i < efforts.size(); i++) {
            String name = coordinates.get(i).name();
            if (!PoseWishes.isRoot(name)) {
                joints.add(new PoseLoads.JointMoment(
                        name, efforts.get(i) / human.physique().massKilograms()));
            }
        }
        return joints;
    }

    private List<PoseLoads.ContactForce> contacts(List<Touch> touches, List<Vector3> newtons) {
        MultibodyModel model = human.model();
        double weight = model.mass() * model.gravity().length();
        List<PoseLoads.ContactForce> contacts = new ArrayList<>();
        for (int i = 0; i < newtons.size(); i++) {
            Touch touch = touches.get(i);
            Vector3 force = newtons.get(i);
            contacts.add(
                    new PoseLoads.ContactForce(touch.patch(), touch.surface().of(), force, force.length() / weight));
        }
        return contacts;
    }
}
