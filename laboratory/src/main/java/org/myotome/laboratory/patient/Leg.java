package org.myotome.laboratory.patient;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * What would be found in one leg if everything was examined.
 *
 * @param grades a grade for each test
 * @param changedSkin where feeling is changed
 */
record Leg(
        Map<StrengthMovement, StrengthGrade> grades, ReflexFinding knee, ReflexFinding ankle, Set<Area> changedSkin) {

    Leg {
        grades = Collections.unmodifiableMap(new EnumMap<>(grades));
        Set<Area> copy = EnumSet.noneOf(Area.class);
        copy.addAll(changedSkin);
        changedSkin = Collections.unmodifiableSet(copy);
    }

    StrengthGrade grade(StrengthMovement movement) {
        return Objects.requireNonNull(grades.get(movement));
    }

    /** Return whether any test is 3 or less. */
    boolean isSeverelyWeak() {
        return grades.values().stream().anyMatch(StrengthGrade::isGradeThreeOrLess);
    }

    /** Return whether any test is weak. */
    boolean isWeak() {
        return grades.values().stream().anyMatch(StrengthGrade::isWeak);
    }
}
