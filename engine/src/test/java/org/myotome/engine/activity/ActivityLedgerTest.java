package org.myotome.engine.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: each walk and run counts once, and nothing is lost, from simple to hard. */
class ActivityLedgerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private static final List<ActivitySource> RECORDED =
            List.of(ActivitySource.GPX, ActivitySource.FIT, ActivitySource.TCX);
    private static final List<ActivityKind> KINDS = List.of(ActivityKind.values());

    @Test
    void nothingIsNothing() {
        assertThat(text()).isEmpty();
    }

    @Test
    void twoWalksOfADayAreTwoWalks() {
        assertThat(text(typed("a", 30, 2500), typed("b", 30, 2500))).isEqualTo("""
                a 2026-11-02 1800 s 2500 m
                b 2026-11-02 1800 s 2500 m""");
    }

    @Test
    void aRecordingThatCameByTwoWaysCountsOnce() {
        assertThat(text(
                        Outings.recorded("g", ActivitySource.GPX, "2026-11-02T17:01:10Z", ActivityKind.RUN, 31, 5020),
                        Outings.recorded("f", ActivitySource.FIT, "2026-11-02T17:00:00Z", ActivityKind.RUN, 30, 5000)))
                .isEqualTo("f 2026-11-02 1800 s 5000 m, as well g (same_start)");
    }

    @Test
    void aRecordingThatWasBegunLateCountsOnceWhenItLiesWithin() {
        assertThat(text(
                        Outings.recorded("f", ActivitySource.FIT, "2026-11-02T17:00:00Z", ActivityKind.RUN, 30, 5000),
                        Outings.recorded("g", ActivitySource.GPX, "2026-11-02T17:03:00Z", ActivityKind.RUN, 27, 4600)))
                .isEqualTo("f 2026-11-02 1800 s 5000 m, as well g (same_time)");
    }

    @Test
    void twoRecordingsAfterEachOtherCountTwice() {
        assertThat(text(
                        Outings.recorded("f", ActivitySource.FIT, "2026-11-02T17:00:00Z", ActivityKind.RUN, 30, 5000),
                        Outings.recorded("g", ActivitySource.FIT, "2026-11-02T17:29:00Z", ActivityKind.RUN, 30, 5000)))
                .isEqualTo("""
                f 2026-11-02 1800 s 5000 m
                g 2026-11-02 1800 s 5000 m""");
    }

    @Test
    void aTypedRunBesideARecordedOneCountsOnceWithItsPain() {
        ActivitySession typed = Outings.run(MONDAY, 32, 5200, 4);
        ActivityLedger ledger = ActivityLedger.of(List.of(
                typed,
                Outings.recorded("f", ActivitySource.FIT, "2026-11-02T17:00:00Z", ActivityKind.WALK_RUN, 30, 5000)));
        assertThat(text(ledger)).isEqualTo("f 2026-11-02 1800 s 5000 m, as well run-2026-11-02 (typed_and_recorded)");
        ActivitySession counted = ledger.sessions().getFirst();
        assertThat(counted.painDuring()).isEqualTo(typed.painDuring());
        assertThat(counted.kind()).isEqualTo(ActivityKind.RUN);
    }

    @Test
    void aTypedRunThatDiffersByMoreThanATenthIsAnother() {
        assertThat(text(
                        Outings.run(MONDAY, 36, 5000, 0),
                        Outings.recorded("f", ActivitySource.FIT, "2026-11-02T17:00:00Z", ActivityKind.RUN, 30, 5000)))
                .isEqualTo("""
                f 2026-11-02 1800 s 5000 m
                run-2026-11-02 2026-11-02 2160 s 5000 m""");
    }

    @Test
    void oneRecordingAnswersForOneTypedWalkOnly() {
        assertThat(text(
                        typed("a", 30, 2500),
                        typed("b", 30, 2500),
                        Outings.recorded("f", ActivitySource.FIT, "2026-11-02T17:00:00Z", ActivityKind.WALK, 30, 2500)))
                .isEqualTo("""
                f 2026-11-02 1800 s 2500 m, as well a (typed_and_recorded)
                b 2026-11-02 1800 s 2500 m""");
    }

    @Test
    void nothingIsLostAndTheOrderOfEntriesDoesNotMatter() {
        Random random = new Random(20261102);
        for (int round = 0; round < 500; round++) {
            List<ActivitySession> sessions = some(random);
            ActivityLedger ledger = ActivityLedger.of(sessions);
            List<String> kept = ledger.counted().stream()
                    .flatMap(one -> java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(one.session().id()),
                            one.twins().stream().map(twin -> twin.session().id())))
                    .sorted()
                    .toList();
            assertThat(kept)
                    .isEqualTo(
                            sessions.stream().map(ActivitySession::id).sorted().toList());
            List<ActivitySession> shuffled = new ArrayList<>(sessions);
            Collections.shuffle(shuffled, random);
            assertThat(ActivityLedger.of(shuffled)).isEqualTo(ledger);
        }
    }

    private static List<ActivitySession> some(Random random) {
        List<ActivitySession> sessions = new ArrayList<>();
        int count = random.nextInt(8);
        for (int one = 0; one < count; one++) {
            int minutes = 25 + random.nextInt(10);
            int day = 2 + random.nextInt(2);
            sessions.add(
                    random.nextBoolean()
                            ? typed("typed-" + one, minutes, minutes * 100)
                            : Outings.recorded(
                                    "recorded-" + one,
                                    RECORDED.get(random.nextInt(3)),
                                    "2026-11-0" + day + "T17:0" + random.nextInt(10) + ":00Z",
                                    KINDS.get(random.nextInt(3)),
                                    minutes,
                                    minutes * 100));
        }
        return sessions;
    }

    private static ActivitySession typed(String id, int minutes, int metres) {
        ActivitySession walk = Outings.walk(MONDAY, minutes, metres, 0);
        return new ActivitySession(
                id,
                walk.day(),
                walk.startedAt(),
                walk.kind(),
                walk.metres(),
                walk.seconds(),
                walk.runSeconds(),
                walk.climbMetres(),
                walk.painDuring(),
                walk.painAfter(),
                walk.exertion(),
                walk.source());
    }

    private static String text(ActivitySession... sessions) {
        return text(ActivityLedger.of(List.of(sessions)));
    }

    private static String text(ActivityLedger ledger) {
        return ledger.counted().stream().map(ActivityLedgerTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(CountedActivity one) {
        ActivitySession session = one.session();
        return session.id() + " " + session.day() + " "
                + session.seconds().find().orElse(0) + " s "
                + session.metres().find().orElse(0) + " m"
                + one.twins().stream()
                        .map(twin -> ", as well " + twin.session().id() + " ("
                                + twin.because().word() + ")")
                        .collect(Collectors.joining());
    }
}
