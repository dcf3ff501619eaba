package org.myotome.content.knowledge;

import org.myotome.content.casefile.CaseFileReader;
import org.myotome.content.library.LibraryContent;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.screening.ScreeningContent;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.movement.Library;
import org.myotome.engine.triage.ScreeningBank;

/**
 * The reviewed content that this program ships, read once for one command.
 *
 * @param content the movement library
 * @param bank the safety questions and rules
 */
public record Knowledge(LibraryContent content, ScreeningBank bank) {

    /** Read what is shipped. */
    public static Knowledge shipped() {
        return new Knowledge(LibraryReader.readShipped(), ScreeningContent.shipped());
    }

    /** Return the movements and muscles. */
    public Library library() {
        return content.library();
    }

    /** Return a reader of case files that knows the questions and words of this content. */
    public CaseFileReader caseReader() {
        return new CaseFileReader(bank.questionIds(), content.vocabulary());
    }

    /** Return the engine with this content. */
    public Consultation consultation() {
        return new Consultation(library(), bank);
    }
}
