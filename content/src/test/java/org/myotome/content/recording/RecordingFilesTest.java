package org.myotome.content.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.content.recording.Samples.bytes;

import com.garmin.fit.Sport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: files of watches are read by their content, and what is odd is said with a remedy. */
class RecordingFilesTest {

    @TempDir
    Path directory;

    @Test
    void a01AWalkInGpx() {
        assertThat(text(Samples.gpx("", Samples.gpxPoints(600)))).isEqualTo("""
                gpx walk 2026-11-02T17:00:00Z 840 m, 600 s, run 0 s, up 6 m. 0 % of the time in motion was as fast as running.""");
    }

    @Test
    void a02ARunWithWalkingBreaksInGpx() {
        assertThat(text(Samples.gpx("running", Samples.gpxPoints(120, 60, 120, 60))))
                .isEqualTo("""
                gpx walk_run 2026-11-02T17:00:00Z 696 m, 360 s, run 120 s, up 6 m. \
                33 % of the time in motion was as fast as running. The rest was walked.""");
    }

    @Test
    void a03ARunInTcx() {
        assertThat(text(Samples.tcx("Running", 0, 600))).isEqualTo("""
                tcx run 2026-11-02T17:00:00Z 1800 m, 600 s, run 600 s, up unknown. \
                100 % of the time in motion was as fast as running.""");
    }

    @Test
    void a04ARunInFit() {
        assertThat(text(Samples.fit(directory, Sport.RUNNING, 20, 2.5))).isEqualTo("""
                fit run 2026-11-02T17:00:00Z 3000 m, 1200 s, run 1200 s, up unknown. \
                100 % of the time in motion was as fast as running.""");
    }

    @Test
    void a05TheDayIsThePersonsOwn() {
        Understood.Read read = (Understood.Read) RecordingFiles.read(bytes(Samples.gpx("", Samples.gpxPoints(600))));
        Recording walk = read.recordings().getFirst();
        assertThat(walk.findDay(ZoneId.of("Europe/Berlin"))).hasToString("Optional[2026-11-02]");
        assertThat(walk.findDay(ZoneId.of("Pacific/Auckland"))).hasToString("Optional[2026-11-03]");
    }

    @Test
    void b01SeveralActivitiesInOneFile() {
        String two = Samples.gpx("", Samples.gpxPoints(600))
                .replace("</gpx>", Samples.track("", Samples.gpxPoints(300)) + "</gpx>");
        assertThat(text(two)).hasLineCount(2).contains("840 m", "420 m");
    }

    @Test
    void b02AFileThatIsCutShortIsReadUpToThere() {
        String whole = Samples.gpx("", Samples.gpxPoints(600));
        assertThat(text(whole.substring(0, whole.length() / 2)))
                .contains("m, ", "truncated: The file is cut short or damaged.");
        String tcx = Samples.tcx("Running", 0, 600);
        assertThat(text(tcx.substring(0, tcx.length() / 2)))
                .contains("tcx run", "truncated: The file is cut short or damaged.");
        byte[] fit = Samples.fit(directory, Sport.RUNNING, 20, 2.5);
        byte[] half = java.util.Arrays.copyOf(fit, fit.length / 2);
        assertThat(text(half)).contains("fit", "truncated: The file is cut short or damaged.");
        assertThat(text(whole.substring(0, 150))).startsWith("refused damaged");
    }

    @Test
    void b03AClockThatGoesBack() {
        String back = Samples.gpxPoints(600).replace("17:05:00Z", "16:00:00Z");
        assertThat(text(Samples.gpx("", back)))
                .contains("840 m", "clock_back: 1 point went back in time and was left out.");
    }

    @Test
    void b04PointsWithoutTimes() {
        String none = Samples.gpxPoints(600).replaceAll("<time>.*?</time>", "");
        assertThat(text(Samples.gpx("", none))).isEqualTo("""
                gpx walk unknown 840 m, unknown, run unknown, up 6 m. The file says neither a sport nor times, so a walk is supposed.
                  no_times: The points say no times. Say on which day it was and how long it took.""");
    }

    @Test
    void b05AJumpOfTheReceiver() {
        String jump = Samples.gpxPoints(600).replaceFirst("lat=\"48.0037[0-9]*\"", "lat=\"48.5\"");
        assertThat(text(Samples.gpx("", jump))).contains("jumps: 2 points jumped faster than anybody runs", "826 m");
    }

    @Test
    void b06APauseIsNoMotion() {
        String later = Samples.gpxPoints(300)
                + Samples.gpxPoints(300).replace("T17:", "T18:").replaceAll("lat=\"48\\.00", "lat=\"48.00");
        assertThat(text(Samples.gpx("", later))).contains("pauses: Pauses of 55 min");
    }

    @Test
    void b07ValuesThatCannotBe() {
        String odd = Samples.gpxPoints(600)
                .replace("<ele>104.2</ele>", "<ele>NaN</ele>")
                .replaceFirst("<ele>[0-9.]*</ele>", "<ele>99999999</ele>");
        assertThat(text(Samples.gpx("", odd))).startsWith("gpx walk").contains("840 m");
    }

    @Test
    void b08NeverTheName() {
        assertThat(text("{\"a\": 1}"))
                .isEqualTo(
                        "refused not_a_recording: The file is neither GPX nor FIT nor TCX, whatever its name says. Export the activity as one of these.");
        assertThat(text("<!DOCTYPE html><html></html>")).startsWith("refused not_a_recording");
        assertThat(text("")).startsWith("refused empty");
        assertThat(text("PK\u0003\u0004 and more"))
                .isEqualTo("refused packed: The file is packed. Unpack it and send what is in it.");
    }

    @Test
    void b09BicyclesAreNotRead() {
        assertThat(text(Samples.gpx("cycling", Samples.gpxPoints(600)))).startsWith("refused not_on_foot");
        assertThat(text(Samples.fit(directory, Sport.RUNNING, 20, 9))).startsWith("refused not_on_foot: It was faster");
    }

    @Test
    void b10ARouteIsNoWalk() {
        assertThat(
                        text(
                                "<gpx version=\"1.1\" creator=\"x\" xmlns=\"http://www.topografix.com/GPX/1/1\"><wpt lat=\"1\" lon=\"1\"/></gpx>"))
                .startsWith("refused no_walk_or_run: The file is GPX");
    }

    @Test
    void c01DocumentTypesAndEntitiesAreRefused() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                        + "<gpx>&b;</gpx>";
        assertThat(text(bomb)).startsWith("refused reaches_beyond");
        String far =
                "<?xml version=\"1.0\"?>" + " ".repeat(5000) + "<!DOCTYPE gpx SYSTEM \"file:///etc/passwd\"><gpx/>";
        assertThat(text("<!--<gpx>-->" + far.substring(21))).startsWith("refused");
        String entity = Samples.gpx("", Samples.gpxPoints(60)).replace("<trkseg>", "<trkseg>&x;");
        assertThat(text(entity)).startsWith("refused");
    }

    @Test
    void c02HugeFilesAreRefusedBeforeMemoryIsSpent() {
        assertThat(text(new byte[RecordingFiles.MOST_BYTES + 1]))
                .isEqualTo("refused too_large: The file is larger than 32 MB. Split it into several walks or runs.");
        String deep = "<gpx>" + "<a>".repeat(100_000);
        assertThat(text(deep)).startsWith("refused too_large: The file is nested deeper");
        String many = "<gpx version=\"1.1\"><trk><trkseg>" + "<trkpt lat=\"1\" lon=\"1\"/>".repeat(270_000)
                + "</trkseg></trk></gpx>";
        assertThat(text(many)).startsWith("refused too_large: The file has more than 260000 points.");
    }

    @Test
    void c03WhateverTheBytesAreThereIsAnAnswerInTime() {
        List<byte[]> seeds = List.of(
                bytes(Samples.gpx("running", Samples.gpxPoints(120, 60))),
                bytes(Samples.tcx("Running", 60, 60)),
                Samples.fit(directory, Sport.RUNNING, 3, 2.5));
        Random random = new Random(20261102);
        List<String> seen = new ArrayList<>();
        for (int round = 0; round < 6000; round++) {
            byte[] mutated = Mutator.mutate(seeds.get(round % 3), random);
            Instant begun = Instant.now();
            Understood understood = RecordingFiles.read(mutated);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
            seen.add(understood.getClass().getSimpleName());
            if (understood instanceof Understood.Read read) {
                assertThat(read.recordings()).isNotEmpty();
            }
        }
        assertThat(seen).contains("Read", "Refused");
    }

    private static String text(String content) {
        return text(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] content) {
        return switch (RecordingFiles.read(content)) {
            case Understood.Refused refused ->
                ("refused " + refused.kind().word() + ": " + refused.what() + " " + refused.remedy()).strip();
            case Understood.Read read ->
                read.recordings().stream().map(RecordingFilesTest::line).collect(Collectors.joining("\n"))
                        + notes(read.notes());
        };
    }

    private static String line(Recording one) {
        return one.source().word() + " " + one.kind().word() + " "
                + one.startedAt().map(Instant::toString).orElse("unknown") + " "
                + one.metres().find().map(value -> value + " m").orElse("unknown") + ", "
                + one.movingSeconds().find().map(value -> value + " s").orElse("unknown") + ", run "
                + one.runSeconds().find().map(value -> value + " s").orElse("unknown") + ", up "
                + one.climbMetres().find().map(value -> value + " m").orElse("unknown") + ". " + one.kindBecause()
                + notes(one.notes());
    }

    private static String notes(List<RecordingNote> notes) {
        return notes.stream()
                .map(note -> "\n  " + note.kind().word() + ": " + (note.what() + " " + note.remedy()).strip())
                .collect(Collectors.joining());
    }
}
