package org.myotome.content.screening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * Builds a case from a line of text. It begins with an ordinary person: 40, male, desk work, right knee for ten weeks,
 * pain 2 with activity and 3 at worst, none at rest or night, every core question answered with no. The words of the
 * line change that: a question id answers it with yes, {@code no:id} and {@code unknown:id} otherwise.
 */
final class Given {

    private static final CaseRecord ORDINARY = Screened.filled(CaseRecord.unknown("given"))
            .withPerson(new Person(Known.of(40.0), Sex.MALE, "desk work"))
            .withComplaint(complaint(List.of(BodyRegion.KNEE), ReportedSide.RIGHT, Known.of(10.0), ""))
            .withPain(new Pain(
                    new PainReport.Absent(),
                    new PainReport.Score(2),
                    new PainReport.Absent(),
                    new PainReport.Score(3)));

    private Given() {}

    static CaseRecord of(String line) {
        CaseRecord record = ORDINARY;
        for (String word : line.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                record = with(record, word);
            }
        }
        return record;
    }

    private static CaseRecord with(CaseRecord record, String word) {
        int equals = word.indexOf('=');
        if (equals < 0) {
            return answered(record, word);
        }
        String key = word.substring(0, equals);
        String value = word.substring(equals + 1);
        Complaint was = record.complaint();
        Person person = record.person();
        return switch (key) {
            case "age" -> record.withPerson(new Person(known(value), person.sex(), person.activity()));
            case "sex" ->
                record.withPerson(
                        new Person(person.ageYears(), Sex.valueOf(value.toUpperCase(Locale.ROOT)), person.activity()));
            case "activity" -> record.withPerson(new Person(person.ageYears(), person.sex(), value.replace('_', ' ')));
            case "regions" ->
                record.withComplaint(complaint(regions(value), was.side(), was.durationWeeks(), was.story()));
            case "side" ->
                record.withComplaint(complaint(
                        was.regions(),
                        ReportedSide.valueOf(value.toUpperCase(Locale.ROOT)),
                        was.durationWeeks(),
                        was.story()));
            case "weeks" -> record.withComplaint(complaint(was.regions(), was.side(), known(value), was.story()));
            case "story" ->
                record.withComplaint(
                        complaint(was.regions(), was.side(), was.durationWeeks(), value.replace('_', ' ')));
            case "rest", "activity_pain", "night", "worst" -> record.withPain(pain(record.pain(), key, value));
            case "plantar", "clonus", "knee_left", "knee_right", "ankle_left", "ankle_right" ->
                examined(record, reflexes(record.reflexes(), key, value));
            case "numb" ->
                record.withExamination(
                        record.reflexes(),
                        List.of(new SensationFinding(
                                value.replace('_', ' '), ReportedSide.BOTH, SensationFinding.Quality.REDUCED)),
                        record.mobility(),
                        record.functionalTests());
            case "stiff" ->
                record.withExamination(
                        record.reflexes(),
                        record.sensation(),
                        List.of(new MobilityFinding(value.replace('_', ' '), ReportedSide.RIGHT, "", "", "limited")),
                        record.functionalTests());
            case "test" -> test(record, value);
            default -> record.withStrength(strength(record.strength(), key, value));
        };
    }

    private static CaseRecord answered(CaseRecord record, String word) {
        int colon = word.indexOf(':');
        String id = word.substring(colon + 1);
        Answer answer =
                colon < 0 ? Answer.YES : Answer.valueOf(word.substring(0, colon).toUpperCase(Locale.ROOT));
        if (!Screened.BANK.questionIds().contains(id)) {
            throw new IllegalArgumentException("There is no question (" + id + ").");
        }
        return record.withAnswers(record.answers().with(id, answer));
    }

    private static Complaint complaint(List<BodyRegion> regions, ReportedSide side, Known<Double> weeks, String story) {
        return new Complaint(regions, side, weeks, "", story, "");
    }

    private static Known<Double> known(String value) {
        return value.equals("unknown") ? Known.unknown() : Known.of(Double.parseDouble(value));
    }

    private static List<BodyRegion> regions(String value) {
        List<BodyRegion> regions = new ArrayList<>();
        for (String word : value.split(",", -1)) {
            regions.add(BodyRegion.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return regions;
    }

    private static Pain pain(Pain was, String key, String value) {
        PainReport report = switch (value) {
            case "present" -> new PainReport.Present();
            case "absent" -> new PainReport.Absent();
            case "unknown" -> new PainReport.Unknown();
            default -> new PainReport.Score(Double.parseDouble(value));
        };
        return switch (key) {
            case "rest" -> new Pain(report, was.activity(), was.night(), was.worst());
            case "activity_pain" -> new Pain(was.rest(), report, was.night(), was.worst());
            case "night" -> new Pain(was.rest(), was.activity(), report, was.worst());
            default -> new Pain(was.rest(), was.activity(), was.night(), report);
        };
    }

    private static CaseRecord examined(CaseRecord record, Reflexes reflexes) {
        return record.withExamination(reflexes, record.sensation(), record.mobility(), record.functionalTests());
    }

    private static Reflexes reflexes(Reflexes was, String key, String value) {
        String name = value.toUpperCase(Locale.ROOT);
        return switch (key) {
            case "plantar" ->
                new Reflexes(
                        was.kneeLeft(),
                        was.kneeRight(),
                        was.ankleLeft(),
                        was.ankleRight(),
                        Reflexes.PlantarResponse.valueOf(name),
                        was.clonus());
            case "clonus" ->
                new Reflexes(
                        was.kneeLeft(),
                        was.kneeRight(),
                        was.ankleLeft(),
                        was.ankleRight(),
                        was.plantar(),
                        Reflexes.Clonus.valueOf(name));
            default ->
                new Reflexes(
                        key.equals("knee_left") ? ReflexFinding.valueOf(name) : was.kneeLeft(),
                        key.equals("knee_right") ? ReflexFinding.valueOf(name) : was.kneeRight(),
                        key.equals("ankle_left") ? ReflexFinding.valueOf(name) : was.ankleLeft(),
                        key.equals("ankle_right") ? ReflexFinding.valueOf(name) : was.ankleRight(),
                        was.plantar(),
                        was.clonus());
        };
    }

    /** A test is written as name:result:value:unit. */
    private static CaseRecord test(CaseRecord record, String value) {
        String[] parts = (value + ":::").split(":", -1);
        FunctionalTest test = new FunctionalTest(
                parts[0].replace('_', ' '), ReportedSide.RIGHT, parts[1].replace('_', ' '), parts[2], parts[3]);
        return record.withExamination(record.reflexes(), record.sensation(), record.mobility(), List.of(test));
    }

    /** Strength is written as movement=left/right/unstated. */
    private static Strength strength(Strength was, String movement, String grades) {
        String[] parts = (grades + "/unknown/unknown").split("/", -1);
        Map<StrengthMovement, SidedGrade> byMovement = new EnumMap<>(StrengthMovement.class);
        byMovement.putAll(was.byMovement());
        byMovement.put(
                StrengthMovement.valueOf(movement.toUpperCase(Locale.ROOT)),
                new SidedGrade(grade(parts[0]), grade(parts[1]), grade(parts[2])));
        return new Strength(byMovement);
    }

    private static StrengthGrade grade(String word) {
        for (StrengthGrade grade : StrengthGrade.values()) {
            if (grade.word().equals(word)) {
                return grade;
            }
        }
        throw new IllegalArgumentException("There is no grade (" + word + ").");
    }
}
