package org.myotome.laboratory.patient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.myotome.content.document.TextFile;
import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.laboratory.assumption.RateTable;
import org.myotome.laboratory.assumption.Rates;

/** Draws patients with a given lesion, or with the lesions of a clinic. */
public final class PatientGenerator {

    /** Questions whose answers are drawn by their own rates. */
    static final List<String> TOLD = List.of(
            "saddle_numbness",
            "bladder_change",
            "unsteady_gait_or_falls",
            "recent_major_trauma",
            "recent_infection_or_surgery",
            "diabetes",
            "upper_motor_neuron_signs");

    private static final List<String> NO_LESIONS = List.of("anybody", "other_leg");
    private static final String ALL = "*";

    private final Profile anybody;
    private final Profile otherLeg;
    private final Map<String, List<Presentation>> byLesion = new LinkedHashMap<>();
    private final Map<String, Double> mix = new LinkedHashMap<>();

    private record Presentation(double share, Profile profile) {}

    private PatientGenerator(RateTable table, Rates rates) {
        this.anybody = Profile.ofAnybody(rates);
        this.otherLeg = Profile.ofOtherLeg(rates);
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (RateTable.Entry entry : table.entries()) {
            String lesion = entry.key().getFirst();
            if (!NO_LESIONS.contains(lesion)) {
                names.computeIfAbsent(lesion, key -> new TreeSet<>())
                        .add(entry.key().get(1));
            }
        }
        names.forEach((lesion, presentations) -> {
            mix.put(lesion, rates.get(lesion, ALL, "mix", "any"));
            byLesion.put(lesion, presentations(lesion, presentations, rates));
        });
        double sum = 0;
        for (double share : mix.values()) {
            sum += share;
        }
        double whole = sum;
        mix.replaceAll((lesion, share) -> share / whole);
    }

    private static List<Presentation> presentations(String lesion, Set<String> names, Rates rates) {
        List<Presentation> all = new ArrayList<>();
        for (String name : names) {
            rates.find(lesion, name, "share", "any")
                    .ifPresent(share -> all.add(new Presentation(share, Profile.of(rates, lesion, name))));
        }
        return all.isEmpty() ? List.of(new Presentation(1, Profile.of(rates, lesion, ALL))) : List.copyOf(all);
    }

    /** Return the table of findings by lesion. */
    public static RateTable shippedTable() {
        return RateTable.read(
                TextFile.shipped(PatientGenerator.class, "lesions.csv"),
                List.of("lesion", "presentation", "item", "what"));
    }

    /**
     * Prepare to draw.
     *
     * @param table which lesions and presentations there are
     * @param rates the rates of the table
     */
    public static PatientGenerator of(RateTable table, Rates rates) {
        return new PatientGenerator(table, rates);
    }

    /** Return the lesions, by id. */
    public List<String> lesions() {
        return List.copyOf(byLesion.keySet());
    }

    /** Return the share of each lesion among the people of a clinic; they add up to 1. */
    public Map<String, Double> mix() {
        return Collections.unmodifiableMap(mix);
    }

    /** Draw a patient of the clinic. */
    public Patient draw(SeededRandom random) {
        double place = random.nextUniform();
        String drawn = "";
        for (Map.Entry<String, Double> lesion : mix.entrySet()) {
            drawn = lesion.getKey();
            place -= lesion.getValue();
            if (place < 0) {
                break;
            }
        }
        return draw(drawn, random);
    }

    /** Draw a patient with a lesion, on either side. */
    public Patient draw(String lesion, SeededRandom random) {
        return draw(lesion, random.nextUniform() < 0.5 ? Side.LEFT : Side.RIGHT, random);
    }

    /** Draw a patient with a lesion of one side. */
    public Patient draw(String lesion, Side side, SeededRandom random) {
        Profile profile = presentation(lesion, random);
        boolean both = chance(profile.rate("both", "legs"), random);
        boolean brisk = chance(profile.rate("brisk", "any"), random);
        double alike = profile.rate("together", "legs");
        double severity = random.nextNormal();
        double otherSeverity = alike * severity + Math.sqrt(1 - alike * alike) * random.nextNormal();
        double frailty = random.nextNormal();
        Leg hurt = leg(profile, severity, frailty, brisk, random);
        Leg other = leg(both ? profile : otherLeg, otherSeverity, frailty, brisk, random);
        return new Patient(
                lesion,
                side,
                both,
                hurt,
                other,
                chance(profile.rate("plantar", "extensor"), random)
                        ? Reflexes.PlantarResponse.EXTENSOR
                        : Reflexes.PlantarResponse.FLEXOR,
                chance(profile.rate("clonus", "present"), random) ? Reflexes.Clonus.PRESENT : Reflexes.Clonus.ABSENT,
                answers(profile, both, hurt, random),
                regions(profile, random),
                weeks(profile, random));
    }

    private Profile presentation(String lesion, SeededRandom random) {
        List<Presentation> all = byLesion.getOrDefault(lesion, List.of());
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The lesion (" + lesion + ") is not in the table.\nMaybe one of: "
                    + String.join(", ", byLesion.keySet()) + ".");
        }
        double sum = 0;
        for (Presentation presentation : all) {
            sum += presentation.share();
        }
        double place = random.nextUniform() * sum;
        for (Presentation presentation : all) {
            place -= presentation.share();
            if (place < 0) {
                return presentation.profile();
            }
        }
        return all.getLast().profile();
    }

    private Leg leg(Profile profile, double severity, double frailty, boolean brisk, SeededRandom random) {
        double strength = profile.rate("together", "strength");
        double other = profile.rate("together", "other");
        Map<StrengthMovement, StrengthGrade> grades = new EnumMap<>(StrengthMovement.class);
        for (StrengthMovement movement : StrengthMovement.values()) {
            Profile.Weakness here = profile.weakness(movement);
            boolean ordinary = here.rate() <= anybody.weakness(movement).rate();
            double rank = rank(ordinary ? frailty : severity, strength, random);
            grades.put(movement, grade(here, rank));
        }
        Set<Area> changed = EnumSet.noneOf(Area.class);
        for (Area area : Area.values()) {
            boolean ordinary = profile.skin(area) <= anybody.skin(area);
            if (rank(ordinary ? frailty : severity, other, random) < profile.skin(area)) {
                changed.add(area);
            }
        }
        ReflexFinding knee = reflex(profile, "knee", rank(severity, other, random), brisk);
        ReflexFinding ankle = reflex(profile, "ankle", rank(severity, other, random), brisk);
        return new Leg(grades, knee, ankle, changed);
    }

    /** Return a number that is even between 0 and 1 over all patients, and low where what is common is high. */
    private static double rank(double common, double correlation, SeededRandom random) {
        double hidden = Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * random.nextNormal();
        return Normal.upperTail(hidden);
    }

    /** Return the grade of a rank; within a band the milder grades belong to the higher ranks. */
    private static StrengthGrade grade(Profile.Weakness weakness, double rank) {
        double threeOrLess = weakness.rate() * weakness.threeOrLess();
        double belowThree = weakness.rate() * weakness.belowThree();
        if (rank < belowThree) {
            double place = rank / belowThree;
            return place < 0.3 ? StrengthGrade.MRC_0 : place < 0.55 ? StrengthGrade.MRC_1 : StrengthGrade.MRC_2;
        }
        if (rank < threeOrLess) {
            return StrengthGrade.MRC_3;
        }
        if (rank < weakness.rate()) {
            double place = (rank - threeOrLess) / (weakness.rate() - threeOrLess);
            return place < 0.15
                    ? StrengthGrade.MRC_4_MINUS
                    : place < 0.65 ? StrengthGrade.MRC_4 : StrengthGrade.MRC_4_PLUS;
        }
        return StrengthGrade.MRC_5;
    }

    private static ReflexFinding reflex(Profile profile, String which, double rank, boolean brisk) {
        double diminished = profile.rate("diminished", which);
        if (rank < diminished * profile.rate("absent", "any")) {
            return ReflexFinding.ABSENT;
        }
        if (rank < diminished) {
            return ReflexFinding.REDUCED;
        }
        return brisk ? ReflexFinding.INCREASED : ReflexFinding.NORMAL;
    }

    private static SafetyAnswers answers(Profile profile, boolean both, Leg hurt, SeededRandom random) {
        Map<String, Answer> answers = new TreeMap<>();
        profile.told().forEach((question, rate) -> answers.put(question, answer(rate, random)));
        answers.put("both_legs_affected", answer(profile.rate("notices", both ? "both_legs" : "other_leg"), random));
        String weak = hurt.isSeverelyWeak() ? "severe" : hurt.isWeak() ? "mild" : "nothing";
        answers.put("new_or_worsening_leg_weakness", answer(profile.rate("notices", weak), random));
        boolean drops = hurt.grade(StrengthMovement.ANKLE_DORSIFLEXION).isGradeThreeOrLess();
        answers.put("foot_drop", answer(profile.rate("foot_drop", drops ? "severe" : "other"), random));
        return new SafetyAnswers(answers);
    }

    private static Answer answer(double yes, SeededRandom random) {
        return chance(yes, random) ? Answer.YES : Answer.NO;
    }

    /** Somebody who feels it nowhere else names the most frequent region. */
    private static List<BodyRegion> regions(Profile profile, SeededRandom random) {
        List<BodyRegion> felt = new ArrayList<>();
        BodyRegion main = BodyRegion.NONE_STATED;
        double most = 0;
        for (Map.Entry<BodyRegion, Double> region : profile.regions().entrySet()) {
            if (chance(region.getValue(), random)) {
                felt.add(region.getKey());
            }
            if (region.getValue() > most) {
                main = region.getKey();
                most = region.getValue();
            }
        }
        return felt.isEmpty() ? List.of(main) : felt;
    }

    private static double weeks(Profile profile, SeededRandom random) {
        double place = random.nextUniform();
        if (place < profile.rate("weeks", "under_2")) {
            return 1;
        }
        return place < profile.rate("weeks", "under_12") ? 2.0 + random.nextInt(10) : 12.0 + random.nextInt(90);
    }

    private static boolean chance(double share, SeededRandom random) {
        return random.nextUniform() < share;
    }
}
