package org.myotome.biomechanics.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.myotome.biomechanics.contact.Capacities;
import org.myotome.biomechanics.contact.Contact;
import org.myotome.biomechanics.contact.ContactForces;
import org.myotome.biomechanics.contact.PointForce;
import org.myotome.biomechanics.contact.Support;
import org.myotome.biomechanics.contact.SupportPolygon;
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

    /** Begin with a human. */
    public PoseStatics(Human human) {
        this.human = human;
        forces = new ContactForces(human.model(), human.physique().heightMetres());
        patches = new BodyPatches(human);
        poses = new BodyPoses(human.model());
    }

    /**
     * Work out what holds a pose. A patch pushes where its sphere is nearest to the face.
     *
     * @param touches what carries it
     * @param fit the pose, in which they touch
     * @param capacities the moments in N m that count as an effort of 1; infinite for the root
     * @param outside what acts on the body besides its weight and what it touches
     * @throws ArithmeticException if a number of the pose is not finite
     * @throws IllegalArgumentException if there are too few capacities
     */
    public PoseLoads solve(List<Touch> touches, PoseFit fit, Capacities capacities, List<PointForce> outside) {
        double[] q = fit.values();
        poses.update(q);
        List<Contact> contacts = touches.stream().map(this::contact).toList();
        OptionalDouble margin = outside.isEmpty() ? fit.marginCentimetres() : margin(contacts, outside);
        return switch (forces.solve(q, contacts, capacities, outside)) {
            case Support.Held(List<Vector3> newtons, List<Double> efforts) ->
                new PoseLoads.Held(joints(efforts), contacts(touches, newtons), margin);
            case Support.NotHeld(double missing, double missingMoment) ->
                new PoseLoads.NotHeld(missing, missingMoment, margin);
        };
    }

    /**
     * How far inside of what it stands on the point lies through which weight and outside forces press, at the mean height of what it
     * stands on.
     */
    private OptionalDouble margin(List<Contact> contacts, List<PointForce> outside) {
        List<Vector3> support = new ArrayList<>();
        double height = 0;
        for (Contact contact : contacts) {
            if (Surface.carries(contact.normal())) {
                Vector3 point = poses.point(contact.body(), contact.inBody());
                support.add(point);
                height += point.y();
            }
        }
        if (support.isEmpty()) {
            return OptionalDouble.empty();
        }
        Vector3 at = new Vector3(0, height / support.size(), 0);
        Vector3 force = human.model().gravity().times(human.model().mass());
        Vector3 moment = poses.massCentre().minus(at).cross(force);
        for (PointForce one : outside) {
            force = force.plus(one.newtons());
            moment = moment.plus(one.point().minus(at).cross(one.newtons()));
        }
        if (!(force.y() < 0)) {
            return OptionalDouble.empty();
        }
        Vector3 pressure = new Vector3(moment.z() / force.y(), 0, -moment.x() / force.y());
        return OptionalDouble.of(100 * SupportPolygon.of(support).margin(pressure));
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
