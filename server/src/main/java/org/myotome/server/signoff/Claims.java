package org.myotome.server.signoff;

import java.util.List;
import org.myotome.engine.explanation.EvidenceNote;
import org.myotome.engine.nerve.NerveReport;

/** What the pages say about evidence, sentence by sentence. */
public final class Claims {

    public static final String CORE_FIRST = "core_first";
    public static final String CONTROL_BEFORE_STRENGTH = "control_before_strength";
    public static final String STARTING_POINT = "starting_point";
    public static final String PAIN_POLICY = "pain_policy";
    public static final String MORNING_RULE = "morning_rule";
    public static final String FEW_MOVEMENTS = "few_movements";
    public static final String SINGLE_RUN = "single_run";
    public static final String NERVE_PATTERN = "nerve_pattern";

    private Claims() {}

    static List<Piece> pieces() {
        return List.of(
                piece(CORE_FIRST, "Trunk first", EvidenceNote.coreFirst()),
                piece(CONTROL_BEFORE_STRENGTH, "Control before strength", EvidenceNote.controlBeforeStrength()),
                piece(STARTING_POINT, "The hardest movement that works now", EvidenceNote.startingPoint()),
                piece(PAIN_POLICY, "Pain that is acceptable", EvidenceNote.painPolicy()),
                piece(MORNING_RULE, "The next morning decides", EvidenceNote.morningRule()),
                piece(FEW_MOVEMENTS, "Few movements", EvidenceNote.fewMovements()),
                piece(SINGLE_RUN, "The single run", EvidenceNote.singleRun()),
                piece(
                        NERVE_PATTERN,
                        "Patterns in the wiring",
                        new EvidenceNote(NerveReport.EVIDENCE_GRADE, NerveReport.EVIDENCE_NOTE, false)));
    }

    private static Piece piece(String id, String title, EvidenceNote note) {
        return new Piece(
                ClinicalContent.CLAIM,
                id,
                title,
                List.of(),
                "",
                "grade " + note.grade(),
                note.sentence() + "\nGrade: " + note.grade());
    }
}
