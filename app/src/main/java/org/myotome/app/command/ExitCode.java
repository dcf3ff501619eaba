package org.myotome.app.command;

/** How a command can end. Scripts rely on these numbers; they do not change. */
public final class ExitCode {

    /** Done. A decision that asks for attention is done too. */
    public static final int DONE = 0;
    /** A system was scored and failed at least one check ({@code conformance}). */
    public static final int CHECKS_FAILED = 1;
    /** The command or its input cannot be used as it stands; the messages say why. */
    public static final int BAD_INPUT = 2;
    /** The command did its work and found problems: a lint, or a decision that does not replay. */
    public static final int FOUND_PROBLEMS = 3;
    /** A fault of the program. */
    public static final int FAULT = 70;

    private ExitCode() {}
}
