package org.myotome.laboratory.startingpoint;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.ReportedSide;

/**
 * People of the matched world of whom everything is known, for rules that learn from others: the same population that our
 * belief takes for granted, none of them a person of the study.
 */
final class ReferencePeople {

    private final People people;
    private final int perComplaint;
    private final Map<Complaint, List<VirtualPerson>> byComplaint = new ConcurrentHashMap<>();

    ReferencePeople(Knowledge knowledge, long seed, int perComplaint) {
        this.people = new People(knowledge, World.MATCHED, seed);
        this.perComplaint = perComplaint;
    }

    /** Return people with the same main place and side of complaint. */
    List<VirtualPerson> like(Complaint complaint) {
        BodyRegion place = complaint.regions().getFirst();
        ReportedSide side = complaint.side() == ReportedSide.NOT_STATED ? ReportedSide.BOTH : complaint.side();
        Complaint key = new Complaint(List.of(place), side, Complaint.unknown().durationWeeks(), "", "", "");
        return byComplaint.computeIfAbsent(key, missing -> people.drawLike(place, side, perComplaint));
    }

    /** Return people with every kind of complaint. */
    List<VirtualPerson> all() {
        return List.of(
                        like(complaint(BodyRegion.LOWER_BACK, ReportedSide.MIDLINE)),
                        like(complaint(BodyRegion.KNEE, ReportedSide.LEFT)),
                        like(complaint(BodyRegion.KNEE, ReportedSide.RIGHT)),
                        like(complaint(BodyRegion.HIP, ReportedSide.LEFT)),
                        like(complaint(BodyRegion.HIP, ReportedSide.RIGHT)),
                        like(complaint(BodyRegion.HEEL, ReportedSide.LEFT)),
                        like(complaint(BodyRegion.HEEL, ReportedSide.RIGHT)))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Complaint complaint(BodyRegion place, ReportedSide side) {
        return new Complaint(List.of(place), side, Complaint.unknown().durationWeeks(), "", "", "");
    }
}
