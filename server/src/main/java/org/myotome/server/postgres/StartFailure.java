package org.myotome.server.postgres;

/**
 * A PostgreSQL program that ended before its work was done, and what it wrote.
 *
 * @param data where it worked
 * @param what what happened, without a full stop
 * @param log what it wrote
 */
record StartFailure(DataDirectory data, String what, ServerLog log) {

    /** Return whether another program listens on the port. */
    boolean isPortInUse() {
        return log.text().contains("Address already in use");
    }

    /** Turn the failure into words. */
    DatabaseException explained() {
        String text = log.text();
        if (text.contains("No space left on device")) {
            return new DatabaseException(
                    what + ": the disk of the data directory (" + data.root() + ") is full.",
                    "free some space and start again; nothing that was acknowledged is lost.");
        }
        if (text.contains("Permission denied") || text.contains("Read-only file system")) {
            return new DatabaseException(
                    what + ": it may not write in the data directory (" + data.root() + ").\n" + log.lastLines(),
                    "the owner or the rights of the files have changed.");
        }
        if (text.contains("not found") || text.contains("cannot execute")) {
            return new DatabaseException(
                    what + ": the PostgreSQL binaries do not run on this machine.\n" + log.lastLines(),
                    "it lacks the GNU C library; install PostgreSQL 18 and name it with DATABASE_URL.");
        }
        return new DatabaseException(what + ".\n" + log.lastLines(), "the whole log (" + data.log() + ") says more.");
    }
}
