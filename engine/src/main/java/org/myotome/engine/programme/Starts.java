package org.myotome.engine.programme;

import java.util.List;
import org.myotome.engine.record.Answer;

/**
 * What a programme starts from: the start of every target ladder, and what is believed about the trunk.
 *
 * @param ladders the starts, most important ladder first
 * @param trunkControlSuffices whether the trunk's control is enough for what the other ladders ask; unknown counts as no
 * @param trunkStrengthSuffices whether the trunk's strength is enough; unknown counts as no
 */
public record Starts(List<LadderStart> ladders, Answer trunkControlSuffices, Answer trunkStrengthSuffices) {

    public Starts {
        ladders = List.copyOf(ladders);
    }
}
