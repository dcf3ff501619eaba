package org.myotome.browser;

import org.myotome.engine.history.SetEffort;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/** A tried movement as lines of text: id, side, variant, form, faults, pain, effort, observer. */
public final class TrialText {

    private TrialText() {}

    /** Write a trial. */
    public static void write(Trial trial, ValueWriter writer) {
        writer.text(trial.movement().movementId()).known(trial.movement().side(), writer::word);
        VariantText.write(trial.movement().variant(), writer);
        writer.word(trial.form()).texts(trial.faults());
        CaseText.writePain(trial.pain(), writer);
        writer.word(trial.effort()).word(trial.observer());
    }

    /**
     * Read a trial.
     *
     * @throws IllegalArgumentException if the text is not a trial
     */
    public static Trial read(ValueReader reader) {
        return new Trial(
                new SidedMovement(
                        reader.text(), reader.known(() -> reader.word(Side.values())), VariantText.read(reader)),
                reader.word(Trial.Form.values()),
                reader.texts(),
                CaseText.readPain(reader),
                reader.word(SetEffort.values()),
                reader.word(Trial.Observer.values()));
    }
}
