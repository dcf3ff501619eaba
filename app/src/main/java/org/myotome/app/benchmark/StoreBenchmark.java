package org.myotome.app.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Durations;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.Database;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.store.AppendResult;
import org.myotome.server.store.EventCodec;
import org.myotome.server.store.EventStore;
import org.myotome.server.store.MasterKey;
import org.myotome.server.store.NewEvent;
import org.myotome.server.store.VerificationReport;

/**
 * Adds logged sets to the store on a PostgreSQL of its own, each durable before the next one, by one client and by eight
 * at once; then reads and folds a case of a thousand events and verifies its chain. Beside it stands what the disk itself
 * takes for one durable write.
 */
public final class StoreBenchmark implements Benchmark {

    private static final String NAME = "store";
    private static final int USUAL_APPENDS = 1_000;
    private static final int CLIENTS = 8;
    private static final int EVENTS_OF_CASE = 1_000;
    private static final int SETS_PER_SESSION = 10;
    private static final int READINGS = 100;
    private static final int PAGE_BYTES = 8192;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final Instant FIRST_MOMENT = Instant.parse("2026-01-05T08:00:00Z");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "durable appends per second, by one client and by eight; read, fold and verify of a case with 1,000 events";
    }

    @Override
    public void run(Request request, Findings findings) {
        try (ScratchDirectory directory = ScratchDirectory.create(NAME);
                Database database = Database.open(new DatabaseSettings(
                        new DataDirectory(directory.path().resolve("data")), Optional.empty(), Optional.empty()))) {
            EventStore store = EventStore.open(database.dataSource(), MasterKey.generate(), Clock.systemUTC());
            int appends = request.size().orElse(USUAL_APPENDS);
            long seed = request.seed();
            disk(directory.path().resolve("page"), appends, seed, findings);
            oneClient(store, appends, seed, findings);
            manyClients(store, appends, seed, findings);
            wholeCase(store, seed, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a durable write costs without any database. */
    private static void disk(Path file, int writes, long seed, Findings findings) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Durations.measure(writes / 10, writes, repetition -> writeDurably(channel))
                    .write(NAME, "the disk itself", "8 KB and fdatasync", seed, findings);
        }
    }

    private static void writeDurably(FileChannel channel) {
        try {
            channel.write(ByteBuffer.allocate(PAGE_BYTES), 0);
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void oneClient(EventStore store, int appends, long seed, Findings findings) {
        Durations.measure(appends / 10, appends, appending(store, "one"))
                .write(NAME, "ours", "append of one event, one client", seed, findings);
    }

    private static void manyClients(EventStore store, int appends, long seed, Findings findings) {
        for (int clients : new int[] {1, CLIENTS}) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                IntConsumer append = appending(store, clients + "-" + client);
                work.add(() -> {
                    for (int repetition = 0; repetition < appends; repetition++) {
                        append.accept(repetition);
                    }
                    return null;
                });
            }
            double seconds = secondsOf(work);
            long all = (long) clients * appends;
            String what = clients == 1 ? "appends, one client" : "appends, " + clients + " clients at once";
            findings.figure(new Row(NAME, "ours", what, all / seconds, "1/s", all, seed));
        }
    }

    private static double secondsOf(List<Callable<Void>> work) {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (Future<Void> done : clients.invokeAll(work)) {
                done.get();
            }
            return (System.nanoTime() - begin) / 1e9;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed.", e);
        }
    }

    private static void wholeCase(EventStore store, long seed, Findings findings) {
        List<NewEvent> events = new ArrayList<>();
        for (int number = 0; number < EVENTS_OF_CASE; number++) {
            events.add(event("case", number));
        }
        saved(store.append("case", events));
        Durations.measure(READINGS, READINGS, repetition -> store.read("case"))
                .write(NAME, "ours", "read a case of 1,000 events", seed, findings);
        Durations.measure(READINGS, READINGS, repetition -> {
                    Episode episode = Episode.fold(EventCodec.toRecorded(store.read("case")));
                    if (episode.log().sessions().size() != EVENTS_OF_CASE / SETS_PER_SESSION) {
                        throw new IllegalStateException("The case was not folded whole.");
                    }
                })
                .write(NAME, "ours", "read and fold it", seed, findings);
        Durations.measure(READINGS, READINGS, repetition -> {
                    VerificationReport report = store.verify("case");
                    if (!report.problems().isEmpty()) {
                        throw new IllegalStateException("The chain is broken: " + report);
                    }
                })
                .write(NAME, "ours", "verify its chain", seed, findings);
    }

    /** Return work that adds one event each time, each after the one before. */
    private static IntConsumer appending(EventStore store, String person) {
        int[] count = new int[1];
        return repetition -> {
            int number = count[0]++;
            saved(store.append(person, number, List.of(event(person, number))));
        };
    }

    private static void saved(AppendResult result) {
        if (!(result instanceof AppendResult.Saved)) {
            throw new IllegalStateException("The store refused what it should take: " + result);
        }
    }

    private static NewEvent event(String person, int number) {
        LocalDate day = FIRST_DAY.plusDays(number / SETS_PER_SESSION);
        Instant moment = FIRST_MOMENT.plusSeconds(60L * number);
        SetLog set = new SetLog(
                "session-" + day,
                day,
                SidedMovement.both("dead_bug"),
                1 + number % SETS_PER_SESSION,
                Known.unknown(),
                new PainReport.Score(number % 4),
                SetForm.STEADY,
                SetEffort.RIGHT);
        return new NewEvent(
                person + "-" + number,
                "console",
                OptionalLong.empty(),
                moment,
                moment,
                "account",
                EventCodec.encode(new Event.SetLogged(set)));
    }
}
