package org.myotome.biomechanics.opensim.problem;

/**
 * One thing that is wrong with a file.
 *
 * @param file name of the file as it was given
 * @param line line in the file, from 1; 0 if it is about the file as a whole
 * @param what what is wrong, with the value
 * @param advice what to try
 */
public record FileProblem(String file, int line, String what, String advice) {

    /** Return place and problem on one line, the advice on the next. */
    public String text() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + what + "\n" + advice;
    }
}
