package org.myotome.laboratory.patient;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.laboratory.assumption.Rates;

/** How often each sign is found in one presentation of a lesion. */
final class Profile {

    private static final String ANYBODY = "anybody";
    private static final String OTHER_LEG = "other_leg";
    private static final String ANY = "any";
    private static final String ALL_PRESENTATIONS = "*";

    private final Rates rates;
    private final String lesion;
    private final String presentation;
    private final Map<StrengthMovement, Weakness> weakness = new EnumMap<>(StrengthMovement.class);
    private final Map<Area, Double> skin = new EnumMap<>(Area.class);
    private final Map<String, Double> told = new LinkedHashMap<>();
    private final Map<BodyRegion, Double> regions = new EnumMap<>(BodyRegion.class);

    /**
     * How often a test is weak, and how weak.
     *
     * @param rate how often it is found weak
     * @param threeOrLess the share of these that are 3 or less
     * @param belowThree the share of these that are below 3
     */
    record Weakness(double rate, double threeOrLess, double belowThree) {}

    private Profile(Rates rates, String lesion, String presentation) {
        this.rates = rates;
        this.lesion = lesion;
        this.presentation = presentation;
        for (StrengthMovement movement : StrengthMovement.values()) {
            String word = movement.word();
            double belowThree = rate("paralysed", word);
            weakness.put(
                    movement, new Weakness(rate("weak", word), Math.max(belowThree, rate("severe", word)), belowThree));
        }
        for (Area area : Area.values()) {
            skin.put(area, rate("skin", area.word()));
        }
        for (String question : PatientGenerator.TOLD) {
            told.put(question, rate("told", question));
        }
        for (BodyRegion region : BodyRegion.values()) {
            if (region != BodyRegion.NONE_STATED) {
                regions.put(region, rate("region", region.word()));
            }
        }
    }

    static Profile of(Rates rates, String lesion, String presentation) {
        return new Profile(rates, lesion, presentation);
    }

    /** Return what is found in anybody who comes with a hurt leg, whatever is hurt. */
    static Profile ofAnybody(Rates rates) {
        return new Profile(rates, ANYBODY, ALL_PRESENTATIONS);
    }

    /** Return the profile of a leg that is not hurt. */
    static Profile ofOtherLeg(Rates rates) {
        return new Profile(rates, OTHER_LEG, ALL_PRESENTATIONS);
    }

    /** Return the rate of an item: the presentation's, else the lesion's, else anybody's. */
    double rate(String item, String what) {
        return find(lesion, presentation, item, what)
                .or(() -> find(lesion, ALL_PRESENTATIONS, item, what))
                .or(() -> rates.find(ANYBODY, ALL_PRESENTATIONS, item, what))
                .orElseGet(() -> rates.get(ANYBODY, ALL_PRESENTATIONS, item, ANY));
    }

    private Optional<Double> find(String whose, String how, String item, String what) {
        return rates.find(whose, how, item, what)
                .or(() -> isSpread(item) ? rates.find(whose, how, item, ANY) : Optional.empty());
    }

    /** How severe a weakness is may be stated for all tests at once; how frequent it is only for the other leg. */
    private boolean isSpread(String item) {
        return switch (item) {
            case "severe", "paralysed", "absent", "brisk", "together" -> true;
            case "weak", "skin" -> lesion.equals(OTHER_LEG);
            default -> false;
        };
    }

    Weakness weakness(StrengthMovement movement) {
        return Objects.requireNonNull(weakness.get(movement));
    }

    double skin(Area area) {
        return Objects.requireNonNull(skin.get(area));
    }

    Map<String, Double> told() {
        return told;
    }

    Map<BodyRegion, Double> regions() {
        return regions;
    }
}
