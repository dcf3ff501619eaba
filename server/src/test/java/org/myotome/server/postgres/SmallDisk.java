package org.myotome.server.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A data directory on a disk that can be full. */
public final class SmallDisk implements AutoCloseable {

    private static final String MOUNTED_SIZE = "size=260m";

    /** How far a file may grow where files are limited. */
    public static final long LARGEST_FILE_BYTES = 20L * 1024 * 1024;

    /** How the disk is made small. */
    public enum Kind {
        /** A small file system in memory; needs the right to mount. */
        MOUNTED,
        /** A limit on the size of files, which anybody can set for their own processes. */
        LIMITED_FILES;

        /** Return the kinds that this machine and this user allow; there is always one. */
        public static List<Kind> possibleHere() {
            return Arrays.stream(values())
                    .filter(kind -> kind != MOUNTED || mayMount())
                    .toList();
        }
    }

    private final Kind kind;

    private final TemporaryData data;

    private SmallDisk(Kind kind, TemporaryData data) {
        this.kind = kind;
        this.data = data;
    }

    /** Create one; PostgreSQL's programs are taken from another directory. */
    public static SmallDisk create(Kind kind, DataDirectory other) throws IOException {
        if (kind == Kind.LIMITED_FILES) {
            return new SmallDisk(kind, TemporaryData.copyOf(other));
        }
        TemporaryData data = TemporaryData.create();
        run(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                MOUNTED_SIZE,
                "tmpfs",
                data.directory().root().toString());
        data.fillFrom(other);
        return new SmallDisk(kind, data);
    }

    /** Return the data directory. */
    public DataDirectory directory() {
        return data.directory();
    }

    /** Leave no more than a little space. */
    public void limit() throws IOException {
        switch (kind) {
            case MOUNTED -> fill(filler());
            case LIMITED_FILES -> limitFiles(Long.toString(LARGEST_FILE_BYTES));
        }
    }

    /** Make space again. */
    public void free() throws IOException {
        switch (kind) {
            case MOUNTED -> Files.delete(filler());
            case LIMITED_FILES -> limitFiles("unlimited");
        }
    }

    private Path filler() {
        return data.directory().root().resolve("filler");
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("No space left")) {
                throw e;
            }
        }
    }

    /** Set the limit for the server and for everything it starts from now on. */
    private void limitFiles(String size) throws IOException {
        for (ProcessHandle process : data.processes()) {
            try {
                // as the user that owns the processes: not every root may change those of others
                List<String> command = new ArrayList<>(Account.current().unprivileged());
                command.addAll(List.of("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + size + ":"));
                run(command.toArray(String[]::new));
            } catch (IOException e) {
                if (data.processes().contains(process)) { // otherwise it was a helper that has just ended
                    throw e;
                }
            }
        }
    }

    private static boolean mayMount() {
        try {
            Path directory = Files.createTempDirectory("myotome-mount-");
            try {
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", directory.toString());
                run("umount", directory.toString());
                return true;
            } catch (IOException _) {
                return false;
            } finally {
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new IllegalStateException("No directory for the trial mount could be made.", e);
        }
    }

    private static void run(String... command) throws IOException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        data.processes().forEach(ProcessHandle::destroyForcibly);
        if (kind == Kind.MOUNTED) {
            run("umount", "--lazy", data.directory().root().toString());
        }
        data.close();
    }
}
