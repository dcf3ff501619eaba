package org.myotome.browser;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/** A case as lines of text, in the order of the record's components. */
public final class CaseText {

    private CaseText() {}

    /** Write a case. */
    public static void write(CaseRecord record, ValueWriter writer) {
        writer.text(record.id()).text(record.timepoint());
        writer.known(record.person().ageYears(), writer::number);
        writer.word(record.person().sex()).text(record.person().activity());
        writeComplaint(record.complaint(), writer);
        writePain(record.pain().rest(), writer);
        writePain(record.pain().activity(), writer);
        writePain(record.pain().night(), writer);
        writePain(record.pain().worst(), writer);
        writer.list(
                record.answers().byQuestion().entrySet(),
                answer -> writer.text(answer.getKey()).word(answer.getValue()));
        writer.list(record.strength().byMovement().entrySet(), grade -> {
            writer.word(grade.getKey()).word(grade.getValue().left());
            writer.word(grade.getValue().right()).word(grade.getValue().sideNotStated());
        });
        writeExamination(record, writer);
        writeCircumstances(record.circumstances(), writer);
        writer.known(record.painPolicy(), writer::word);
    }

    /**
     * Read a case.
     *
     * @throws IllegalArgumentException if the text is not a case
     */
    public static CaseRecord read(ValueReader reader) {
        return new CaseRecord(
                reader.text(),
                reader.text(),
                new Person(reader.known(reader::number), reader.word(Sex.values()), reader.text()),
                readComplaint(reader),
                new Pain(readPain(reader), readPain(reader), readPain(reader), readPain(reader)),
                readAnswers(reader),
                readStrength(reader),
                readReflexes(reader),
                reader.list(() -> new SensationFinding(
                        reader.text(),
                        reader.word(ReportedSide.values()),
                        reader.word(SensationFinding.Quality.values()))),
                reader.list(() -> new MobilityFinding(
                        reader.text(),
                        reader.word(ReportedSide.values()),
                        reader.text(),
                        reader.text(),
                        reader.text())),
                reader.list(() -> new FunctionalTest(
                        reader.text(),
                        reader.word(ReportedSide.values()),
                        reader.text(),
                        reader.text(),
                        reader.text())),
                reader.list(() -> new RawInput(reader.text(), reader.text(), reader.text(), reader.text())),
                readCircumstances(reader),
                reader.known(() -> reader.word(PainPolicy.values())));
    }

    private static void writeComplaint(Complaint complaint, ValueWriter writer) {
        writer.list(complaint.regions(), writer::word);
        writer.word(complaint.side());
        writer.known(complaint.durationWeeks(), writer::number);
        writer.text(complaint.durationText()).text(complaint.story()).text(complaint.goalActivity());
    }

    private static Complaint readComplaint(ValueReader reader) {
        return new Complaint(
                reader.list(() -> reader.word(BodyRegion.values())),
                reader.word(ReportedSide.values()),
                reader.known(reader::number),
                reader.text(),
                reader.text(),
                reader.text());
    }

    /** Write how much pain there is. */
    static void writePain(PainReport pain, ValueWriter writer) {
        switch (pain) {
            case PainReport.Score(double score) -> writer.text("score").number(score);
            case PainReport.Present() -> writer.text("present");
            case PainReport.Absent() -> writer.text("absent");
            case PainReport.Unknown() -> writer.text("unknown");
        }
    }

    /** Read how much pain there is. */
    static PainReport readPain(ValueReader reader) {
        String kind = reader.text();
        return switch (kind) {
            case "score" -> new PainReport.Score(reader.number());
            case "present" -> new PainReport.Present();
            case "absent" -> new PainReport.Absent();
            case "unknown" -> new PainReport.Unknown();
            default ->
                throw new IllegalArgumentException("There is no kind of pain report (" + kind
                        + ").\nMaybe it was written by another version of this program.");
        };
    }

    private static SafetyAnswers readAnswers(ValueReader reader) {
        Map<String, Answer> answers = new TreeMap<>();
        int size = reader.count();
        for (int index = 0; index < size; index++) {
            answers.put(reader.text(), reader.word(Answer.values()));
        }
        return new SafetyAnswers(answers);
    }

    private static Strength readStrength(ValueReader reader) {
        Map<StrengthMovement, SidedGrade> grades = new EnumMap<>(StrengthMovement.class);
        int size = reader.count();
        for (int index = 0; index < size; index++) {
            grades.put(
                    reader.word(StrengthMovement.values()),
                    new SidedGrade(
                            reader.word(StrengthGrade.values()),
                            reader.word(StrengthGrade.values()),
                            reader.word(StrengthGrade.values())));
        }
        return new Strength(grades);
    }

    private static void writeExamination(CaseRecord record, ValueWriter writer) {
        Reflexes reflexes = record.reflexes();
        writer.word(reflexes.kneeLeft()).word(reflexes.kneeRight());
        writer.word(reflexes.ankleLeft()).word(reflexes.ankleRight());
        writer.word(reflexes.plantar()).word(reflexes.clonus());
        writer.list(
                record.sensation(),
                finding -> writer.text(finding.area()).word(finding.side()).word(finding.quality()));
        writer.list(
                record.mobility(),
                finding -> writer.text(finding.jointMovement())
                        .word(finding.side())
                        .text(finding.value())
                        .text(finding.unit())
                        .text(finding.finding()));
        writer.list(
                record.functionalTests(),
                test -> writer.text(test.test())
                        .word(test.side())
                        .text(test.result())
                        .text(test.value())
                        .text(test.unit()));
        writer.list(
                record.rawInput(),
                input -> writer.text(input.field())
                        .text(input.valueAsEntered())
                        .text(input.unitAsEntered())
                        .text(input.problem()));
    }

    private static Reflexes readReflexes(ValueReader reader) {
        return new Reflexes(
                reader.word(ReflexFinding.values()),
                reader.word(ReflexFinding.values()),
                reader.word(ReflexFinding.values()),
                reader.word(ReflexFinding.values()),
                reader.word(Reflexes.PlantarResponse.values()),
                reader.word(Reflexes.Clonus.values()));
    }

    private static void writeCircumstances(Circumstances circumstances, ValueWriter writer) {
        writer.known(circumstances.equipment(), writer::texts);
        writer.known(circumstances.minutesPerSession(), minutes -> writer.whole(minutes));
        writer.known(circumstances.daysPerWeek(), days -> writer.whole(days));
        writer.word(circumstances.canGetToTheFloor());
        writer.known(circumstances.freeDays(), days -> writer.list(days, day -> writer.whole(day.getValue())));
        writer.known(circumstances.mostPositionChanges(), changes -> writer.whole(changes));
        writer.texts(circumstances.unwantedMovements());
        writer.texts(circumstances.fearedMovements());
    }

    private static Circumstances readCircumstances(ValueReader reader) {
        return new Circumstances(
                reader.<Set<String>>known(() -> new TreeSet<>(reader.texts())),
                reader.known(reader::count),
                reader.known(reader::count),
                reader.word(Answer.values()),
                reader.<Set<DayOfWeek>>known(() -> new TreeSet<>(reader.list(() -> DayOfWeek.of(reader.count())))),
                reader.known(reader::count),
                new TreeSet<>(reader.texts()),
                new TreeSet<>(reader.texts()));
    }
}
