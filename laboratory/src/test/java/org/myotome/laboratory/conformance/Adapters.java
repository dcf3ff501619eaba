package org.myotome.laboratory.conformance;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.myotome.laboratory.conformance.pack.Pack;
import org.myotome.laboratory.conformance.pack.PackReader;
import org.myotome.laboratory.conformance.run.ConformanceRun;
import org.myotome.laboratory.conformance.run.Score;
import org.myotome.laboratory.conformance.toy.Flaw;
import org.myotome.laboratory.conformance.toy.ToySystem;

/** Runs packs against adapters of the tests, each in a real process. */
final class Adapters {

    /** So long that no answer of a healthy adapter is ever too late. */
    private static final Duration LONG = Duration.ofMinutes(2);

    private Adapters() {}

    /** Score the small system with a flaw. */
    static Score scoreToy(Pack pack, Flaw flaw) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ToySystem.class.getName(),
                flaw.name());
        return new ConformanceRun(pack, command, LONG).run();
    }

    /** Score the adapter that breaks the protocol in one way. */
    static Score scoreBroken(String flaw, Duration mostTime) {
        List<String> command = List.of("/bin/sh", resource("broken-adapter.sh").toString(), flaw);
        return score(command, mostTime);
    }

    /** Score any command with the small pack. */
    static Score score(List<String> command, Duration mostTime) {
        return new ConformanceRun(PackReader.read(resource("small/pack.json")), command, mostTime).run();
    }

    /** Return a file of the tests. */
    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Adapters.class.getResource("/conformance/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
