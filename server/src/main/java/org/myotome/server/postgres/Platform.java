package org.myotome.server.postgres;

import java.util.Locale;

/**
 * The kinds of machine for which PostgreSQL binaries are at hand.
 *
 * <p>The build brings the binaries of the machine it runs on. Only Linux on x86-64 is tested; Linux on arm64 and macOS
 * use the same way with their own archive. Windows and Linux without the GNU C library need {@code DATABASE_URL}.
 */
enum Platform {
    LINUX_X86_64("postgres-linux-x86_64.txz"),
    LINUX_ARM64("postgres-linux-arm_64.txz"),
    MAC_X86_64("postgres-darwin-x86_64.txz"),
    MAC_ARM64("postgres-darwin-arm_64.txz");

    private final String archive;

    Platform(String archive) {
        this.archive = archive;
    }

    /** Return the name of the archive with the binaries. */
    String archive() {
        return archive;
    }

    /**
     * Return the kind of this machine.
     *
     * @throws DatabaseException if there are no binaries for it
     */
    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** Return the kind of machine that has this operating system and processor, in Java's words. */
    static Platform of(String system, String processor) {
        boolean arm = processor.equals("aarch64");
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        String lowerCaseSystem = system.toLowerCase(Locale.ROOT);
        if (lowerCaseSystem.equals("linux") && (arm || intel)) {
            return arm ? LINUX_ARM64 : LINUX_X86_64;
        }
        if (lowerCaseSystem.startsWith("mac") && (arm || intel)) {
            return arm ? MAC_ARM64 : MAC_X86_64;
        }
        throw new DatabaseException(
                "There are no PostgreSQL binaries for this machine (" + system + ", " + processor + ").",
                "install PostgreSQL 18 and name it: DATABASE_URL=postgres://user:password@host:5432/database.");
    }
}
