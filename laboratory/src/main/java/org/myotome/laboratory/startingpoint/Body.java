package org.myotome.laboratory.startingpoint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.ToleranceRegion;

/** What a person is really able to do and to bear, on the scales of the library's demands. */
final class Body {

    private static final List<Ability> ABILITIES = List.of(Ability.values());
    private static final List<ToleranceRegion> REGIONS = List.of(ToleranceRegion.values());

    private final Map<Ability, Double> abilities = new EnumMap<>(Ability.class);
    private final Map<ToleranceRegion, Double> tolerances = new EnumMap<>(ToleranceRegion.class);

    /** Take values in the order in which abilities and regions are declared. */
    Body(double[] abilities, double[] tolerances) {
        for (int i = 0; i < abilities.length; i++) {
            this.abilities.put(ABILITIES.get(i), abilities[i]);
        }
        for (int i = 0; i < tolerances.length; i++) {
            this.tolerances.put(REGIONS.get(i), tolerances[i]);
        }
    }

    static int place(Ability ability) {
        return ABILITIES.indexOf(ability);
    }

    static int place(ToleranceRegion region) {
        return REGIONS.indexOf(region);
    }

    double of(Ability ability) {
        return abilities.getOrDefault(ability, 0.0);
    }

    double of(ToleranceRegion region) {
        return tolerances.getOrDefault(region, 0.0);
    }

    double averageAbility() {
        double sum = 0;
        for (double value : abilities.values()) {
            sum += value;
        }
        return sum / abilities.size();
    }
}
