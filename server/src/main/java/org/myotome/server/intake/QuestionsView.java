package org.myotome.server.intake;

import java.util.List;
import org.myotome.engine.record.Answer;
import org.myotome.server.casefile.Heading;

/**
 * The second page: the safety questions.
 *
 * @param section the stored answers that the page shows
 * @param groups the questions
 * @param standing where the case stands, in words
 * @param next whether only what matters next is asked
 */
public record QuestionsView(
        Heading heading, SectionView section, List<QuestionGroup> groups, String standing, boolean next) {

    /**
     * A question as it is asked.
     *
     * @param id question id
     * @param wording how to ask it
     * @param why what hangs on it; empty when it is answered
     * @param answer the stored answer
     */
    public record AskedQuestion(String id, String wording, String why, String answer) {}

    /**
     * Questions that are asked together.
     *
     * @param bundle the bundle's id; empty for none
     * @param title what they are about
     * @param questions the questions
     */
    public record QuestionGroup(String bundle, String title, List<AskedQuestion> questions) {

        /** Return how many have no answer yet, where a common answer makes sense; 0 where it does not. */
        public long open() {
            return bundle.isEmpty()
                    ? 0
                    : questions.stream()
                            .filter(question -> question.answer().equals(Answer.UNKNOWN.word()))
                            .count();
        }
    }
}
