package org.myotome.content.recording;

import com.garmin.fit.DateTime;
import com.garmin.fit.Decode;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.language.Words;

/** Reads FIT with Garmin's SDK. A file that is cut short is read up to where it ends. */
final class FitReader {

    private static final double SEMICIRCLES = 180.0 / (1L << 31);

    private static final long FIRST_OF_CALENDAR = 0x10000000L;

    private final Words words;
    private final List<Fix> fixes = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();

    /** What the device says of one activity. */
    private record Session(String sport, long start, double metres, double seconds, double elapsed, double climb) {}

    FitReader(Words words) {
        this.words = words;
    }

    List<Raw> read(byte[] bytes, List<RecordingNote> notes) {
        boolean isWhole;
        try {
            isWhole = new Decode().read(new ByteArrayInputStream(bytes), this::take);
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            // The SDK signals damage by exceptions of many kinds; what was read until then stands.
            isWhole = false;
        }
        if (!isWhole) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.TRUNCATED,
                    words.say("The file is cut short or damaged. It was read up to there."),
                    words.say("Copy it from the watch again if the end is missing.")));
        }
        return raws();
    }

    private void take(Mesg message) {
        if (message.getNum() == MesgNum.RECORD) {
            if (fixes.size() == Limits.MOST_POINTS) {
                throw Limits.tooManyPoints(words);
            }
            fixes.add(fix(new RecordMesg(message)));
        } else if (message.getNum() == MesgNum.SESSION && sessions.size() <= Limits.MOST_ACTIVITIES) {
            sessions.add(session(new SessionMesg(message)));
        }
    }

    private static Fix fix(RecordMesg record) {
        double height = number(record.getEnhancedAltitude());
        return new Fix(
                millis(record.getTimestamp()),
                degrees(record.getPositionLat()),
                degrees(record.getPositionLong()),
                Double.isNaN(height) ? number(record.getAltitude()) : height,
                number(record.getDistance()));
    }

    private static Session session(SessionMesg session) {
        return new Session(
                Optional.ofNullable(session.getSport())
                        .map(Sport::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .orElse(""),
                millis(session.getStartTime()),
                number(session.getTotalDistance()),
                number(session.getTotalTimerTime()),
                number(session.getTotalElapsedTime()),
                number(session.getTotalAscent()));
    }

    private List<Raw> raws() {
        List<Raw> raws = new ArrayList<>();
        for (Session session : sessions) {
            Raw raw = new Raw();
            raw.sport = session.sport();
            raw.startMillis = session.start();
            raw.totalMetres = session.metres();
            raw.totalSeconds = session.seconds();
            raw.totalClimb = session.climb();
            raws.add(raw);
        }
        if (raws.isEmpty() && !fixes.isEmpty()) {
            raws.add(new Raw());
        }
        for (Fix fix : fixes) {
            owner(raws, fix).add(fix);
        }
        return raws;
    }

    /** Return the activity in which a point lies: the last one that had begun by then. */
    private Raw owner(List<Raw> raws, Fix fix) {
        for (int place = raws.size() - 1; place > 0; place--) {
            if (fix.hasTime()
                    && raws.get(place).startMillis != Fix.NO_TIME
                    && fix.millis() >= raws.get(place).startMillis) {
                return raws.get(place);
            }
        }
        return raws.getFirst();
    }

    private static long millis(@Nullable DateTime time) {
        if (time == null || time.getTimestamp() < FIRST_OF_CALENDAR) {
            return Fix.NO_TIME; // below, a time counts from when the device was switched on
        }
        return time.getTimestamp() * 1000 + DateTime.OFFSET;
    }

    private static double degrees(@Nullable Integer semicircles) {
        return semicircles == null ? Double.NaN : semicircles * SEMICIRCLES;
    }

    private static double number(@Nullable Number value) {
        return value == null ? Double.NaN : value.doubleValue();
    }
}
