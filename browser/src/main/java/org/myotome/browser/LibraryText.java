package org.myotome.browser;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Demand;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Fault;
import org.myotome.engine.movement.Laterality;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Plane;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.Root;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.movement.TestedMuscle;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.movement.TissueLoad;
import org.myotome.engine.movement.VariantStep;
import org.myotome.engine.movement.WeightBearing;
import org.myotome.engine.record.StrengthMovement;

/** A library as lines of text: its version, its movements, its muscles, what is tested, each in the order of the record's components. */
public final class LibraryText {

    private LibraryText() {}

    /** Write a library. */
    public static void write(Library library, ValueWriter writer) {
        writer.text(library.version());
        writer.list(library.movements(), movement -> writeMovement(movement, writer));
        writer.list(library.muscles(), muscle -> writeMuscle(muscle, writer));
        writer.list(
                library.testedMuscles(),
                tested -> writer.word(tested.movement()).text(tested.muscleId()).number(tested.share()));
    }

    /**
     * Read a library.
     *
     * @throws IllegalArgumentException if the text is not a library
     */
    public static Library read(ValueReader reader) {
        return Library.of(
                reader.text(),
                reader.list(() -> readMovement(reader)),
                reader.list(() -> readMuscle(reader)),
                reader.list(() ->
                        new TestedMuscle(reader.word(StrengthMovement.values()), reader.text(), reader.number())));
    }

    private static void writeMovement(Movement movement, ValueWriter writer) {
        writer.text(movement.id()).text(movement.name()).word(movement.region());
        writer.list(movement.roles(), writer::word);
        writer.word(movement.position()).word(movement.weightBearing());
        writer.word(movement.plane()).word(movement.laterality());
        writer.texts(movement.equipment());
        writer.texts(movement.primaryMuscles()).texts(movement.secondaryMuscles());
        writer.whole(movement.difficulty());
        writeDemand(movement.demand(), writer);
        writer.list(
                movement.tissueLoad().byAxis().entrySet(),
                load -> writer.word(load.getKey()).whole(load.getValue()));
        writeDose(movement.startDose(), writer);
        writer.texts(movement.cues());
        writer.list(movement.faults(), fault -> writer.text(fault.text()).word(fault.severity()));
        writer.texts(movement.contraindications()).texts(movement.modifiers());
        writer.list(
                movement.prerequisites(),
                prerequisite -> writer.text(prerequisite.movementId())
                        .word(prerequisite.kind())
                        .word(prerequisite.strength()));
        writer.texts(movement.regressions()).texts(movement.progressions());
        writer.text(movement.evidenceNote());
        writer.list(movement.variants(), step -> {
            VariantText.write(step.variant(), writer);
            writer.number(step.shift()).text(step.source());
        });
    }

    private static Movement readMovement(ValueReader reader) {
        return new Movement(
                reader.text(),
                reader.text(),
                reader.word(MovementRegion.values()),
                reader.list(() -> reader.word(Role.values())),
                reader.word(Position.values()),
                reader.word(WeightBearing.values()),
                reader.word(Plane.values()),
                reader.word(Laterality.values()),
                new TreeSet<>(reader.texts()),
                reader.texts(),
                reader.texts(),
                reader.count(),
                readDemand(reader),
                readTissueLoad(reader),
                readDose(reader),
                reader.texts(),
                reader.list(() -> new Fault(reader.text(), reader.word(Fault.Severity.values()))),
                new TreeSet<>(reader.texts()),
                new TreeSet<>(reader.texts()),
                reader.list(() -> new Prerequisite(
                        reader.text(),
                        reader.word(Prerequisite.Kind.values()),
                        reader.word(Prerequisite.Strength.values()))),
                reader.texts(),
                reader.texts(),
                reader.text(),
                reader.list(() -> new VariantStep(VariantText.read(reader), reader.number(), reader.text())));
    }

    private static void writeDemand(Demand demand, ValueWriter writer) {
        writer.whole(demand.control())
                .whole(demand.strength())
                .whole(demand.balance())
                .whole(demand.impact());
    }

    private static Demand readDemand(ValueReader reader) {
        return new Demand(reader.count(), reader.count(), reader.count(), reader.count());
    }

    private static TissueLoad readTissueLoad(ValueReader reader) {
        Map<TissueAxis, Integer> byAxis = new EnumMap<>(TissueAxis.class);
        int size = reader.count();
        for (int index = 0; index < size; index++) {
            byAxis.put(reader.word(TissueAxis.values()), reader.count());
        }
        return new TissueLoad(byAxis);
    }

    private static void writeDose(Dose dose, ValueWriter writer) {
        writer.whole(dose.sets());
        switch (dose.amount()) {
            case Amount.Repetitions(int count) -> writer.text("repetitions").whole(count);
            case Amount.Hold(int seconds, int times) ->
                writer.text("hold").whole(seconds).whole(times);
            case Amount.Time(int seconds) -> writer.text("time").whole(seconds);
            case Amount.Distance(int metres) -> writer.text("distance").whole(metres);
            case Amount.Breaths(int count) -> writer.text("breaths").whole(count);
            case Amount.Steps(int count) -> writer.text("steps").whole(count);
        }
        writer.truth(dose.perSide()).whole(dose.daysPerWeek());
        writeLoad(dose.load(), writer);
        switch (dose.effort()) {
            case Effort.Exertion(int most) -> writer.text("exertion").whole(most);
            case Effort.InReserve(int least) -> writer.text("in reserve").whole(least);
        }
        writer.whole(dose.restSeconds());
        writeTempo(dose.tempo(), writer);
    }

    private static Dose readDose(ValueReader reader) {
        return new Dose(
                reader.count(),
                readAmount(reader),
                reader.truth(),
                reader.count(),
                readLoad(reader),
                readEffort(reader),
                reader.count(),
                readTempo(reader));
    }

    private static void writeTempo(Tempo tempo, ValueWriter writer) {
        switch (tempo) {
            case Tempo.Natural() -> writer.text("natural");
            case Tempo.Counted(int lowering, int pause, int lifting) ->
                writer.text("counted").whole(lowering).whole(pause).whole(lifting);
            case Tempo.FastUp() -> writer.text("fast_up");
        }
    }

    private static Tempo readTempo(ValueReader reader) {
        String kind = reader.text();
        return switch (kind) {
            case "natural" -> new Tempo.Natural();
            case "counted" -> new Tempo.Counted(reader.count(), reader.count(), reader.count());
            case "fast_up" -> new Tempo.FastUp();
            default -> throw new IllegalArgumentException("The tempo (" + kind + ") is not known.");
        };
    }

    private static Amount readAmount(ValueReader reader) {
        String kind = reader.text();
        return switch (kind) {
            case "repetitions" -> new Amount.Repetitions(reader.count());
            case "hold" -> new Amount.Hold(reader.count(), reader.count());
            case "time" -> new Amount.Time(reader.count());
            case "distance" -> new Amount.Distance(reader.count());
            case "breaths" -> new Amount.Breaths(reader.count());
            case "steps" -> new Amount.Steps(reader.count());
            default -> throw unknownKind("amount", kind);
        };
    }

    /** Write what is added to the weight of the body. */
    static void writeLoad(Load load, ValueWriter writer) {
        switch (load) {
            case Load.BodyWeight() -> writer.text("body weight");
            case Load.Weight(double kilograms) -> writer.text("weight").number(kilograms);
            case Load.Band(Load.Resistance resistance) -> writer.text("band").word(resistance);
        }
    }

    /** Read what is added to the weight of the body. */
    static Load readLoad(ValueReader reader) {
        String kind = reader.text();
        return switch (kind) {
            case "body weight" -> new Load.BodyWeight();
            case "weight" -> new Load.Weight(reader.number());
            case "band" -> new Load.Band(reader.word(Load.Resistance.values()));
            default -> throw unknownKind("load", kind);
        };
    }

    private static Effort readEffort(ValueReader reader) {
        String kind = reader.text();
        return switch (kind) {
            case "exertion" -> new Effort.Exertion(reader.count());
            case "in reserve" -> new Effort.InReserve(reader.count());
            default -> throw unknownKind("effort", kind);
        };
    }

    private static void writeMuscle(Muscle muscle, ValueWriter writer) {
        writer.text(muscle.id()).text(muscle.region()).text(muscle.nerve());
        writer.list(
                muscle.rootWeights().entrySet(),
                weight -> writer.word(weight.getKey()).number(weight.getValue()));
        writer.text(muscle.action()).text(muscle.source());
    }

    private static Muscle readMuscle(ValueReader reader) {
        return new Muscle(
                reader.text(), reader.text(), reader.text(), readRootWeights(reader), reader.text(), reader.text());
    }

    private static Map<Root, Double> readRootWeights(ValueReader reader) {
        Map<Root, Double> weights = new EnumMap<>(Root.class);
        int size = reader.count();
        for (int index = 0; index < size; index++) {
            weights.put(reader.word(Root.values()), reader.number());
        }
        return weights;
    }

    /** Return the error for a kind that is none. */
    static IllegalArgumentException unknownKind(String what, String kind) {
        return new IllegalArgumentException("There is no kind of " + what + " (" + kind
                + ").\nMaybe it was written by another version of this program.");
    }
}
