package org.myotome.server.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;

/** Plain words for what a record holds. */
public final class Plain {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Plain() {}

    /** Return a day with its year: "30 November 2026". */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Return a day as people say it: "Monday, 30 November". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Return a word of the wire as a reader writes it: {@code lower_back} becomes "lower back". */
    public static String word(String wireWord) {
        return wireWord.replace('_', ' ');
    }

    /** Return a sentence's first letter in upper case. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Return the region in words. */
    public static String region(BodyRegion region) {
        return switch (region) {
            case LOWER_BACK -> "low back";
            case WHOLE_LEG -> "whole leg";
            case NONE_STATED -> "place not said";
            default -> word(region.word());
        };
    }

    /** Return the age in words, or nothing when it is not known. */
    public static String age(Person person) {
        return person.ageYears().find().map(Plain::number).orElse("age not known");
    }

    /** Return the complaint in few words: "right heel and calf, 6 weeks". */
    public static String complaint(Complaint complaint) {
        if (complaint.regions().isEmpty()) {
            return "complaint not stated";
        }
        String side = switch (complaint.side()) {
            case LEFT -> "left ";
            case RIGHT -> "right ";
            case BOTH -> "both sides, ";
            case ALTERNATING -> "alternating sides, ";
            case MIDLINE, NOT_STATED -> "";
        };
        return side + list(complaint.regions().stream().map(Plain::region).toList());
    }

    /** Return items as a list in words: "a, b and c". */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** Return a side as an adjective. */
    public static String side(ReportedSide side) {
        return side == ReportedSide.NOT_STATED ? "side not said" : word(side.word());
    }

    /** Return a number without needless digits. */
    public static String number(double number) {
        return number == Math.floor(number) && Math.abs(number) < 1e12
                ? Long.toString((long) number)
                : String.format(Locale.ROOT, "%.1f", number);
    }

    /** Return pain in words: "3", "some, no number", "none", "not asked". */
    public static String pain(PainReport pain) {
        return DaySentences.pain(Words.ENGLISH, pain);
    }

    /** Return how much was left at the end of a set, in words. */
    public static String effort(SetEffort effort) {
        return switch (effort) {
            case LIGHT -> "four or more left";
            case RIGHT -> "two or three left";
            case ALL -> "none or one left";
            case UNKNOWN -> "not said how much was left";
        };
    }

    /** Return the pain policy in words. */
    public static String policy(PainPolicy policy) {
        return switch (policy) {
            case STRICT ->
                "no pain, and no loading of the part (bone stress, healing fracture, progressive nerve problem)";
            case IRRITABLE -> "up to 2 of 10 (easily stirred up)";
            case DEFAULT -> "up to 3 of 10 during and after (most people)";
            case TENDON -> "up to 5 of 10 (a tendon loaded on purpose)";
        };
    }

    /** Return the pain policy in force, or that none was set. */
    public static String policy(Known<PainPolicy> policy) {
        return policy.find().map(set -> "pain up to " + set.mostDuring()).orElse("pain policy not set");
    }

    /** Return a movement with its side and what is changed about it: "Single-leg bridge, right, half the range". */
    public static String movement(Library library, SidedMovement movement) {
        return new DaySentences(library).name(movement);
    }

    /** Return one set of a movement as it is tried: "hold 10 s", "12 repetitions", "8 repetitions, half the range". */
    public static String oneSet(Library library, SidedMovement tried) {
        Dose start = library.getMovement(tried.movementId()).startDose();
        Amount amount = tried.variant().of(start).amount();
        String set = switch (amount) {
            case Amount.Repetitions(int count) -> new Variant.Repeated(count).words();
            case Amount.Hold(int seconds, int ignored) -> new Variant.Held(seconds).words();
            case Amount.Time(int seconds) -> new Variant.Lasting(seconds).words();
            case Amount.Distance(int metres) -> metres + " m";
            case Amount.Breaths(int count) -> count + " breaths";
            case Amount.Steps(int count) -> count + " steps";
        };
        String words = tried.variant().words();
        return words.isEmpty() || words.equals(set) ? set : set + ", " + words;
    }

    /** Return an amount with its unit, repetitions too: "10 repetitions", "10 s hold". */
    public static String amount(Amount amount) {
        return DoseText.ENGLISH.oneSet(amount);
    }

    /** Return a movement's name, or its id in words when the library no longer has it. */
    public static String movementName(Library library, String movementId) {
        return library.findMovement(movementId)
                .map(movement -> movement.name())
                .orElseGet(() -> capital(word(movementId)));
    }

    /** Return one side in words. */
    public static String side(Side side) {
        return side.word();
    }

    /** Return a probability as "n in 100". */
    public static String inHundred(double probability) {
        return Math.round(probability * 100) + " in 100";
    }
}
