package org.myotome.server.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The files of the databases, created once: UTF-8, sorted and classified the same on every machine, checksums on, and a
 * generated password.
 */
final class Cluster {

    /** The role that owns everything in the cluster. */
    static final String OWNER = "myotome_owner";

    private static final String PASSWORD_FILE = "database.password";

    private static final int PASSWORD_BYTES = 32;

    private final DataDirectory data;

    private final PostgresBinaries binaries;

    private final String password;

    private Cluster(DataDirectory data, PostgresBinaries binaries, String password) {
        this.data = data;
        this.binaries = binaries;
        this.password = password;
    }

    /** Open the cluster in the data directory, and create it when there is none. */
    static Cluster open(DataDirectory data, PostgresBinaries binaries) {
        try {
            boolean exists = Files.isDirectory(data.cluster());
            Cluster cluster = new Cluster(data, binaries, password(data, exists));
            if (exists) {
                cluster.requireVersion();
            } else {
                cluster.create();
            }
            return cluster;
        } catch (IOException e) {
            throw data.explained(e);
        }
    }

    Path directory() {
        return data.cluster();
    }

    DataDirectory data() {
        return data;
    }

    PostgresBinaries binaries() {
        return binaries;
    }

    String password() {
        return password;
    }

    /** Return a word that stands in the title of every process that serves this cluster, and of no other. */
    String marker() {
        return marker(directory());
    }

    static String marker(Path directory) {
        CRC32 checksum = new CRC32();
        checksum.update(directory.toString().getBytes(StandardCharsets.UTF_8));
        return "myotome-" + Long.toHexString(checksum.getValue());
    }

    private static String password(DataDirectory data, boolean clusterExists) {
        return data.findSecret(PASSWORD_FILE).orElseGet(() -> newPassword(data, clusterExists));
    }

    private static String newPassword(DataDirectory data, boolean clusterExists) {
        if (clusterExists) {
            throw new DatabaseException(
                    "The password of the database (" + data.root().resolve(PASSWORD_FILE)
                            + ") is missing, and the database is there.",
                    "it can be restored from a backup of the data directory.");
        }
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        data.writeSecret(PASSWORD_FILE, password + "\n");
        return password;
    }

    private void requireVersion() throws IOException {
        String version = Files.readString(directory().resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.MAJOR_VERSION)) {
            throw new DatabaseException(
                    "The database (" + directory() + ") was written by PostgreSQL " + version + "; this is PostgreSQL "
                            + PostgresBinaries.MAJOR_VERSION + ".",
                    "move it with pg_dump of the old version, or start with another --data DIRECTORY.");
        }
    }

    /** Create the cluster beside its place and move it there when it is complete. */
    private void create() throws IOException {
        data.requireSpaceForFirstStart();
        deleteLeftovers();
        Path unfinished = Files.createTempDirectory(data.postgres(), "cluster-");
        Path passwordFile = Files.createTempFile(data.postgres(), "cluster-", ".password");
        try {
            Files.setPosixFilePermissions(passwordFile, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(passwordFile, password + "\n");
            Account.current().handOver(unfinished);
            Account.current().handOver(passwordFile);
            initialise(unfinished, passwordFile);
            Files.move(unfinished, directory(), StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.forceDirectory(data.postgres());
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void deleteLeftovers() throws IOException {
        try (Stream<Path> children = Files.list(data.postgres())) {
            for (Path child : (Iterable<Path>) children::iterator) {
                if (child.getFileName().toString().startsWith("cluster-")) {
                    FileTree.delete(child);
                }
            }
        }
    }

    private void initialise(Path unfinished, Path passwordFile) throws IOException {
        ServerLog log = ServerLog.fromNowOn(data.log());
        List<String> command = new ArrayList<>(Account.current().unprivileged());
        command.addAll(List.of(
                binaries.program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + OWNER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--text-search-config=simple",
                "--data-checksums",
                "--no-instructions"));
        int exitCode = Program.run(command, data.log());
        if (exitCode != 0) {
            throw new StartFailure(data, "The database could not be created (initdb ended with " + exitCode + ")", log)
                    .explained();
        }
    }
}
