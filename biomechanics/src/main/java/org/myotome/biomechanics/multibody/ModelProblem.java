package org.myotome.biomechanics.multibody;

/**
 * Something that is wrong with a model.
 *
 * @param part which kind of part it is about
 * @param name name of that part
 * @param what what is wrong, with the value
 * @param advice what to do about it
 */
public record ModelProblem(Part part, String name, String what, String advice) {

    /** The kinds of parts. */
    public enum Part {
        MODEL("model"),
        BODY("body"),
        JOINT("joint"),
        COORDINATE("coordinate"),
        COUPLING("coupling of");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** Return what it is called in a message. */
        public String word() {
            return word;
        }
    }

    /** Return the problem in two lines. */
    public String text() {
        return part.word() + " (" + name + ") " + what + "\n" + advice;
    }
}
