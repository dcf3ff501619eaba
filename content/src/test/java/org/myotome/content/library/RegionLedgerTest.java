package org.myotome.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.activity.GaitMovements;
import org.myotome.engine.activity.LoadRegion;
import org.myotome.engine.activity.RegionLedger;
import org.myotome.engine.activity.RegionLedgers;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;

/** FEATURE UNDER TEST: exercises, walks and runs in one ledger per region, with the grades of the shipped library. */
class RegionLedgerTest {

    private static final Library LIBRARY = LibraryReader.readShipped().library();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final PainReport NONE = new PainReport.Absent();

    @Test
    void walksAndRunsAreFoundInTheLibraryByWhatTheyAre() {
        GaitMovements gait = new GaitMovements(LIBRARY);
        assertThat(gait.findEasiestWalk().map(Movement::id)).contains("walk_10min");
        assertThat(gait.findEasiestRun().map(Movement::id)).contains("walk_run_1");
        assertThat(gait.findSteadyRun().map(Movement::id)).contains("easy_run_20");
        assertThat(List.of("single_heel_raise", "single_leg_hop_stick", "hop_series"))
                .as("movements that count for the gates before running")
                .allMatch(id -> LIBRARY.findMovement(id).isPresent());
    }

    @Test
    void exercisesWalksAndRunsAddUpByMinutesTimesGrade() {
        RegionLedger ledger = ledger(
                List.of(heelRaises(DAY.minusDays(1))),
                List.of(walk("a", DAY, 30), run("b", DAY.minusDays(8), 20), walk("c", DAY.minusDays(60), 30)));
        // A walk: Achilles 2, foot 2, kneecap 1, landing 1. A run: 3, 3, 2, 4. Heel raises: 2, 2, 0, 0; 45 at 4 s: 3
        // minutes.
        assertThat(text(ledger)).isEqualTo("""
                2026-11-17 to 2026-11-23: knee 40, achilles 60, foot 60, impact 80
                2026-11-24 to 2026-11-30: knee 30, achilles 66, foot 66, impact 30""");
    }

    @Test
    void whatSaysNothingOfItsTimeIsCountedAsUnknown() {
        ActivitySession walk = walk("a", DAY, 30);
        ActivitySession silent = new ActivitySession(
                "b",
                DAY,
                walk.startedAt(),
                ActivityKind.WALK,
                Known.of(2000),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                NONE,
                NONE,
                Known.unknown(),
                ActivitySource.ENTERED);
        RegionLedger ledger = ledger(List.of(), List.of(walk, silent));
        assertThat(ledger.unknown()).isEqualTo(1);
    }

    @Test
    void theRegionThatRoseMostComesFirst() {
        RegionLedger ledger = ledger(List.of(), List.of(walk("a", DAY.minusDays(8), 30), run("b", DAY, 30)));
        assertThat(ledger.rises().getFirst().region()).isEqualTo(LoadRegion.IMPACT);
        assertThat(ledger.rises().getFirst().more()).isEqualTo(120 - 30);
    }

    private static RegionLedger ledger(List<SetLog> sets, List<ActivitySession> activities) {
        TrainingLog log = new TrainingLog(sets, List.of(), List.of(), activities, new PainReport.Unknown());
        return new RegionLedgers(LIBRARY).of(log, DAY, 2);
    }

    private static SetLog heelRaises(LocalDate day) {
        return new SetLog(
                "s",
                day,
                SidedMovement.both("heel_raise"),
                1,
                Known.of(new Amount.Repetitions(45)),
                NONE,
                SetForm.STEADY,
                SetEffort.RIGHT);
    }

    private static ActivitySession walk(String id, LocalDate day, int minutes) {
        return session(id, day, ActivityKind.WALK, minutes);
    }

    private static ActivitySession run(String id, LocalDate day, int minutes) {
        return session(id, day, ActivityKind.RUN, minutes);
    }

    private static ActivitySession session(String id, LocalDate day, ActivityKind kind, int minutes) {
        int seconds = 60 * minutes;
        return new ActivitySession(
                id,
                day,
                Known.unknown(),
                kind,
                Known.unknown(),
                Known.of(seconds),
                Known.of(kind == ActivityKind.WALK ? 0 : seconds),
                Known.unknown(),
                NONE,
                NONE,
                Known.unknown(),
                ActivitySource.ENTERED);
    }

    private static String text(RegionLedger ledger) {
        return ledger.weeks().stream()
                .map(week -> week.from() + " to " + week.to() + ": "
                        + List.of(LoadRegion.values()).stream()
                                .filter(region -> week.of(region).minutes() > 0)
                                .map(region ->
                                        region.word() + " " + week.of(region).minutes())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
