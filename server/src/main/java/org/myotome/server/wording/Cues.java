package org.myotome.server.wording;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.movement.Library;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.Teaching;

/** What to think of while a movement is done. */
public final class Cues {

    private Cues() {}

    /**
     * Return the cues of a movement of a programme: tempo and conditions first, then the movement's own; where control is taught, look
     * outward.
     */
    public static List<String> of(ProgrammeItem item, Library library) {
        List<String> cues = new ArrayList<>();
        for (String words : List.of(DoseText.tempo(item.dose().tempo()), DoseText.practice(item.practice()))) {
            if (!words.isEmpty()) {
                cues.add(Plain.capital(words));
            }
        }
        cues.addAll(item.cues());
        library.findMovement(item.movementId())
                .filter(Teaching::isTaught)
                .ifPresent(_ -> cues.add(Teaching.LOOK_OUTWARD));
        return List.copyOf(cues);
    }
}
