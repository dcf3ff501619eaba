package org.myotome.server.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ties PostgreSQL's life to the life of this process: however this one ends, PostgreSQL shuts down cleanly. */
enum Lifeline {
    /**
     * Linux sends the fast-shutdown signal when the thread that started PostgreSQL ends. The thread has to live as long
     * as PostgreSQL should.
     */
    PARENT_DEATH_SIGNAL {
        @Override
        List<String> command(Account account, List<String> server) {
            List<String> command = new ArrayList<>(ownSession());
            command.addAll(
                    account.isRoot()
                            ? account.unprivileged()
                            : List.of(Tool.find("setpriv").orElseThrow().toString()));
            command.addAll(List.of("--pdeathsig", "INT"));
            command.addAll(server);
            return command;
        }
    },

    /**
     * A shell holds the end of a pipe and sends the fast-shutdown signal when the other end, ours, is gone. For systems
     * without a parent death signal.
     */
    PIPE {
        @Override
        List<String> command(Account account, List<String> server) {
            List<String> command = new ArrayList<>(ownSession());
            command.addAll(List.of("/bin/sh", "-c", WATCH, "watch-postgres"));
            command.addAll(account.unprivileged());
            command.addAll(server);
            return command;
        }
    };

    private static final String WATCH = """
            trap '' INT HUP
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            ( read -r nothing <&3; kill -INT "$server" ) &
            watcher=$!
            exec 3<&-
            wait "$server"
            status=$?
            kill "$watcher" 2>/dev/null
            exit $status
            """;

    private static final Logger LOG = LoggerFactory.getLogger(Lifeline.class);

    /** Return the whole command that runs the server tied to this process. */
    abstract List<String> command(Account account, List<String> server);

    /** Return the best way that this machine offers. */
    static Lifeline best() {
        return Tool.find("setpriv").isPresent() && parentDeathSignalWorks() ? PARENT_DEATH_SIGNAL : PIPE;
    }

    private static boolean parentDeathSignalWorks() {
        try {
            Process trial = new ProcessBuilder("setpriv", "--pdeathsig", "INT", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor() == 0;
        } catch (IOException e) {
            LOG.debug("There is no parent death signal.", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A session of its own keeps the terminal's Ctrl-C from PostgreSQL; this process stops it in its own time. */
    private static List<String> ownSession() {
        return Tool.find("setsid").map(tool -> List.of(tool.toString())).orElse(List.of());
    }
}
