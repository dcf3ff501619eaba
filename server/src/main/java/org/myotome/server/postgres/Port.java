package org.myotome.server.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port on which PostgreSQL listens: free when chosen, and the same at the next start if it still is. */
final class Port {

    private static final int ANY = 0;

    private Port() {}

    /** Return the port of the last start if it is free, and otherwise any free one. */
    static int choose(DataDirectory data) throws IOException {
        Path file = file(data);
        int remembered = Files.exists(file) ? parse(Files.readString(file).strip()) : ANY;
        return remembered != ANY && isFree(remembered) ? remembered : anyFree();
    }

    /** Return any free port. */
    static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(ANY, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Keep the port for the next start. */
    static void remember(DataDirectory data, int port) throws IOException {
        Files.writeString(file(data), port + "\n");
    }

    private static Path file(DataDirectory data) {
        return data.postgres().resolve("port");
    }

    private static int parse(String text) {
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65535 ? Integer.parseInt(text) : ANY;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
