package org.myotome.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.io.File;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: invariant 1 and 7. The engine knows no clock, no locale, no file, no network, no randomness but
 * the seed it is given; and it calls nothing that gives other bits, or does not exist, in the browser.
 */
class EnginePurityTest {

    /** Methods that read the world, or give other bits elsewhere, by class. */
    private static final Map<String, Set<String>> FORBIDDEN_CALLS = Map.ofEntries(
            Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getProperty", "getenv", "exit")),
            Map.entry("java.time.Instant", Set.of("now")),
            Map.entry("java.time.LocalDate", Set.of("now")),
            Map.entry("java.time.LocalTime", Set.of("now")),
            Map.entry("java.time.LocalDateTime", Set.of("now")),
            Map.entry("java.time.ZonedDateTime", Set.of("now")),
            Map.entry("java.time.OffsetDateTime", Set.of("now")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.util.Locale", Set.of("getDefault", "setDefault")),
            Map.entry("java.lang.String", Set.of("format", "formatted", "lines")),
            Map.entry(
                    "java.lang.Math",
                    Set.of(
                            "random",
                            "exp",
                            "log",
                            "log10",
                            "log1p",
                            "expm1",
                            "pow",
                            "sin",
                            "cos",
                            "tan",
                            "asin",
                            "acos",
                            "atan",
                            "atan2",
                            "sinh",
                            "cosh",
                            "tanh",
                            "cbrt",
                            "hypot",
                            "rint",
                            "round",
                            "ulp",
                            "IEEEremainder",
                            "fma",
                            "multiplyHigh",
                            "scalb",
                            "nextUp",
                            "nextDown",
                            "nextAfter")),
            Map.entry("java.util.stream.DoubleStream", Set.of("sum", "average", "summaryStatistics")),
            Map.entry("java.util.stream.Collectors", Set.of("summingDouble", "averagingDouble", "summarizingDouble")),
            Map.entry("java.util.Collections", Set.of("shuffle")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry(
                    "java.lang.Class", Set.of("forName", "getResource", "getResourceAsStream", "getRecordComponents")));

    private static final Set<String> FORBIDDEN_CLASSES = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Formatter",
            "java.util.Scanner",
            "java.util.StringJoiner",
            "java.util.Timer",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.lang.StrictMath",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.time.Clock",
            "java.util.stream.Gatherers");

    @Test
    void noFileNetworkConcurrencyOrReflection() {
        mustNotDependOn(resideInAnyPackage(
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "java.sql..",
                        "java.text..",
                        "java.security..",
                        "javax..",
                        "java.util.concurrent..",
                        "java.util.random..",
                        "java.util.logging..",
                        "java.lang.reflect..",
                        "java.lang.management..",
                        "java.lang.foreign.."))
                .check(ArrowsTest.MYOTOME);
    }

    @Test
    void noClockNoLocaleNoOutsideRandomness() {
        mustNotCallTheForbidden().check(ArrowsTest.MYOTOME);
    }

    @Test
    void noClassOfTheForbiddenOnes() {
        mustNotDependOn(forbiddenClass()).check(ArrowsTest.MYOTOME);
    }

    @Test
    void noCaseFoldingWithoutALocale() {
        noClasses()
                .that()
                .resideInAPackage("org.myotome.engine..")
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(ArrowsTest.MYOTOME);
    }

    @Test
    void theRulesCatchAnOffender() {
        JavaClasses offenders = new ClassFileImporter().importClasses(Offender.class);
        for (ArchRule rule : List.of(forOffenders(mustNotCall()), forOffenders(dependsOn(forbiddenClass())))) {
            assertThatThrownBy(() -> rule.check(offenders)).isInstanceOf(AssertionError.class);
        }
        assertThat(new Offender().values()).hasSize(3);
    }

    private static ArchRule mustNotDependOn(DescribedPredicate<? super JavaClass> predicate) {
        return noClasses().that().resideInAPackage("org.myotome.engine..").should(dependsOn(predicate));
    }

    private static ArchRule mustNotCallTheForbidden() {
        return noClasses().that().resideInAPackage("org.myotome.engine..").should(mustNotCall());
    }

    private static ArchRule forOffenders(com.tngtech.archunit.lang.ArchCondition<JavaClass> condition) {
        return noClasses().should(condition);
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> dependsOn(
            DescribedPredicate<? super JavaClass> predicate) {
        return ArchConditions.dependOnClassesThat(predicate);
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> mustNotCall() {
        return ArchConditions.callMethodWhere(
                describe("reads the world or differs in the browser", call -> isForbidden(call)));
    }

    private static boolean isForbidden(JavaCall<?> call) {
        return FORBIDDEN_CALLS
                .getOrDefault(call.getTargetOwner().getName(), Set.of())
                .contains(call.getName());
    }

    private static DescribedPredicate<JavaClass> forbiddenClass() {
        return describe("is one of the forbidden classes", type -> FORBIDDEN_CLASSES.contains(type.getName()));
    }

    /** Does what the engine must not. */
    private static final class Offender {
        List<Object> values() {
            return List.of(
                    Instant.now().toString().toLowerCase(Locale.ROOT),
                    new Random(Math.round(Math.exp(1))).nextInt(),
                    new File("x").getName());
        }
    }
}
