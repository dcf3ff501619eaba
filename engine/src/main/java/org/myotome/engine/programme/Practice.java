package org.myotome.engine.programme;

/**
 * Under which conditions a movement is practised. Varied ground, a second task and feedback that fades teach control that
 * lasts (evidence notes 6.2, motor control, [P]).
 *
 * @param ground what is stood or lain on
 * @param task what else is done at the same time
 * @param feedback how often the person checks the form
 */
public record Practice(Ground ground, Task task, Feedback feedback) {

    /** Return practice on firm ground, with nothing else to do, every repetition looked at. */
    public static Practice plain() {
        return new Practice(Ground.FIRM, Task.ALONE, Feedback.EVERY_REPETITION);
    }

    /** Return whether nothing is made harder. */
    public boolean isPlain() {
        return equals(plain());
    }

    /** Return a copy on other ground. */
    public Practice withGround(Ground newGround) {
        return new Practice(newGround, task, feedback);
    }

    /** Return a copy with another task beside it. */
    public Practice withTask(Task newTask) {
        return new Practice(ground, newTask, feedback);
    }

    /** Return a copy with other feedback. */
    public Practice withFeedback(Feedback newFeedback) {
        return new Practice(ground, task, newFeedback);
    }

    /** What is stood or lain on. */
    public enum Ground {
        FIRM("firm"),
        SOFT("soft");

        private final String word;

        Ground(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** What else is done at the same time. */
    public enum Task {
        /** Nothing else. */
        ALONE("alone"),
        /** The head turns slowly from side to side. */
        HEAD_TURNS("head_turns"),
        /** A second task for the mind, such as counting down by sevens. */
        SECOND_TASK("second_task");

        private final String word;

        Task(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** How often the person checks the form, with a mirror, a hand or a film; less often as it holds. */
    public enum Feedback {
        EVERY_REPETITION("every_repetition"),
        SOME_REPETITIONS("some_repetitions"),
        AFTER_THE_SET("after_the_set");

        private final String word;

        Feedback(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }
}
