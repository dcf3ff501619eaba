package org.myotome.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: every package says what it is and takes no null unless it says so. */
class NullMarkedTest {

    /** What JMH writes while it compiles; nobody reads or changes it. */
    private static final String GENERATED = ".jmh_generated";

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = ArrowsTest.MYOTOME.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(javaPackage -> !javaPackage.getName().endsWith(GENERATED))
                .filter(javaPackage -> !isNullMarked(javaPackage))
                .map(JavaPackage::getName)
                .sorted()
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return Optional.of(javaPackage)
                .flatMap(JavaPackage::tryGetPackageInfo)
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }
}
