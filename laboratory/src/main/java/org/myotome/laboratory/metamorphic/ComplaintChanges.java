package org.myotome.laboratory.metamorphic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;

/** Changes of person, complaint and pain. */
final class ComplaintChanges {

    private static final String RUNS_OR_JUMPS = "regular_running_or_jumping";

    /** The same words in several languages, none of them a cry for help. */
    private static final List<List<String>> STORIES = List.of(
            List.of("It hurts when I walk uphill.", "Es schmerzt, wenn ich bergauf gehe.", "Duele al subir cuestas."),
            List.of("I feel fine otherwise.", "Sonst geht es mir gut.", "Annars mår jag bra."),
            List.of("No problems with bladder or bowel.", "Keine Probleme mit Blase oder Darm.", "Inga problem."));

    private static final List<String> QUIET_ACTIVITIES = List.of("desk work", "Büroarbeit", "kontorsarbete", "");

    private ComplaintChanges() {}

    static List<Change> all() {
        return List.of(
                ComplaintChanges::morePain,
                ComplaintChanges::morePain,
                ComplaintChanges::painLeftOut,
                ComplaintChanges::ageLeftOut,
                ComplaintChanges::sexLeftOut,
                ComplaintChanges::durationLeftOut,
                ComplaintChanges::sideLeftOut,
                ComplaintChanges::regionsLeftOut,
                ComplaintChanges::regionAdded,
                ComplaintChanges::otherLanguage,
                ComplaintChanges::otherWordsForActivity,
                ComplaintChanges::activityLeftOut,
                (record, random) -> Optional.of(new Pair("mirrored", Relation.SAME, record, Mirror.of(record))));
    }

    private static Optional<Pair> morePain(CaseRecord record, SeededRandom random) {
        int which = random.nextInt(4);
        double most = mostKnown(reports(record.pain()).get(which));
        PainReport worse = new PainReport.Score(Math.min(10, most + 1 + random.nextInt(5)));
        return most >= 10
                ? Optional.empty()
                : Optional.of(new Pair(
                        "pain " + which + " from " + reports(record.pain()).get(which) + " to " + worse,
                        Relation.NEVER_LOOSER,
                        record,
                        withPain(record, which, worse)));
    }

    /** Return the least that may still be called worse: pain without a number is only surpassed by the worst. */
    private static double mostKnown(PainReport report) {
        return switch (report) {
            case PainReport.Score(double score) -> score;
            case PainReport.Absent() -> 0;
            case PainReport.Present(), PainReport.Unknown() -> 9;
        };
    }

    private static Optional<Pair> painLeftOut(CaseRecord record, SeededRandom random) {
        int which = random.nextInt(4);
        PainReport was = reports(record.pain()).get(which);
        if (!was.isKnown()) {
            return Optional.empty();
        }
        Relation relation = was.isReported() ? Relation.OPENS_NOTHING : Relation.NEVER_LOOSER;
        return Optional.of(new Pair(
                "pain " + which + " (" + was + ") left out",
                relation,
                record,
                withPain(record, which, new PainReport.Unknown())));
    }

    private static Optional<Pair> ageLeftOut(CaseRecord record, SeededRandom random) {
        Person was = record.person();
        return was.ageYears().isKnown()
                ? opensNothing(
                        "age left out",
                        record,
                        record.withPerson(new Person(Known.unknown(), was.sex(), was.activity())))
                : Optional.empty();
    }

    private static Optional<Pair> sexLeftOut(CaseRecord record, SeededRandom random) {
        Person was = record.person();
        return opensNothing(
                "sex left out", record, record.withPerson(new Person(was.ageYears(), Sex.UNKNOWN, was.activity())));
    }

    private static Optional<Pair> durationLeftOut(CaseRecord record, SeededRandom random) {
        Complaint was = record.complaint();
        return was.durationWeeks().isKnown()
                ? opensNothing(
                        "duration left out",
                        record,
                        record.withComplaint(complaint(was, was.regions(), was.side(), Known.unknown(), was.story())))
                : Optional.empty();
    }

    private static Optional<Pair> sideLeftOut(CaseRecord record, SeededRandom random) {
        Complaint was = record.complaint();
        return opensNothing(
                "side left out",
                record,
                record.withComplaint(
                        complaint(was, was.regions(), ReportedSide.NOT_STATED, was.durationWeeks(), was.story())));
    }

    private static Optional<Pair> regionsLeftOut(CaseRecord record, SeededRandom random) {
        Complaint was = record.complaint();
        return was.regions().isEmpty()
                ? Optional.empty()
                : opensNothing("regions left out", record, record.withComplaint(was.withRegions(List.of())));
    }

    /** Say that it hurts in one more place; a case that names none is about everywhere already. */
    private static Optional<Pair> regionAdded(CaseRecord record, SeededRandom random) {
        Complaint was = record.complaint();
        BodyRegion region = CaseGenerator.oneOf(List.of(BodyRegion.values()), random);
        if (!was.namesPlace() || was.regions().contains(region) || region == BodyRegion.NONE_STATED) {
            return Optional.empty();
        }
        List<BodyRegion> more = new ArrayList<>(was.regions());
        more.add(region);
        return Optional.of(new Pair(
                region.word() + " hurts too",
                Relation.NEVER_LOOSER,
                record,
                record.withComplaint(was.withRegions(more))));
    }

    private static Optional<Pair> otherLanguage(CaseRecord record, SeededRandom random) {
        List<String> story = new ArrayList<>(CaseGenerator.oneOf(STORIES, random));
        Collections.rotate(story, random.nextInt(story.size()));
        return Optional.of(new Pair(
                "the story in another language",
                Relation.SAME,
                withStory(record, story.getFirst()),
                withStory(record, story.getLast())));
    }

    /** With the closed question answered, the words for it must not matter. */
    private static Optional<Pair> otherWordsForActivity(CaseRecord record, SeededRandom random) {
        boolean runs = CaseGenerator.chance(0.5, random);
        CaseRecord answered = AnswerChanges.with(record, RUNS_OR_JUMPS, runs ? Answer.YES : Answer.NO);
        String english = runs ? "recreational runner" : CaseGenerator.oneOf(QUIET_ACTIVITIES, random);
        String other = runs ? "Läufer im Verein" : CaseGenerator.oneOf(QUIET_ACTIVITIES, random);
        return Optional.of(new Pair(
                "activity in another language",
                Relation.SAME,
                withActivity(answered, english),
                withActivity(answered, other)));
    }

    /** Leave out what the person does, in words and as an answer. */
    private static Optional<Pair> activityLeftOut(CaseRecord record, SeededRandom random) {
        CaseRecord open = AnswerChanges.with(record, RUNS_OR_JUMPS, Answer.UNKNOWN);
        return opensNothing("activity left out", open, withActivity(open, ""));
    }

    private static Optional<Pair> opensNothing(String change, CaseRecord before, CaseRecord after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Pair(change, Relation.OPENS_NOTHING, before, after));
    }

    private static CaseRecord withActivity(CaseRecord record, String activity) {
        return record.withPerson(
                new Person(record.person().ageYears(), record.person().sex(), activity));
    }

    private static CaseRecord withStory(CaseRecord record, String story) {
        Complaint was = record.complaint();
        return record.withComplaint(complaint(was, was.regions(), was.side(), was.durationWeeks(), story));
    }

    private static Complaint complaint(
            Complaint was, List<BodyRegion> regions, ReportedSide side, Known<Double> weeks, String story) {
        return new Complaint(regions, side, weeks, was.durationText(), story, was.goalActivity());
    }

    private static List<PainReport> reports(Pain pain) {
        return List.of(pain.rest(), pain.activity(), pain.night(), pain.worst());
    }

    private static CaseRecord withPain(CaseRecord record, int which, PainReport report) {
        List<PainReport> reports = new ArrayList<>(reports(record.pain()));
        reports.set(which, report);
        return record.withPain(new Pain(reports.get(0), reports.get(1), reports.get(2), reports.get(3)));
    }
}
