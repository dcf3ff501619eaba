package org.myotome.browser;

import java.util.List;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.startingpoint.DecisionText;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;

/**
 * What comes next in a search for the starting point: the question of a person's phone with no network.
 *
 * @param library the movements
 * @param record the case
 * @param triage what triage decided about it
 * @param seed what the search was begun with
 * @param trials what was tried so far, in order
 */
public record SearchQuestion(Library library, CaseRecord record, TriageDecision triage, long seed, List<Trial> trials) {

    public SearchQuestion {
        trials = List.copyOf(trials);
    }

    /** Write the question. */
    public void write(ValueWriter writer) {
        LibraryText.write(library, writer);
        CaseText.write(record, writer);
        TriageText.write(triage, writer);
        writer.whole(seed).list(trials, trial -> TrialText.write(trial, writer));
    }

    /**
     * Read a question.
     *
     * @throws IllegalArgumentException if the text is not a question
     */
    public static SearchQuestion read(ValueReader reader) {
        return new SearchQuestion(
                LibraryText.read(reader),
                CaseText.read(reader),
                TriageText.read(reader),
                reader.whole(),
                reader.list(() -> TrialText.read(reader)));
    }

    /** Answer with the step as the engine's stable text, every number to the bit. */
    public String answer() {
        return DecisionText.of(
                StartingPointSearch.replay(record, library, triage, SearchSettings.standard(), seed, trials));
    }
}
