package org.myotome.server.postgres;

import java.util.Map;
import java.util.Optional;

/**
 * Which database to use.
 *
 * @param data where a server keeps its own files, and PostgreSQL's when it starts one
 * @param owner a database that is already there, for the role that may create tables; nothing means: start one
 * @param application the same database for the role that the application uses; nothing means: derive it from the owner
 */
public record DatabaseSettings(
        DataDirectory data, Optional<DatabaseAddress> owner, Optional<DatabaseAddress> application) {

    /** Names the variable with the address of a database that is already there. */
    public static final String OWNER_VARIABLE = "DATABASE_URL";

    /** Names the variable with the address for the application's role, needed only if the owner may not create roles. */
    public static final String APPLICATION_VARIABLE = "DATABASE_APPLICATION_URL";

    /** Take the settings from the environment's variables. */
    public static DatabaseSettings from(Map<String, String> environment, DataDirectory data) {
        Optional<DatabaseAddress> owner = find(environment, OWNER_VARIABLE);
        Optional<DatabaseAddress> application = find(environment, APPLICATION_VARIABLE);
        if (owner.isEmpty() && application.isPresent()) {
            throw new DatabaseException(
                    APPLICATION_VARIABLE + " is set without " + OWNER_VARIABLE + ".",
                    OWNER_VARIABLE + " is misspelt; it names the same database for the role that may create tables.");
        }
        return new DatabaseSettings(data, owner, application);
    }

    private static Optional<DatabaseAddress> find(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isBlank())
                .map(text -> DatabaseAddress.parse(name, text));
    }
}
