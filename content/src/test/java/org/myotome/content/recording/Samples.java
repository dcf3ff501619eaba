package org.myotome.content.recording;

import com.garmin.fit.DateTime;
import com.garmin.fit.FileEncoder;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** Small recordings of our own: somebody goes due north along a meridian. */
final class Samples {

    static final Instant START = Instant.parse("2026-11-02T17:00:00Z");
    static final double DEGREES_PER_METRE = 1 / 111_195.0;

    private Samples() {}

    /** Points at 5 s each: so many seconds walked at 1.4 m/s, then so many run at 3 m/s, and so on in turn. */
    static String points(String pattern, int... seconds) {
        StringBuilder text = new StringBuilder();
        double metres = 0;
        int time = 0;
        boolean run = false;
        text.append(point(pattern, 0, 0));
        for (int part : seconds) {
            for (int at = 0; at < part; at += 5) {
                metres += 5 * (run ? 3 : 1.4);
                time += 5;
                text.append(point(pattern, metres, time));
            }
            run = !run;
        }
        return text.toString();
    }

    private static String point(String pattern, double metres, int time) {
        return String.format(
                Locale.ROOT,
                pattern,
                48 + metres * DEGREES_PER_METRE,
                START.plusSeconds(time),
                metres,
                100 + metres / 100);
    }

    static String gpxPoints(int... seconds) {
        return points("<trkpt lat=\"%1$.7f\" lon=\"11\"><ele>%4$.1f</ele><time>%2$s</time></trkpt>%n", seconds);
    }

    static String gpx(String type, String points) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"sample\" "
                + "xmlns=\"http://www.topografix.com/GPX/1/1\">" + track(type, points) + "</gpx>";
    }

    static String track(String type, String points) {
        return "<trk>" + (type.isEmpty() ? "" : "<type>" + type + "</type>") + "<trkseg>\n" + points
                + "</trkseg></trk>";
    }

    static String tcx(String sport, int... seconds) {
        return "<?xml version=\"1.0\"?>\n<TrainingCenterDatabase><Activities><Activity Sport=\"" + sport
                + "\"><Id>x</Id><Lap><Track>"
                + points(
                        "<Trackpoint><Time>%2$s</Time><Position><LatitudeDegrees>%1$.7f</LatitudeDegrees>"
                                + "<LongitudeDegrees>11</LongitudeDegrees></Position><DistanceMeters>%3$.1f</DistanceMeters></Trackpoint>%n",
                        seconds)
                + "</Track></Lap></Activity></Activities></TrainingCenterDatabase>";
    }

    /** A recording written with the encoder of the SDK. */
    static byte[] fit(Path directory, Sport sport, int minutes, double metresPerSecond) {
        try {
            Path file = Files.createTempFile(directory, "sample", ".fit");
            FileEncoder encoder = new FileEncoder(file.toFile(), Fit.ProtocolVersion.V2_0);
            FileIdMesg id = new FileIdMesg();
            id.setType(com.garmin.fit.File.ACTIVITY);
            id.setTimeCreated(time(0));
            encoder.write(id);
            for (int second = 0; second <= minutes * 60; second += 5) {
                RecordMesg record = new RecordMesg();
                record.setTimestamp(time(second));
                double degrees = 48 + second * metresPerSecond * DEGREES_PER_METRE;
                record.setPositionLat((int) Math.round(degrees / 180 * (1L << 31)));
                record.setPositionLong((int) Math.round(11.0 / 180 * (1L << 31)));
                record.setDistance((float) (second * metresPerSecond));
                encoder.write(record);
            }
            SessionMesg session = new SessionMesg();
            session.setTimestamp(time(minutes * 60));
            session.setStartTime(time(0));
            session.setSport(sport);
            session.setTotalDistance((float) (minutes * 60 * metresPerSecond));
            session.setTotalTimerTime((float) (minutes * 60));
            session.setTotalElapsedTime((float) (minutes * 60 + 30));
            encoder.write(session);
            encoder.close();
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DateTime time(int second) {
        return new DateTime((START.plusSeconds(second).toEpochMilli() - DateTime.OFFSET) / 1000);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
