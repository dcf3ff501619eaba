package org.myotome.content.recording;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.language.Words;

/**
 * Takes from a GPX file that may be hostile or cut short what a walk or run needs, as a small, whole GPX file: tracks with
 * their type, segments, points with height and time. The library that reads GPX never sees the rest.
 */
final class GpxEssence {

    private static final String HEAD =
            "<gpx version=\"1.1\" creator=\"essence\" xmlns=\"http://www.topografix.com/GPX/1/1\">";

    private final Words words;
    private final StringBuilder out = new StringBuilder(HEAD);
    private final StringBuilder text = new StringBuilder();
    private boolean inTrack;
    private boolean inSegment;
    private @Nullable String point;
    private String sport = "";
    private int skipping;
    private int points;
    private boolean isWhole = true;

    private GpxEssence(Words words) {
        this.words = words;
    }

    static GpxEssence of(byte[] bytes, Words words) {
        GpxEssence essence = new GpxEssence(words);
        try {
            essence.go(new SafeXml(bytes, words));
        } catch (XMLStreamException e) {
            essence.isWhole = false;
        }
        essence.close();
        return essence;
    }

    /** Return the small file. */
    String gpx() {
        return out.toString();
    }

    /** Return whether the file could be read to its end. */
    boolean isWhole() {
        return isWhole;
    }

    /** Return how many whole points there are. */
    int points() {
        return points;
    }

    private void go(SafeXml xml) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> begin(xml.reader());
                case XMLStreamConstants.END_ELEMENT -> end(xml.reader().getLocalName());
                default -> {
                    if (text.length() < Limits.LONGEST_TEXT) {
                        text.append(xml.reader().getText());
                    }
                }
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        text.setLength(0);
        String name = reader.getLocalName();
        if (skipping > 0 || name.equals("extensions")) {
            skipping++;
            return;
        }
        switch (name) {
            case "trk" -> {
                inTrack = true;
                sport = "";
                out.append("<trk>");
            }
            case "trkseg" -> beginSegment();
            case "trkpt" -> beginPoint(reader);
            default -> {
                // Names, links and the like are not read.
            }
        }
    }

    private void beginSegment() {
        if (inTrack && !inSegment) {
            inSegment = true;
            out.append("<trkseg>");
        }
    }

    private void beginPoint(XMLStreamReader reader) {
        double latitude = TcxReader.number(attribute(reader, "lat"));
        double longitude = TcxReader.number(attribute(reader, "lon"));
        boolean isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        point = inSegment && isPlace ? "<trkpt lat=\"" + latitude + "\" lon=\"" + longitude + "\">" : null;
        if (inSegment) {
            points++;
        }
        if (points > Limits.MOST_POINTS) {
            throw Limits.tooManyPoints(words);
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        String said = text.toString().strip();
        text.setLength(0);
        String now = point;
        switch (name) {
            case "ele" ->
                point = now == null || Double.isNaN(TcxReader.number(said))
                        ? now
                        : now + "<ele>" + TcxReader.number(said) + "</ele>";
            case "time" -> point = now == null || !isTime(said) ? now : now + "<time>" + said + "</time>";
            case "type" -> sport = inTrack && now == null ? plain(said) : sport;
            case "trkpt" -> endPoint();
            case "trkseg" -> endSegment();
            case "trk" -> endTrack();
            default -> {
                // Names, links and the like are not read.
            }
        }
    }

    /** Return whether it is made of what times are made of; the library says whether it is one. */
    private static boolean isTime(String said) {
        return said.length() <= 40 && said.chars().allMatch(c -> (c >= '0' && c <= '9') || "-:.+TZ".indexOf(c) >= 0);
    }

    private static String plain(String said) {
        StringBuilder letters = new StringBuilder();
        said.chars().filter(Character::isLetter).limit(Limits.LONGEST_SPORT).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private void endPoint() {
        if (point != null) {
            out.append(point).append("</trkpt>");
        }
        point = null;
    }

    private void endSegment() {
        if (inSegment) {
            out.append("</trkseg>");
        }
        inSegment = false;
    }

    private void endTrack() {
        endSegment();
        if (inTrack) {
            out.append(sport.isEmpty() ? "" : "<type>" + sport + "</type>").append("</trk>");
        }
        inTrack = false;
    }

    /** A point whose end has not come is left out. */
    private void close() {
        endTrack();
        out.append("</gpx>");
    }
}
