package org.myotome.server.today;

import java.time.LocalDate;
import java.util.Optional;
import org.myotome.engine.session.MorningQuestion;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.today.TodayPages.MorningCard;
import org.myotome.server.wording.Plain;

/** The question about this morning: whether it is open, and the answers to tap. */
final class MorningCards {

    private MorningCards() {}

    /** Return the question about a morning, where it is open. */
    static Optional<MorningCard> find(CaseFile file, LocalDate day) {
        return MorningQuestion.find(file.episode(), day).map(question -> of(file, question));
    }

    private static MorningCard of(CaseFile file, MorningQuestion question) {
        return new MorningCard(
                question.day().toString(),
                Plain.complaint(file.record().complaint()),
                question.usual().isKnown() ? "usual " + Plain.pain(question.usual()) : "",
                question.answers());
    }
}
