package org.myotome.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: dependencies point one way only, from the rooms below to the rooms above; one test per arrow. */
class ArrowsTest {

    static final JavaClasses MYOTOME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.myotome");

    private static final List<String> ROOMS =
            List.of("engine", "biomechanics", "content", "browser", "laboratory", "speed", "server", "app");

    @Test
    void everyRoomIsSeen() {
        for (String room : ROOMS) {
            assertThat(MYOTOME.stream().filter(type -> type.getPackageName().startsWith("org.myotome." + room)))
                    .as("classes of room %s", room)
                    .isNotEmpty();
        }
    }

    @Test
    void engineUsesNoOtherRoom() {
        assertUsesOnly("engine");
    }

    @Test
    void biomechanicsUsesNoOtherRoom() {
        assertUsesOnly("biomechanics");
    }

    @Test
    void contentUsesEngineAndBiomechanics() {
        assertUsesOnly("content", "engine", "biomechanics");
    }

    @Test
    void browserUsesEngineAndBiomechanics() {
        assertUsesOnly("browser", "engine", "biomechanics");
    }

    @Test
    void laboratoryUsesEngineContentAndBiomechanics() {
        assertUsesOnly("laboratory", "engine", "content", "biomechanics");
    }

    @Test
    void speedUsesTheLaboratoryAndWhatItMeasures() {
        assertUsesOnly("speed", "engine", "content", "biomechanics", "laboratory");
    }

    @Test
    void serverUsesEngineBiomechanicsContentAndBrowser() {
        assertUsesOnly("server", "engine", "biomechanics", "content", "browser");
    }

    @Test
    void appUsesTheRoomsAboveIt() {
        assertUsesOnly("app", "engine", "biomechanics", "content", "laboratory", "speed", "server", "browser");
    }

    @Test
    void engineDependsOnNothingButTheJdkAndAnnotations() {
        noClasses()
                .that()
                .resideInAPackage("org.myotome.engine..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.myotome.engine..", "java..", "org.jspecify..")
                .check(MYOTOME);
    }

    @Test
    void biomechanicsDependsOnNothingButTheJdkAndAnnotations() {
        noClasses()
                .that()
                .resideInAPackage("org.myotome.biomechanics..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.myotome.biomechanics..", "java..", "javax.xml.stream..", "org.jspecify..")
                .check(MYOTOME);
    }

    /** What a phone shall run one day must compile for the browser; only the readers of files need not. */
    @Test
    void biomechanicsTouchesTheWorldInItsReadersOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.myotome.biomechanics..")
                .and()
                .resideOutsideOfPackage("org.myotome.biomechanics.opensim..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "java.text..",
                        "java.time..",
                        "java.util.concurrent..",
                        "java.util.regex..",
                        "java.lang.reflect..",
                        "java.lang.management..",
                        "javax..")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(MYOTOME);
    }

    @Test
    void browserDependsOnNothingButWhatAPhoneRunsAndTheCompilersAnnotations() {
        noClasses()
                .that()
                .resideInAPackage("org.myotome.browser..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "org.myotome.browser..",
                        "org.myotome.engine..",
                        "org.myotome.biomechanics..",
                        "java..",
                        "org.jspecify..",
                        "org.teavm.interop..")
                .check(MYOTOME);
    }

    /** The ratio of acute to chronic load is shown and never used: no decision may know of it. */
    @Test
    void noDecisionKnowsTheRatioOfAcuteToChronicLoad() {
        noClasses()
                .that()
                .resideInAPackage("org.myotome.engine..")
                .and()
                .doNotHaveSimpleName("AcuteChronic")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("AcuteChronic")
                .check(MYOTOME);
    }

    /** Patients drawn with the inference's own tables would prove nothing about it. */
    @Test
    void virtualPatientsKnowNothingOfTheNerveQuestionTheyAreUsedToTest() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.myotome.laboratory.patient..",
                        "org.myotome.laboratory.population..",
                        "org.myotome.laboratory.assumption..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.myotome.engine.nerve..",
                        "org.myotome.engine.movement..",
                        "org.myotome.engine.triage..",
                        "org.myotome.content.library..")
                .allowEmptyShould(false)
                .check(MYOTOME);
    }

    private static void assertUsesOnly(String room, String... allowed) {
        String[] forbidden = ROOMS.stream()
                .filter(other -> !other.equals(room) && Stream.of(allowed).noneMatch(other::equals))
                .map(other -> "org.myotome." + other + "..")
                .toArray(String[]::new);
        if (forbidden.length == 0) {
            return;
        }
        noClasses()
                .that()
                .resideInAPackage("org.myotome." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(false)
                .check(MYOTOME);
    }
}
