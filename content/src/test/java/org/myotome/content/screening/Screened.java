package org.myotome.content.screening;

import java.util.List;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.content.library.LibraryContent;
import org.myotome.content.library.LibraryReader;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;

/** The shipped content, read once, and what tests do with it. */
final class Screened {

    static final LibraryContent CONTENT = LibraryReader.readShipped();
    static final Library LIBRARY = CONTENT.library();
    static final ScreeningBank BANK = ScreeningContent.shipped();
    static final List<String> CORE = BANK.coreQuestionIds();
    static final List<CaseRecord> CASES = new CaseFileReader(BANK.questionIds(), CONTENT.vocabulary()).readShipped();

    private Screened() {}

    static TriageDecision decide(CaseRecord record) {
        return Triage.decide(record, BANK, LIBRARY);
    }

    /** Return a copy in which every question of the case files that is open is answered with no. */
    static CaseRecord filled(CaseRecord record) {
        return record.withAnswers(record.answers().withRestNo(CORE));
    }

    /** Return whether a question of the case files is open. */
    static boolean hasOpenAnswer(CaseRecord record) {
        return CORE.stream().anyMatch(question -> record.answers().answer(question) == Answer.UNKNOWN);
    }

    static CaseRecord shippedCase(String id) {
        return CASES.stream()
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
