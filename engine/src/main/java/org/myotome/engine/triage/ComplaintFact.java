package org.myotome.engine.triage;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.ReportedSide;

/** A fact about the complaint: where, which side, how long, how much pain. */
public sealed interface ComplaintFact extends Fact {

    /** Id of the question for the regions. */
    String REGION_QUESTION = "complaint_regions";

    /** Id of the question for the side. */
    String SIDE_QUESTION = "complaint_side";

    /** Id of the question for the duration. */
    String DURATION_QUESTION = "duration_weeks";

    /** It is felt in one of some regions; unknown when no region was stated, unless a complaint is denied. */
    record RegionIn(Set<BodyRegion> regions) implements ComplaintFact {
        public RegionIn {
            regions = unmodifiable(regions);
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            List<BodyRegion> stated = record.complaint().regions();
            for (BodyRegion region : stated) {
                if (regions.contains(region)) {
                    return Truth.TRUE;
                }
            }
            return record.complaint().namesPlace() || deniesComplaint(record) ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public String question() {
            return REGION_QUESTION;
        }
    }

    /** It is felt nowhere but in some regions; unknown when no region was stated. */
    record RegionsWithin(Set<BodyRegion> regions) implements ComplaintFact {
        public RegionsWithin {
            regions = unmodifiable(regions);
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            List<BodyRegion> stated = record.complaint().regions();
            return record.complaint().namesPlace() ? Truth.of(regions.containsAll(stated)) : Truth.UNKNOWN;
        }

        @Override
        public String question() {
            return REGION_QUESTION;
        }
    }

    /** There is a complaint somewhere; never unknown, because a person without one says nothing. */
    record RegionStated() implements ComplaintFact {
        @Override
        public Truth evaluate(CaseRecord record) {
            return Truth.of(record.complaint().namesPlace());
        }

        @Override
        public String question() {
            return REGION_QUESTION;
        }
    }

    /** It is on one of some sides; unknown when no side was stated. */
    record SideIn(Set<ReportedSide> sides) implements ComplaintFact {
        public SideIn {
            EnumSet<ReportedSide> copy = EnumSet.noneOf(ReportedSide.class);
            copy.addAll(sides);
            sides = Collections.unmodifiableSet(copy);
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            ReportedSide side = record.complaint().side();
            if (sides.contains(side)) {
                return Truth.TRUE;
            }
            return side == ReportedSide.NOT_STATED ? Truth.UNKNOWN : Truth.FALSE;
        }

        @Override
        public String question() {
            return SIDE_QUESTION;
        }
    }

    /** It has lasted so many weeks or longer. */
    record DurationAtLeast(double weeks) implements ComplaintFact {
        @Override
        public Truth evaluate(CaseRecord record) {
            return record.complaint()
                    .durationWeeks()
                    .find()
                    .map(duration -> Truth.of(duration >= weeks))
                    .orElse(Truth.UNKNOWN);
        }

        @Override
        public String question() {
            return DURATION_QUESTION;
        }
    }

    /** It has lasted less than so many weeks. */
    record DurationBelow(double weeks) implements ComplaintFact {
        @Override
        public Truth evaluate(CaseRecord record) {
            return record.complaint()
                    .durationWeeks()
                    .find()
                    .map(duration -> Truth.of(duration < weeks))
                    .orElse(Truth.UNKNOWN);
        }

        @Override
        public String question() {
            return DURATION_QUESTION;
        }
    }

    /** Pain under one of some circumstances reaches a score; pain without a number may. */
    record PainAtLeast(Set<Circumstance> circumstances, double score) implements ComplaintFact {
        public PainAtLeast {
            circumstances = unmodifiableCircumstances(circumstances);
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            Truth result = Truth.FALSE;
            for (Circumstance circumstance : circumstances) {
                result = result.or(reaches(circumstance.in(record.pain())));
            }
            return result;
        }

        private Truth reaches(PainReport report) {
            return switch (report) {
                case PainReport.Score(double reported) -> Truth.of(reported >= score);
                case PainReport.Absent() -> Truth.FALSE;
                case PainReport.Present(), PainReport.Unknown() -> Truth.UNKNOWN;
            };
        }

        @Override
        public String question() {
            return circumstances.iterator().next().question();
        }
    }

    /** There is pain under one of some circumstances, with or without a number. */
    record PainReported(Set<Circumstance> circumstances) implements ComplaintFact {
        public PainReported {
            circumstances = unmodifiableCircumstances(circumstances);
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            Truth result = Truth.FALSE;
            for (Circumstance circumstance : circumstances) {
                PainReport report = circumstance.in(record.pain());
                result = result.or(report.isKnown() ? Truth.of(report.isReported()) : Truth.UNKNOWN);
            }
            return result;
        }

        @Override
        public String question() {
            return circumstances.iterator().next().question();
        }
    }

    /** There is no pain under any of some circumstances, and somebody said so. */
    record PainAbsent(Set<Circumstance> circumstances) implements ComplaintFact {
        public PainAbsent {
            circumstances = unmodifiableCircumstances(circumstances);
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            Truth result = Truth.TRUE;
            for (Circumstance circumstance : circumstances) {
                PainReport report = circumstance.in(record.pain());
                result = result.and(report.isKnown() ? Truth.of(!report.isReported()) : Truth.UNKNOWN);
            }
            return result;
        }

        @Override
        public String question() {
            return circumstances.iterator().next().question();
        }
    }

    /** Nobody has said anything about pain under any of some circumstances. */
    record PainUnknown(Set<Circumstance> circumstances) implements ComplaintFact {
        public PainUnknown {
            circumstances = unmodifiableCircumstances(circumstances);
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            return Truth.of(circumstances.stream()
                    .noneMatch(circumstance -> circumstance.in(record.pain()).isKnown()));
        }

        @Override
        public String question() {
            return circumstances.iterator().next().question();
        }
    }

    /** Pain at its worst is put lower than pain under some other circumstance, which cannot be. */
    record WorstPainTooLow() implements ComplaintFact {
        @Override
        public Truth evaluate(CaseRecord record) {
            Pain pain = record.pain();
            boolean tooLow = pain.worst() instanceof PainReport.Score(double worst)
                    && Arrays.stream(Circumstance.values())
                            .map(circumstance -> circumstance.in(pain))
                            .anyMatch(report -> report instanceof PainReport.Score(double other) && other > worst);
            return Truth.of(tooLow);
        }

        @Override
        public String question() {
            return Circumstance.WORST.question();
        }
    }

    /** When it hurts. */
    enum Circumstance {
        REST("rest"),
        ACTIVITY("activity"),
        NIGHT("night"),
        WORST("worst");

        private final String word;

        Circumstance(String word) {
            this.word = word;
        }

        /** Return the word used in case files. */
        public String word() {
            return word;
        }

        /** Return the id of the question for this pain. */
        public String question() {
            return "pain_" + word;
        }

        /** Return what was reported for this circumstance. */
        public PainReport in(Pain pain) {
            return switch (this) {
                case REST -> pain.rest();
                case ACTIVITY -> pain.activity();
                case NIGHT -> pain.night();
                case WORST -> pain.worst();
            };
        }
    }

    /**
     * Tell whether somebody said that there is no complaint: the place is nowhere, nothing hurts under any circumstance,
     * and no movement is weak on one side only. A place that was left out is not nowhere. Whether the answers let us
     * believe it is for {@link PreparedBank} to judge.
     */
    static boolean deniesComplaint(CaseRecord record) {
        Complaint complaint = record.complaint();
        boolean nowhere = complaint.regions().contains(BodyRegion.NONE_STATED) && !complaint.namesPlace();
        boolean painFree = Arrays.stream(Circumstance.values())
                .map(circumstance -> circumstance.in(record.pain()))
                .allMatch(report -> report.isKnown() && !report.isReported());
        return nowhere && painFree && !isWeakOnOneSide(record);
    }

    private static boolean isWeakOnOneSide(CaseRecord record) {
        return record.strength().byMovement().values().stream()
                .anyMatch(grades -> grades.left().isWeak() != grades.right().isWeak()
                        || grades.sideNotStated().isWeak());
    }

    private static Set<BodyRegion> unmodifiable(Set<BodyRegion> regions) {
        EnumSet<BodyRegion> copy = EnumSet.noneOf(BodyRegion.class);
        copy.addAll(regions);
        return Collections.unmodifiableSet(copy);
    }

    private static Set<Circumstance> unmodifiableCircumstances(Set<Circumstance> circumstances) {
        EnumSet<Circumstance> copy = EnumSet.noneOf(Circumstance.class);
        copy.addAll(circumstances);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("A condition on pain needs at least one circumstance.");
        }
        return Collections.unmodifiableSet(copy);
    }
}
