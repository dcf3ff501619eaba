package org.myotome.server.postgres;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;

/**
 * Where a PostgreSQL database is and who connects to it.
 *
 * @param hosts one or more names of machines, each with its port or without, separated by commas
 * @param database name of the database
 * @param user name of the role
 * @param password password of the role; may be empty when the server asks for none
 * @param parameters further settings of the connection, such as {@code sslmode}, by the driver's names
 */
public record DatabaseAddress(
        String hosts, String database, String user, String password, SortedMap<String, String> parameters) {

    private static final String EXAMPLE =
            "it should look like postgres://user:password@host:5432/database?sslmode=require.";

    private static final Pattern URL =
            Pattern.compile("(?:postgres|postgresql)://(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<rest>.*)");

    private static final Pattern JDBC = Pattern.compile("jdbc:postgresql://(?<rest>.*)");

    private static final Pattern PLACE =
            Pattern.compile("(?<hosts>[^/?]*)(?:/(?<database>[^?]*))?(?:\\?(?<query>.*))?");

    private static final Pattern HOST = Pattern.compile("(?:\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::(?<port>[0-9]+))?");

    /** Names that other tools use, and what the driver calls the same thing. */
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "application_name", "ApplicationName",
            "connect_timeout", "connectTimeout",
            "channel_binding", "channelBinding",
            "target_session_attrs", "targetServerType");

    public DatabaseAddress {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /**
     * Read an address in either form: {@code postgres://user:password@host:port/database?sslmode=...} or {@code
     * jdbc:postgresql://host:port/database?user=...&password=...}.
     *
     * @param name what the text is called, for messages
     * @param text the address
     * @throws DatabaseException if it cannot be understood; the message never holds the password
     */
    public static DatabaseAddress parse(String name, String text) {
        Matcher url = URL.matcher(text.strip());
        if (url.matches()) {
            return place(
                    name, url.group("rest"), decodeOrEmpty(url.group("user")), decodeOrEmpty(url.group("password")));
        }
        Matcher jdbc = JDBC.matcher(text.strip());
        if (jdbc.matches()) {
            return place(name, jdbc.group("rest"), "", "");
        }
        throw new DatabaseException(
                name + " (" + scheme(text) + ") is not the address of a PostgreSQL database.", EXAMPLE);
    }

    private static DatabaseAddress place(String name, String rest, String user, String password) {
        Matcher place = PLACE.matcher(rest);
        if (!place.matches()) {
            throw new DatabaseException("The part of " + name + " behind the password cannot be read.", EXAMPLE);
        }
        SortedMap<String, String> parameters = parameters(name, place.group("query"));
        String givenUser = orElse(parameters.remove("user"), user);
        String givenPassword = orElse(parameters.remove("password"), password);
        String database = decodeOrEmpty(place.group("database"));
        requireHosts(name, place.group("hosts"));
        if (database.isEmpty() || database.contains("/")) {
            throw new DatabaseException(name + " names no database (" + database + ").", EXAMPLE);
        }
        if (givenUser.isEmpty()) {
            throw new DatabaseException(name + " names no user.", EXAMPLE);
        }
        return new DatabaseAddress(place.group("hosts"), database, givenUser, givenPassword, parameters);
    }

    private static void requireHosts(String name, String hosts) {
        for (String host : hosts.split(",", -1)) {
            Matcher matcher = HOST.matcher(host);
            if (!matcher.matches()) {
                throw new DatabaseException(
                        name + " names no host that can be read (" + host + ").",
                        EXAMPLE + " A password with @, : or / in it has them as %40, %3A and %2F.");
            }
            String port = matcher.group("port");
            if (port != null && (port.length() > 5 || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535)) {
                throw new DatabaseException(
                        "The port (" + port + ") in " + name + " must lie between 1 and 65535.",
                        "the usual port of PostgreSQL, 5432, is meant.");
            }
        }
    }

    private static SortedMap<String, String> parameters(String name, @Nullable String query) {
        SortedMap<String, String> parameters = new TreeMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String key = decode(equals < 0 ? pair : pair.substring(0, equals));
            String driverName = DRIVER_NAMES.getOrDefault(key, key);
            if (PGProperty.forName(driverName) == null) {
                throw new DatabaseException(
                        "The setting (" + key + ") in " + name + " is not known.",
                        "it is misspelt; the usual one is sslmode.");
            }
            parameters.put(driverName, equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return parameters;
    }

    /** Return the address in the form that the driver wants, without user and password. */
    public String jdbcUrl() {
        StringBuilder url = new StringBuilder("jdbc:postgresql://" + hosts + "/" + encode(database));
        String separator = "?";
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            url.append(separator).append(encode(parameter.getKey())).append('=').append(encode(parameter.getValue()));
            separator = "&";
        }
        return url.toString();
    }

    /** Return the same server's other database. */
    public DatabaseAddress withDatabase(String newDatabase) {
        return new DatabaseAddress(hosts, newDatabase, user, password, parameters);
    }

    /** Return the same database for another role. */
    public DatabaseAddress withRole(String newUser, String newPassword) {
        return new DatabaseAddress(hosts, database, newUser, newPassword, parameters);
    }

    /** Return the address in words, without the password. */
    @Override
    public String toString() {
        return user + "@" + hosts + "/" + database;
    }

    private static String scheme(String text) {
        int colon = text.indexOf("://");
        return colon < 0 ? "no scheme" : text.substring(0, colon) + "://";
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private static String decodeOrEmpty(@Nullable String text) {
        return text == null ? "" : decode(text);
    }

    /** Decode percent signs; a plus sign stands for itself, as it does outside of forms. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new DatabaseException(
                    "A percent sign in the address of the database is not followed by two hexadecimal digits.",
                    "a percent sign in the password has to be written %25.",
                    e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
