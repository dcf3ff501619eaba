package org.myotome.server.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Text that runs from right to left, and both ways in one line (Unicode Standard Annex 9, as the Java platform has it). */
final class Directions {

    private static final String OPENING = "([{<«";
    private static final String CLOSING = ")]}>»";

    private Directions() {}

    /** Cuts a paragraph into stretches of one direction. */
    static final class Splitter implements BidiSplitter {

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            Bidi bidi = new Bidi(
                    paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            List<BidiTextRun> found = new ArrayList<>();
            for (int i = 0; i < bidi.getRunCount(); i++) {
                int start = bidi.getRunStart(i);
                byte direction = bidi.getRunLevel(i) % 2 == 0 ? LTR : RTL;
                found.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, direction));
            }
            runs = found;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int number) {
            return runs.get(number);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            for (int i = 0; i < paragraph.length(); i++) {
                switch (Character.getDirectionality(paragraph.charAt(i))) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        return LTR;
                    }
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        return RTL;
                    }
                    default -> {}
                }
            }
            return NEUTRAL;
        }
    }

    /** Puts a stretch of text into the order in which its letters stand from left to right. */
    static final class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder reordered = new StringBuilder(text.length());
            int end = text.length();
            while (end > 0) {
                int start = startOfCluster(text, end);
                reordered.append(mirrored(text.substring(start, end)));
                end = start;
            }
            return reordered.toString();
        }

        /** A letter keeps the marks that follow it. */
        private static int startOfCluster(String text, int end) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
                start = text.offsetByCodePoints(start, -1);
            }
            return start;
        }

        private static String mirrored(String cluster) {
            int opening = OPENING.indexOf(cluster);
            int closing = CLOSING.indexOf(cluster);
            return opening >= 0
                    ? CLOSING.substring(opening, opening + 1)
                    : closing >= 0 ? OPENING.substring(closing, closing + 1) : cluster;
        }

        @Override
        public String shapeText(String text) {
            return Joining.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
