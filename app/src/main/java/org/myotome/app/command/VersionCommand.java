package org.myotome.app.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.consultation.EngineVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Prints what a decision of this program is taken with. */
@Command(
        name = "version",
        description = "Print the versions of engine, model, library and JDK, and a hash of the build.",
        mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable {

    private static final int BUILD_DIGITS = 12;

    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Knowledge knowledge = Knowledge.shipped();
        terminal.out().println("myotome  " + ofProgram());
        terminal.out().println("build    " + build());
        terminal.out().println("engine   " + EngineVersion.ENGINE);
        terminal.out().println("model    " + EngineVersion.MODEL);
        terminal.out().println("library  " + knowledge.library().version());
        terminal.out().println("safety   " + knowledge.bank().version());
        terminal.out().println("JDK      " + Runtime.version() + " (" + System.getProperty("java.vendor", "") + ")");
    }

    /** Return the version of the program, as its jar says; a run from class files has none. */
    static String ofProgram() {
        return Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
                .orElse("not packaged");
    }

    /**
     * Return the first twelve digits of a SHA-256 over the jars of engine and content, in this order: whatever takes part
     * in a decision is in them. A run from class files has none.
     */
    private static String build() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> room : List.of(EngineVersion.class, Knowledge.class)) {
                Path jar = Path.of(
                        room.getProtectionDomain().getCodeSource().getLocation().toURI());
                if (!Files.isRegularFile(jar)) {
                    return "not packaged";
                }
                digest.update(Files.readAllBytes(jar));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, BUILD_DIGITS);
        } catch (NoSuchAlgorithmException | URISyntaxException | IOException e) {
            throw new IllegalStateException("The program's own jars could not be read.", e);
        }
    }

    /** What {@code --version} prints. */
    static final class ShortVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"myotome " + ofProgram()};
        }
    }
}
