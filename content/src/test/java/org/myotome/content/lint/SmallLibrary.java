package org.myotome.content.lint;

import java.util.stream.Collectors;
import org.myotome.content.document.TextFile;
import org.myotome.content.library.LibraryFiles;

/** A library of three movements, one ladder, with nothing wrong; tests break it in one place each. */
final class SmallLibrary {

    private static final String MOVEMENT = """
              - id: ${id}
                name: ${id}
                region: hip
                roles: [strength]
                position: standing
                weight_bearing: full_bilateral
                plane: sagittal
                laterality: bilateral
                equipment: [none]
                muscles: {primary: [gluteus_maximus], secondary: [soleus]}
                difficulty: ${difficulty}
                demand: {control: 1, strength: 1, balance: 1, impact: 0}
                tissue_load: {lumbar_flexion: 0, lumbar_extension: 0, lumbar_compression: 0, hip_deep_flexion: 0, hip_adduction_compression: 0, patellofemoral: 0, achilles: 0, plantar_forefoot: 0, bone_impact: 0}
                start_dose: {sets: 2, reps: 8, per_side: false, days_per_week: 3, effort: RIR>=3}
                cues: [${id} slowly]
                faults: [{fault: ${id} wobbles, severity: minor}]
                contraindicated_if: [open_red_flag, unexplained_progressive_weakness]
                modify_or_regress_if: [kneeling_intolerant]
                prerequisites: [${before}]
                regressions: [${easier}]
                progressions: [${harder}]
            """;

    private final String text;

    private SmallLibrary(String text) {
        this.text = text;
    }

    static SmallLibrary sound() {
        return new SmallLibrary("version: 1\nmovements:\n"
                + movement("first", 1, "", "", "second")
                + movement("second", 3, "{id: first, kind: progression, strength: hard}", "first", "third")
                + movement("third", 5, "{id: second, kind: progression, strength: hard}", "second", ""));
    }

    private static String movement(String id, int difficulty, String before, String easier, String harder) {
        return MOVEMENT.replace("${id}", id)
                .replace("${difficulty}", Integer.toString(difficulty))
                .replace("${before}", before)
                .replace("${easier}", easier)
                .replace("${harder}", harder);
    }

    /** Break one movement by replacing a piece of it. */
    SmallLibrary with(String id, String piece, String replacement) {
        int start = text.indexOf("  - id: " + id + "\n");
        int next = text.indexOf("\n  - id: ", start) + 1;
        int end = next == 0 ? text.length() : next;
        String entry = text.substring(start, end);
        if (!entry.contains(piece)) {
            throw new IllegalArgumentException("There is no (" + piece + ") in " + id + ".");
        }
        return new SmallLibrary(text.substring(0, start) + entry.replace(piece, replacement) + text.substring(end));
    }

    /** Return everything that lint says, one finding after the other. */
    String lint() {
        LibraryFiles files = LibraryFiles.shipped().withMovements(new TextFile("m.yaml", text));
        return LibraryLint.check(files).stream().map(Finding::text).collect(Collectors.joining("\n"));
    }
}
