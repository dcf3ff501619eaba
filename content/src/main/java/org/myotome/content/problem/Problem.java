package org.myotome.content.problem;

/**
 * One thing that is wrong with a file.
 *
 * @param file name of the file as the person gave it
 * @param line line in the file, from 1; 0 when the problem is about the file as a whole
 * @param path which field, such as {@code S07.pain.worst}; may be empty
 * @param value the value as written; may be empty
 * @param what what is wrong with it; continues the sentence that path and value begin
 * @param advice what to do about it; may be empty
 * @param nearest the word that would be known here and is nearest to what was written; empty if none is near
 */
public record Problem(String file, int line, String path, String value, String what, String advice, String nearest) {

    private static final int LONGEST_VALUE_SHOWN = 60;

    /** Describe a problem for which no word is near. */
    public Problem(String file, int line, String path, String value, String what, String advice) {
        this(file, line, path, value, what, advice, "");
    }

    /** Return the problem as text: place, field, value and what is wrong on one line, the advice on the next. */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        text.append(": ");
        if (!path.isEmpty()) {
            text.append(path).append(' ');
        }
        if (!value.isEmpty()) {
            text.append('(').append(shortened(value)).append(") ");
        }
        text.append(what);
        if (!advice.isEmpty()) {
            text.append('\n').append(advice);
        }
        return text.toString();
    }

    private static String shortened(String value) {
        String oneLine = value.replaceAll("\\s+", " ");
        return oneLine.length() <= LONGEST_VALUE_SHOWN ? oneLine : oneLine.substring(0, LONGEST_VALUE_SHOWN) + "...";
    }
}
