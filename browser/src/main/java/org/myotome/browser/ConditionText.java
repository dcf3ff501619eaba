package org.myotome.browser;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.triage.ComplaintFact;
import org.myotome.engine.triage.Condition;
import org.myotome.engine.triage.ExaminationFact;
import org.myotome.engine.triage.Fact;
import org.myotome.engine.triage.PersonFact;
import org.myotome.engine.triage.WordList;

/** A condition of a safety rule as lines of text: its kind, and what belongs to it in the order of the record's components. */
final class ConditionText {

    private final ValueWriter writer;

    private ConditionText(ValueWriter writer) {
        this.writer = writer;
    }

    static void write(Condition condition, ValueWriter writer) {
        new ConditionText(writer).write(condition);
    }

    private void write(Condition condition) {
        switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> writer.text("all").list(parts, this::write);
            case Condition.AnyOf(List<Condition> parts) -> writer.text("any").list(parts, this::write);
            case Condition.AtLeast(int count, List<Condition> parts) ->
                writer.text("at least").whole(count).list(parts, this::write);
            case Condition.Unless(Condition reassurance) -> {
                writer.text("unless");
                write(reassurance);
            }
            case Fact fact -> writeFact(fact);
        }
    }

    private void writeFact(Fact fact) {
        switch (fact) {
            case PersonFact person -> writePerson(person);
            case ComplaintFact complaint -> writeComplaint(complaint);
            case ExaminationFact examination -> writeExamination(examination);
        }
    }

    private void writePerson(PersonFact fact) {
        switch (fact) {
            case PersonFact.Answered(String question, Answer answer) ->
                writer.text("answered").text(question).word(answer);
            case PersonFact.AgeAtLeast(double years) ->
                writer.text("age at least").number(years);
            case PersonFact.AgeBelow(double years) -> writer.text("age below").number(years);
            case PersonFact.SexIs(Sex sex) -> writer.text("sex").word(sex);
            case PersonFact.ActivitySays(WordList words, String question) ->
                writer.text("activity says").texts(words.words()).text(question);
            case PersonFact.NoneAnswered(Set<String> questions) ->
                writer.text("none answered").texts(questions);
            case PersonFact.FeverWritten() -> writer.text("fever written");
            case PersonFact.WrittenCrisis() -> writer.text("crisis written");
            case PersonFact.AgeUnknown() -> writer.text("age unknown");
        }
    }

    private void writeComplaint(ComplaintFact fact) {
        switch (fact) {
            case ComplaintFact.RegionIn(Set<BodyRegion> regions) ->
                writer.text("region in").list(regions, writer::word);
            case ComplaintFact.RegionsWithin(Set<BodyRegion> regions) ->
                writer.text("regions within").list(regions, writer::word);
            case ComplaintFact.RegionStated() -> writer.text("region stated");
            case ComplaintFact.SideIn(Set<ReportedSide> sides) ->
                writer.text("side in").list(sides, writer::word);
            case ComplaintFact.DurationAtLeast(double weeks) ->
                writer.text("duration at least").number(weeks);
            case ComplaintFact.DurationBelow(double weeks) ->
                writer.text("duration below").number(weeks);
            case ComplaintFact.PainAtLeast(Set<ComplaintFact.Circumstance> circumstances, double score) ->
                writer.text("pain at least").list(circumstances, writer::word).number(score);
            case ComplaintFact.PainReported(Set<ComplaintFact.Circumstance> circumstances) ->
                writer.text("pain reported").list(circumstances, writer::word);
            case ComplaintFact.PainAbsent(Set<ComplaintFact.Circumstance> circumstances) ->
                writer.text("pain absent").list(circumstances, writer::word);
            case ComplaintFact.PainUnknown(Set<ComplaintFact.Circumstance> circumstances) ->
                writer.text("pain unknown").list(circumstances, writer::word);
            case ComplaintFact.WorstPainTooLow() -> writer.text("worst pain too low");
        }
    }

    private void writeExamination(ExaminationFact fact) {
        switch (fact) {
            case ExaminationFact.StrengthAtMost(Set<StrengthMovement> movements, double mrc, String deniedBy) ->
                writer.text("strength at most")
                        .list(movements, writer::word)
                        .number(mrc)
                        .text(deniedBy);
            case ExaminationFact.Weak(Set<StrengthMovement> movements, String deniedBy) ->
                writer.text("weak").list(movements, writer::word).text(deniedBy);
            case ExaminationFact.OneSidedWeakness(
                    Set<StrengthMovement> all,
                    Set<StrengthMovement> any,
                    String deniedBy) ->
                writer.text("one sided weakness")
                        .list(all, writer::word)
                        .list(any, writer::word)
                        .text(deniedBy);
            case ExaminationFact.WeakOnBothSides(Set<StrengthMovement> movements, double mrc, String deniedBy) ->
                writer.text("weak on both sides")
                        .list(movements, writer::word)
                        .number(mrc)
                        .text(deniedBy);
            case ExaminationFact.WeakSideNotStated(String deniedBy) ->
                writer.text("weak side not stated").text(deniedBy);
            case ExaminationFact.StrengthNormal(StrengthMovement movement, String deniedBy) ->
                writer.text("strength normal").word(movement).text(deniedBy);
            case ExaminationFact.ReflexIncreased(String deniedBy) ->
                writer.text("reflex increased").text(deniedBy);
            case ExaminationFact.ReflexDiminished(String deniedBy) ->
                writer.text("reflex diminished").text(deniedBy);
            case ExaminationFact.AnkleReflexesDiminished(String deniedBy) ->
                writer.text("ankle reflexes diminished").text(deniedBy);
            case ExaminationFact.PlantarExtensor(String deniedBy) ->
                writer.text("plantar extensor").text(deniedBy);
            case ExaminationFact.ClonusPresent(String deniedBy) ->
                writer.text("clonus").text(deniedBy);
            case ExaminationFact.SensationChanged(WordList areas, String deniedBy) ->
                writer.text("sensation changed").texts(areas.words()).text(deniedBy);
            case ExaminationFact.TestSays(WordList tests, WordList results, String deniedBy) ->
                writer.text("test says")
                        .texts(tests.words())
                        .texts(results.words())
                        .text(deniedBy);
            case ExaminationFact.MobilityLimited(WordList joints, String deniedBy) ->
                writer.text("mobility limited").texts(joints.words()).text(deniedBy);
            case ExaminationFact.HeldLessThan(WordList tests, double seconds, String deniedBy) ->
                writer.text("held less than")
                        .texts(tests.words())
                        .number(seconds)
                        .text(deniedBy);
        }
    }

    static Condition read(ValueReader reader) {
        String kind = reader.text();
        return switch (kind) {
            case "all" -> new Condition.AllOf(reader.list(() -> read(reader)));
            case "any" -> new Condition.AnyOf(reader.list(() -> read(reader)));
            case "at least" -> new Condition.AtLeast(reader.count(), reader.list(() -> read(reader)));
            case "unless" -> new Condition.Unless(read(reader));
            default -> readFact(kind, reader);
        };
    }

    private static Fact readFact(String kind, ValueReader reader) {
        return switch (kind) {
            case "answered" -> new PersonFact.Answered(reader.text(), reader.word(Answer.values()));
            case "age at least" -> new PersonFact.AgeAtLeast(reader.number());
            case "age below" -> new PersonFact.AgeBelow(reader.number());
            case "sex" -> new PersonFact.SexIs(reader.word(Sex.values()));
            case "activity says" -> new PersonFact.ActivitySays(words(reader), reader.text());
            case "none answered" -> new PersonFact.NoneAnswered(new TreeSet<>(reader.texts()));
            case "fever written" -> new PersonFact.FeverWritten();
            case "crisis written" -> new PersonFact.WrittenCrisis();
            case "age unknown" -> new PersonFact.AgeUnknown();
            case "region in" -> new ComplaintFact.RegionIn(regions(reader));
            case "regions within" -> new ComplaintFact.RegionsWithin(regions(reader));
            case "region stated" -> new ComplaintFact.RegionStated();
            case "side in" -> new ComplaintFact.SideIn(set(ReportedSide.class, ReportedSide.values(), reader));
            case "duration at least" -> new ComplaintFact.DurationAtLeast(reader.number());
            case "duration below" -> new ComplaintFact.DurationBelow(reader.number());
            case "pain at least" -> new ComplaintFact.PainAtLeast(circumstances(reader), reader.number());
            case "pain reported" -> new ComplaintFact.PainReported(circumstances(reader));
            case "pain absent" -> new ComplaintFact.PainAbsent(circumstances(reader));
            case "pain unknown" -> new ComplaintFact.PainUnknown(circumstances(reader));
            case "worst pain too low" -> new ComplaintFact.WorstPainTooLow();
            default -> readExamination(kind, reader);
        };
    }

    private static Fact readExamination(String kind, ValueReader reader) {
        return switch (kind) {
            case "strength at most" ->
                new ExaminationFact.StrengthAtMost(movements(reader), reader.number(), reader.text());
            case "weak" -> new ExaminationFact.Weak(movements(reader), reader.text());
            case "one sided weakness" ->
                new ExaminationFact.OneSidedWeakness(movements(reader), movements(reader), reader.text());
            case "weak on both sides" ->
                new ExaminationFact.WeakOnBothSides(movements(reader), reader.number(), reader.text());
            case "weak side not stated" -> new ExaminationFact.WeakSideNotStated(reader.text());
            case "strength normal" ->
                new ExaminationFact.StrengthNormal(reader.word(StrengthMovement.values()), reader.text());
            case "reflex increased" -> new ExaminationFact.ReflexIncreased(reader.text());
            case "reflex diminished" -> new ExaminationFact.ReflexDiminished(reader.text());
            case "ankle reflexes diminished" -> new ExaminationFact.AnkleReflexesDiminished(reader.text());
            case "plantar extensor" -> new ExaminationFact.PlantarExtensor(reader.text());
            case "clonus" -> new ExaminationFact.ClonusPresent(reader.text());
            case "sensation changed" -> new ExaminationFact.SensationChanged(words(reader), reader.text());
            case "test says" -> new ExaminationFact.TestSays(words(reader), words(reader), reader.text());
            case "mobility limited" -> new ExaminationFact.MobilityLimited(words(reader), reader.text());
            case "held less than" -> new ExaminationFact.HeldLessThan(words(reader), reader.number(), reader.text());
            default -> throw LibraryText.unknownKind("condition", kind);
        };
    }

    private static WordList words(ValueReader reader) {
        return WordList.of(reader.texts());
    }

    private static Set<BodyRegion> regions(ValueReader reader) {
        return set(BodyRegion.class, BodyRegion.values(), reader);
    }

    private static Set<StrengthMovement> movements(ValueReader reader) {
        return set(StrengthMovement.class, StrengthMovement.values(), reader);
    }

    private static Set<ComplaintFact.Circumstance> circumstances(ValueReader reader) {
        return set(ComplaintFact.Circumstance.class, ComplaintFact.Circumstance.values(), reader);
    }

    static <E extends Enum<E>> Set<E> set(Class<E> kind, E[] values, ValueReader reader) {
        Set<E> set = EnumSet.noneOf(kind);
        set.addAll(reader.list(() -> reader.word(values)));
        return set;
    }
}
