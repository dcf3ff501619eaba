package org.myotome.content.kinematics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.lint.Finding;
import org.myotome.content.lint.KinematicsLint;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;

/** FEATURE UNDER TEST: the shipped files of movements: each can be done by an ordinary woman and an ordinary man. */
class ShippedKinematicsTest {

    private static final Library LIBRARY = LibraryReader.readShipped().library();
    private static final List<String> IDS =
            LIBRARY.movements().stream().map(Movement::id).toList();
    private static final Kinematics SHIPPED = Kinematics.shipped(IDS);

    @Test
    void mostMovementsHaveAFileAndTheOthersAReason() {
        assertThat(SHIPPED.described()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(SHIPPED.described().size() + SHIPPED.missing().size()).isEqualTo(IDS.size());
    }

    @Test
    void lintFindsNothing() {
        assertThat(KinematicsLint.check(SHIPPED, LIBRARY).stream()
                        .map(Finding::text)
                        .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void everyMovementCanBeDoneOnTheOtherSide() {
        SHIPPED.described()
                .values()
                .forEach(located -> assertThat(located.description().mirrored().mirrored())
                        .as(located.file())
                        .isEqualTo(located.description()));
    }

    @Test
    void everyFileHasACheckWithACueAndMostShowAFault() {
        long withFault = SHIPPED.described().values().stream()
                .filter(located -> located.description().checks().stream()
                        .anyMatch(check -> !check.fault().isEmpty()))
                .count();
        SHIPPED.described()
                .values()
                .forEach(located -> assertThat(located.description().checks())
                        .as(located.file())
                        .isNotEmpty());
        assertThat(withFault).isGreaterThan(SHIPPED.described().size() * 9L / 10);
    }
}
