package org.myotome.server.today;

import java.time.LocalDate;
import java.util.Optional;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.session.MorningQuestion;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.today.TodayPages.MorningCard;
import org.myotome.server.wording.Spoken;

/** The question about this morning: whether it is open, and the answers to tap. */
final class MorningCards {

    private MorningCards() {}

    /** Return the question about a morning, where it is open. */
    static Optional<MorningCard> find(CaseFile file, LocalDate day, DaySentences sentences, Words words) {
        return MorningQuestion.find(file.episode(), day)
                .map(question -> new MorningCard(
                        question.day().toString(),
                        Spoken.complaint(words, file.record().complaint()),
                        sentences.usual(question),
                        sentences.answers(question)));
    }
}
