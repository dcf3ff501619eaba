package org.myotome.app.command;

import java.util.Optional;
import org.myotome.content.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Prints what a decision of this program is taken with. */
@Command(
        name = "version",
        description = "Print the versions of the engine, the library and the JDK.",
        mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable {

    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Knowledge knowledge = Knowledge.shipped();
        terminal.out().println("myotome  " + ofProgram());
        terminal.out().println("library  " + knowledge.library().version());
        terminal.out().println("safety   " + knowledge.bank().version());
        terminal.out().println("JDK      " + Runtime.version() + " (" + System.getProperty("java.vendor", "") + ")");
    }

    /** Return the version of the program, as its jar says; a run from class files has none. */
    static String ofProgram() {
        return Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
                .orElse("not packaged");
    }

    /** What {@code --version} prints. */
    static final class ShortVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"myotome " + ofProgram()};
        }
    }
}
