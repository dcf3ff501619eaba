package org.myotome.browser;

import org.myotome.engine.consultation.Fingerprint;
import org.myotome.engine.nextstep.NextStep;

/**
 * Names what comes next by what it decides about each movement and by the programme it leads to, every number by its bits: a
 * phone and a server that decide alike name it alike.
 */
public final class StepFingerprint {

    private StepFingerprint() {}

    /** Return the fingerprint of a step: sixteen hexadecimal digits. */
    public static String of(NextStep step) {
        ValueWriter writer = new ValueWriter();
        writer.list(step.movementDecisions(), decision -> RecordText.writeMovementDecision(decision, writer));
        writer.optional(step.findProposedProgramme(), programme -> RecordText.writeProgramme(programme, writer));
        return Fingerprint.of(writer.lines());
    }
}
