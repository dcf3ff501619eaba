package org.myotome.server.store;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says why the store could not do its work. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Obstacle {
        /** The database does not answer. Whether the last request was carried out is not known; repeating it is safe. */
        UNREACHABLE,
        /** The disk of the database is full. Nothing was written. */
        DISK_FULL,
        /** The database could not carry it out. Nothing was written. */
        REFUSED
    }

    private final Obstacle obstacle;

    StoreException(Obstacle obstacle, String message, Throwable cause) {
        super(message, cause);
        this.obstacle = obstacle;
    }

    /** Return what stands in the way. */
    public Obstacle obstacle() {
        return obstacle;
    }

    /** Turn a failure of the database into words. */
    public static StoreException of(RuntimeException failure) {
        String state = sqlState(failure);
        if (state.equals("53100")) {
            return new StoreException(
                    Obstacle.DISK_FULL,
                    "The disk of the database is full; nothing of this was saved.\n"
                            + "Maybe free some space there, then save again.",
                    failure);
        }
        // 08: connection; 57P: shut down, crashed or starting; no state: the pool got no connection.
        if (state.isEmpty() || state.startsWith("08") || state.startsWith("57P")) {
            return new StoreException(
                    Obstacle.UNREACHABLE,
                    "The database does not answer; it is not known whether this was saved.\n"
                            + "Maybe it is just starting again: save again in a moment, nothing is saved twice.",
                    failure);
        }
        return new StoreException(
                Obstacle.REFUSED,
                "The database could not carry this out (" + state + "); nothing of this was saved.\n"
                        + "Maybe the log of the database says more.",
                failure);
    }

    private static String sqlState(@Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        return failure instanceof SQLException sql && sql.getSQLState() != null
                ? Objects.requireNonNull(sql.getSQLState())
                : sqlState(failure.getCause());
    }
}
