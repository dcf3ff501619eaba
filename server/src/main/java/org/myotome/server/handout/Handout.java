package org.myotome.server.handout;

import java.util.List;
import java.util.Optional;
import org.myotome.content.screening.SafetyNet;
import org.myotome.engine.language.Words;
import org.myotome.server.handover.QrCode;
import org.myotome.server.paper.PaperSize;
import org.myotome.server.paper.Printer;

/**
 * A programme on paper.
 *
 * @param words the language it is in
 * @param size the sheet
 * @param name the person; empty where the fonts have not all letters of it, and a line to write it by hand is left
 * @param printed the day on which it is printed
 * @param days the training days
 * @param minutes minutes for a session
 * @param movements the movements in the order in which they are done
 * @param pain what is agreed about pain, in sentences
 * @param usualMorning what is usual in the morning; empty where it is not known
 * @param grid the table to fill in
 * @param signature who stands for it, and since when
 * @param versions with what it was made
 * @param code the short name of the entry in the record
 * @param check the address of the page that checks codes
 * @param picture what a phone's camera reads
 * @param standing who has reviewed what is said about when to call whom
 */
public record Handout(
        Words words,
        PaperSize size,
        String name,
        String printed,
        String days,
        int minutes,
        List<OnPaper> movements,
        String pain,
        String usualMorning,
        LogGrid grid,
        String signature,
        String versions,
        String code,
        String check,
        Picture picture,
        String standing) {

    public Handout {
        movements = List.copyOf(movements);
    }

    /**
     * A movement on paper.
     *
     * @param number counts from 1
     * @param name its name
     * @param drawing how it starts and where it leads; absent where it has no drawing
     * @param dose how much, in sentences
     * @param cues what to think of
     */
    public record OnPaper(int number, String name, Optional<Drawing> drawing, List<String> dose, List<String> cues) {

        public OnPaper {
            dose = List.copyOf(dose);
            cues = List.copyOf(cues);
        }
    }

    /**
     * A drawing.
     *
     * @param svg the drawing, sized
     * @param captions the words under each panel
     * @param width how wide the words stand, as CSS
     */
    public record Drawing(String svg, List<String> captions, String width) {

        public Drawing {
            captions = List.copyOf(captions);
        }
    }

    /**
     * What a phone's camera reads.
     *
     * @param code the picture
     * @param what what it opens, in a sentence
     */
    public record Picture(QrCode code, String what) {}

    /** Say a sentence in the language of the sheet, by its English pattern. */
    public String say(String english, Object... arguments) {
        return words.say(english, arguments);
    }

    /** Return whether it is read from right to left, so that what comes first stands on the right. */
    public boolean isRightToLeft() {
        return words.language().isRightToLeft();
    }

    /** Return the rules that it is set by. */
    public String style() {
        return Printer.style(size);
    }

    /** Return when to call whom. */
    public SafetyNet net() {
        return SafetyNet.shipped();
    }
}
