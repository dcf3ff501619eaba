package org.myotome.biomechanics.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.biomechanics.contact.Capacities;
import org.myotome.biomechanics.contact.PointForce;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.Load;
import org.myotome.biomechanics.movement.LoadForces;
import org.myotome.biomechanics.movement.MovementPoses.Picture;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.pose.PoseLoads;
import org.myotome.biomechanics.pose.PoseStatics;
import org.myotome.biomechanics.strength.JointStrength;
import org.myotome.biomechanics.strength.Strengths;

/**
 * Works out what holds one picture, as shares of strength. How the weight is shared out follows the norms: an exercise is done
 * the same way on both sides, and somebody whose weak leg was spared would be told that it has little to do. For one thread.
 */
final class PictureDemand {

    private static final int ROOT = 6;

    private final Human human;
    private final Strengths strengths;
    private final Strengths norms;
    private final PoseStatics statics;
    private final LoadForces loadForces;
    private final BodyParts parts;

    PictureDemand(Human human, Strengths strengths) {
        this.human = human;
        this.strengths = strengths;
        norms = strengths.norms();
        statics = new PoseStatics(human);
        loadForces = new LoadForces(human);
        parts = new BodyParts(human);
    }

    /** What holds a picture, or what is missing for that. */
    record Outcome(Optional<HeldPicture> held, PoseLoads loads) {}

    Outcome of(Picture picture, List<Load> loads) {
        double[] q = picture.closing().fit().values();
        List<PointForce> outside = loadForces.of(loads, q);
        PoseLoads found = statics.solve(picture.touches(), picture.closing().fit(), capacities(q), outside);
        return switch (found) {
            case PoseLoads.Held held -> new Outcome(Optional.of(held(picture.seconds(), q, held)), held);
            case PoseLoads.NotHeld notHeld -> new Outcome(Optional.empty(), notHeld);
        };
    }

    private Capacities capacities(double[] q) {
        double[] along = new double[q.length];
        double[] against = new double[q.length];
        Arrays.fill(along, Double.POSITIVE_INFINITY);
        Arrays.fill(against, Double.POSITIVE_INFINITY);
        List<Coordinate> coordinates = human.model().coordinates();
        for (int i = ROOT; i < q.length; i++) {
            String name = coordinates.get(i).name();
            along[i] = norms.at(name, 1, q[i]).newtonMetres();
            against[i] = norms.at(name, -1, q[i]).newtonMetres();
        }
        return new Capacities(along, against);
    }

    private HeldPicture held(double seconds, double[] q, PoseLoads.Held held) {
        List<Double> moments = new ArrayList<>();
        List<PercentOfStrength> percents = new ArrayList<>();
        double mass = human.physique().massKilograms();
        for (PoseLoads.JointMoment joint : held.joints()) {
            double moment = joint.newtonMetresPerKilogram();
            int direction = moment < 0 ? -1 : 1;
            double angle = q[ROOT + moments.size()];
            JointStrength strength = strengths.at(joint.coordinate(), direction, angle);
            moments.add(moment);
            percents.add(PercentOfStrength.of(moment * mass, strength));
        }
        return new HeldPicture(seconds, moments, percents, supports(held), held.marginCentimetres());
    }

    private List<HeldPicture.BodyForce> supports(PoseLoads.Held held) {
        Map<String, Vector3> forces = new LinkedHashMap<>();
        for (PoseLoads.ContactForce contact : held.contacts()) {
            forces.merge(parts.of(contact.patch()), contact.newtons(), Vector3::plus);
        }
        double weight = human.model().mass() * human.model().gravity().length();
        List<HeldPicture.BodyForce> supports = new ArrayList<>();
        forces.forEach((body, force) -> supports.add(new HeldPicture.BodyForce(body, force.length() / weight)));
        return supports;
    }
}
