package org.myotome.content.recording;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.language.Words;

/** Reads TCX, point by point. A file that is cut short is read up to where it ends. */
final class TcxReader {

    private final Words words;
    private final List<Raw> raws = new ArrayList<>();
    private @Nullable Raw raw;
    private boolean inPoint;
    private boolean inLapTotals;
    private int points;
    private long millis;
    private double latitude;
    private double longitude;
    private double height;
    private double distance;

    TcxReader(Words words) {
        this.words = words;
    }

    List<Raw> read(byte[] bytes, List<RecordingNote> notes) {
        try {
            go(new SafeXml(bytes, words));
        } catch (XMLStreamException e) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.TRUNCATED,
                    words.say("The file is cut short or damaged. It was read up to there."),
                    words.say("Export it again if the end is missing.")));
        }
        return raws;
    }

    private void go(SafeXml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    begin(xml.reader().getLocalName(), xml.reader().getAttributeValue(null, "Sport"));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    end(xml.reader().getLocalName(), text.toString().strip());
                    text.setLength(0);
                }
                default -> {
                    if (text.length() < Limits.LONGEST_TEXT) {
                        text.append(xml.reader().getText());
                    }
                }
            }
        }
    }

    private void begin(String name, @Nullable String sport) {
        switch (name) {
            case "Activity" -> {
                Raw begun = new Raw();
                begun.sport = sport == null ? "" : sport.toLowerCase(Locale.ROOT);
                raws.add(begun);
                raw = begun;
            }
            case "Lap" -> inLapTotals = true;
            case "Track" -> {
                inLapTotals = false;
                if (raw != null) {
                    raw.beginStretch();
                }
            }
            case "Trackpoint" -> {
                inPoint = true;
                millis = Fix.NO_TIME;
                latitude = longitude = height = distance = Double.NaN;
            }
            default -> {
                // Heart rate and the like are not read.
            }
        }
    }

    private void end(String name, String text) {
        Raw now = raw;
        if (now == null) {
            return;
        }
        if (name.equals("Trackpoint")) {
            addPoint(now);
        } else if (inPoint) {
            readPoint(name, text);
        } else if (inLapTotals) {
            switch (name) {
                case "TotalTimeSeconds" -> now.totalSeconds = sum(now.totalSeconds, number(text));
                case "DistanceMeters" -> now.totalMetres = sum(now.totalMetres, number(text));
                default -> {
                    // Calories and the like are not read.
                }
            }
        }
    }

    private void readPoint(String name, String text) {
        switch (name) {
            case "Time" -> millis = time(text);
            case "LatitudeDegrees" -> latitude = number(text);
            case "LongitudeDegrees" -> longitude = number(text);
            case "AltitudeMeters" -> height = number(text);
            case "DistanceMeters" -> distance = number(text);
            default -> {
                // Heart rate and the like are not read.
            }
        }
    }

    private void addPoint(Raw now) {
        inPoint = false;
        points++;
        if (points > Limits.MOST_POINTS) {
            throw Limits.tooManyPoints(words);
        }
        now.add(new Fix(millis, latitude, longitude, height, distance));
    }

    private static double sum(double before, double more) {
        return Double.isNaN(before) ? more : before + more;
    }

    static double number(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static long time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            return Fix.NO_TIME;
        }
    }
}
