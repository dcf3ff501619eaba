package org.myotome.server.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.explanation.BeliefSentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.response.AdvicePolicy;
import org.springframework.stereotype.Component;

/** Puts into words what is believed of how a person answers to load, for the clinician's page and the person's. */
@Component
public class Beliefs {

    private final Decisions decisions;
    private final Content content;

    Beliefs(Decisions decisions, Content content) {
        this.decisions = decisions;
        this.content = content;
    }

    /**
     * What is believed of one movement.
     *
     * @param step the step that is believed to be fine
     * @param chances how likely a flare and much pain are after it
     */
    public record Believed(String step, String chances) {}

    /**
     * What is believed of the movements of the programme in force.
     *
     * @param movements by movement, in the order of the programme; empty before the first session
     * @param limits what it is not
     */
    public record BeliefCard(List<Believed> movements, String limits) {

        /** Return whether there is anything to show. */
        public boolean isEmpty() {
            return movements.isEmpty();
        }
    }

    /** Return the card of a case, in a language. */
    public BeliefCard of(CaseFile file, Words words) {
        BeliefSentences sentences = new BeliefSentences(content.library(), words);
        Map<String, Advice> advice = decisions.advice(file);
        Optional<AdvicePolicy> accepted = decisions.findAcceptedChances(file);
        List<Believed> movements = advice.entrySet().stream()
                .map(entry -> new Believed(
                        sentences.step(entry.getKey(), entry.getValue()),
                        accepted.map(policy -> sentences.chances(entry.getValue(), policy.ceiling()))
                                .orElse("")))
                .toList();
        return new BeliefCard(movements, words.of(BeliefSentences.LIMITS));
    }
}
