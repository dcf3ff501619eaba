package org.myotome.app;

import org.myotome.app.command.MyotomeCommand;
import org.myotome.app.command.Terminal;

/** The program: runs one command and ends with its exit code. */
public final class Main {

    private Main() {}

    /** Run the command that the arguments name, and end the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(MyotomeCommand.run(arguments, Terminal.ofThisProcess()));
    }
}
