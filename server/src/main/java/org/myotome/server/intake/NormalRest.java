package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myotome.engine.history.Event;
import org.myotome.engine.nerve.SkinArea;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.server.wording.Plain;

/**
 * The gesture "all others examined and normal": what of an examination nobody has said anything about, and the events that
 * record it as normal. A normal finding is a finding; so nothing is recorded that was not named, a finding that is there
 * is never touched, and where a weakness or a change stands without its side, neither side is called normal.
 *
 * <p>The saddle is not among it: it is asked about and examined by itself.
 */
final class NormalRest {

    private final CaseRecord record;

    private NormalRest(CaseRecord record) {
        this.record = record;
    }

    static NormalRest of(CaseRecord record) {
        return new NormalRest(record);
    }

    /** A part of the examination. */
    enum Part {
        STRENGTH("strength", "Strength", "normal"),
        REFLEXES("reflexes", "Reflexes", "normal"),
        FEELING("feeling", "Feeling", "normal"),
        STRETCH("stretch", "Nerve stretch tests", "negative");

        private final String word;
        private final String title;
        private final String becomes;

        Part(String word, String title, String becomes) {
            this.word = word;
            this.title = title;
            this.becomes = becomes;
        }

        String word() {
            return word;
        }

        String title() {
            return title;
        }

        /** Return what each of it is recorded as. */
        String becomes() {
            return becomes;
        }

        static Optional<Part> find(String word) {
            return Arrays.stream(values())
                    .filter(part -> part.word.equals(word))
                    .findFirst();
        }
    }

    /**
     * Something that nobody has said anything about.
     *
     * @param part where it belongs
     * @param key names it in the form
     * @param label what it is, in words
     */
    record Item(Part part, String key, String label) {}

    /** Return what of a part nobody has said anything about. */
    List<Item> open(Part part) {
        return switch (part) {
            case STRENGTH -> strength();
            case REFLEXES -> reflexes();
            case FEELING -> sided(part, SideBySide.Kind.FEELING);
            case STRETCH -> sided(part, SideBySide.Kind.STRETCH);
        };
    }

    private List<Item> strength() {
        List<Item> items = new ArrayList<>();
        for (StrengthMovement movement : StrengthMovement.values()) {
            for (Side side : Side.values()) {
                if (isOpen(record.strength().of(movement), side)) {
                    items.add(new Item(
                            Part.STRENGTH, key(movement, side), Plain.word(movement.word()) + ", " + Plain.side(side)));
                }
            }
        }
        return items;
    }

    private static boolean isOpen(SidedGrade grade, Side side) {
        return !grade.of(side).isKnown() && !grade.sideNotStated().isKnown();
    }

    private static String key(StrengthMovement movement, Side side) {
        return "strength." + movement.word() + "." + side.word();
    }

    private List<Item> reflexes() {
        Reflexes reflexes = record.reflexes();
        List<Item> items = new ArrayList<>();
        for (Side side : Side.values()) {
            addReflex(items, "knee", side, reflexes.knee(side));
        }
        for (Side side : Side.values()) {
            addReflex(items, "ankle", side, reflexes.ankle(side));
        }
        if (reflexes.plantar() == Reflexes.PlantarResponse.UNKNOWN) {
            items.add(new Item(Part.REFLEXES, "reflexes.plantar", "sole stroked: toes go down"));
        }
        if (reflexes.clonus() == Reflexes.Clonus.UNKNOWN) {
            items.add(new Item(Part.REFLEXES, "reflexes.clonus", "clonus: absent"));
        }
        return items;
    }

    private static void addReflex(List<Item> items, String joint, Side side, ReflexFinding found) {
        if (found == ReflexFinding.UNKNOWN) {
            items.add(new Item(Part.REFLEXES, reflexKey(joint, side), joint + " reflex, " + Plain.side(side)));
        }
    }

    private static String reflexKey(String joint, Side side) {
        return "reflexes." + joint + "." + side.word();
    }

    private List<Item> sided(Part part, SideBySide.Kind kind) {
        List<Item> items = new ArrayList<>();
        for (SideBySide.Line line : SideBySide.lines(kind)) {
            for (Side side : Side.values()) {
                if (!isSaid(line, side)) {
                    items.add(new Item(part, key(line, side), line.name() + ", " + Plain.side(side)));
                }
            }
        }
        return items;
    }

    private static String key(SideBySide.Line line, Side side) {
        return line.field(reported(side));
    }

    private static ReportedSide reported(Side side) {
        return side == Side.LEFT ? ReportedSide.LEFT : ReportedSide.RIGHT;
    }

    /** A finding in other words for the same area counts too; so does one whose side nobody wrote down. */
    private boolean isSaid(SideBySide.Line line, Side side) {
        if (line.kind() == SideBySide.Kind.STRETCH) {
            return record.functionalTests().stream()
                    .filter(test -> test.side().mayMean(side))
                    .anyMatch(test -> test.test().toLowerCase(Locale.ROOT).contains(line.name()));
        }
        Optional<SkinArea> area = SkinArea.find(line.name());
        return record.sensation().stream()
                .filter(finding -> finding.side().mayMean(side))
                .anyMatch(finding -> finding.area().equalsIgnoreCase(line.name())
                        || (area.isPresent() && SkinArea.find(finding.area()).equals(area)));
    }

    /** Return the events that record what was named as normal; what has got a finding meanwhile keeps it. */
    List<Event> record(Set<String> named) {
        List<Event> events = new ArrayList<>();
        Map<StrengthMovement, SidedGrade> grades = grades(named);
        if (!grades.isEmpty()) {
            events.add(new Event.StrengthExamined(new Strength(grades)));
        }
        Event.ExaminationRecorded examination =
                new Event.ExaminationRecorded(reflexes(named), sensation(named), record.mobility(), tests(named));
        if (!examination.equals(now())) {
            events.add(examination);
        }
        return List.copyOf(events);
    }

    private Event.ExaminationRecorded now() {
        return new Event.ExaminationRecorded(
                record.reflexes(), record.sensation(), record.mobility(), record.functionalTests());
    }

    private Map<StrengthMovement, SidedGrade> grades(Set<String> named) {
        Map<StrengthMovement, SidedGrade> grades = new EnumMap<>(StrengthMovement.class);
        for (StrengthMovement movement : StrengthMovement.values()) {
            SidedGrade grade = new SidedGrade(
                    grade(named, movement, Side.LEFT), grade(named, movement, Side.RIGHT), StrengthGrade.UNKNOWN);
            if (!grade.equals(SidedGrade.unknown())) {
                grades.put(movement, grade);
            }
        }
        return grades;
    }

    private StrengthGrade grade(Set<String> named, StrengthMovement movement, Side side) {
        boolean normal =
                named.contains(key(movement, side)) && isOpen(record.strength().of(movement), side);
        return normal ? StrengthGrade.NORMAL : StrengthGrade.UNKNOWN;
    }

    private Reflexes reflexes(Set<String> named) {
        Reflexes now = record.reflexes();
        boolean down = now.plantar() == Reflexes.PlantarResponse.UNKNOWN && named.contains("reflexes.plantar");
        boolean still = now.clonus() == Reflexes.Clonus.UNKNOWN && named.contains("reflexes.clonus");
        return new Reflexes(
                reflex(named, "knee", Side.LEFT, now.kneeLeft()),
                reflex(named, "knee", Side.RIGHT, now.kneeRight()),
                reflex(named, "ankle", Side.LEFT, now.ankleLeft()),
                reflex(named, "ankle", Side.RIGHT, now.ankleRight()),
                down ? Reflexes.PlantarResponse.FLEXOR : now.plantar(),
                still ? Reflexes.Clonus.ABSENT : now.clonus());
    }

    private static ReflexFinding reflex(Set<String> named, String joint, Side side, ReflexFinding now) {
        boolean normal = now == ReflexFinding.UNKNOWN && named.contains(reflexKey(joint, side));
        return normal ? ReflexFinding.NORMAL : now;
    }

    private List<SensationFinding> sensation(Set<String> named) {
        List<SensationFinding> all = new ArrayList<>(record.sensation());
        for (SideBySide.Line line : SideBySide.lines(SideBySide.Kind.FEELING)) {
            for (Side side : Side.values()) {
                if (named.contains(key(line, side)) && !isSaid(line, side)) {
                    all.add(new SensationFinding(line.name(), reported(side), SensationFinding.Quality.NORMAL));
                }
            }
        }
        return all;
    }

    private List<FunctionalTest> tests(Set<String> named) {
        List<FunctionalTest> all = new ArrayList<>(record.functionalTests());
        for (SideBySide.Line line : SideBySide.lines(SideBySide.Kind.STRETCH)) {
            for (Side side : Side.values()) {
                if (named.contains(key(line, side)) && !isSaid(line, side)) {
                    all.add(new FunctionalTest(line.name(), reported(side), "negative", "", ""));
                }
            }
        }
        return all;
    }
}
