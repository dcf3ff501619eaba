package org.myotome.server.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The names and private addresses under which this machine is found in its own network.
 *
 * @param names names, in alphabetical order; always with {@code localhost}
 * @param addresses addresses as numbers, in order; always with those of the machine to itself
 */
record MachineNames(List<String> names, List<String> addresses) {

    MachineNames {
        names = List.copyOf(new TreeSet<>(names));
        addresses = List.copyOf(new TreeSet<>(addresses));
    }

    /** Ask the machine. */
    static MachineNames here() {
        List<String> names = new ArrayList<>(List.of("localhost"));
        findHostName().ifPresent(name -> {
            names.add(name);
            if (!name.contains(".")) {
                names.add(name + ".local"); // what phones find by multicast DNS
            }
        });
        return new MachineNames(names, findAddresses());
    }

    private static java.util.Optional<String> findHostName() {
        try {
            String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            return name.matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?") && !name.matches("[0-9.]+")
                    ? java.util.Optional.of(name)
                    : java.util.Optional.empty();
        } catch (UnknownHostException nameless) {
            return java.util.Optional.empty();
        }
    }

    private static List<String> findAddresses() {
        List<String> found = new ArrayList<>(List.of("127.0.0.1", "0:0:0:0:0:0:0:1"));
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(MachineNames::isPrivate)
                    .map(address -> address.getHostAddress().replaceAll("%.*", ""))
                    .forEach(found::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The addresses of this machine cannot be read.", unreadable);
        }
        return found;
    }

    /** Return whether an address is one of a network of its own: RFC 1918, and unique local ones of RFC 4193. */
    private static boolean isPrivate(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> four.isSiteLocalAddress();
            case Inet6Address six -> (six.getAddress()[0] & 0xfe) == 0xfc;
            default -> false;
        };
    }
}
