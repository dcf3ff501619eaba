package org.myotome.laboratory.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;

/** FEATURE UNDER TEST: the declared comparisons name movements of the library, and each exercise is computed or named as left out. */
class DeclaredOrderTest {

    @Test
    void everyDeclaredMovementIsInTheLibrary() {
        List<String> ids = Knowledge.shipped().library().movements().stream()
                .map(movement -> movement.id())
                .toList();

        assertThat(DeclaredOrder.shipped())
                .hasSize(30)
                .allSatisfy(one -> assertThat(ids).contains(one.movement()));
        assertThat(DeclaredPair.shipped()).hasSize(7).allSatisfy(pair -> {
            assertThat(ids).contains(pair.harder());
            assertThat(pair.easier().isEmpty() || ids.contains(pair.easier())).isTrue();
        });
    }

    @Test
    void whatIsComparedIsWhatWasDeclared() {
        Map<String, List<DeclaredOrder>> byComparison = DeclaredOrder.shipped().stream()
                .collect(Collectors.groupingBy(DeclaredOrder::comparison, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byComparison.forEach((name, orders) -> text.append(name)
                .append(": ")
                .append(orders.size())
                .append(", ")
                .append(orders.getFirst().quantity().words())
                .append("\n"));

        assertThat(text).hasToString("""
                Achilles tendon: 2, ankle plantarflexion N m/kg
                gluteus maximus: 8, gluteus maximus %
                gluteus medius: 9, gluteus medius %
                patellar tendon: 11, knee extension N m/kg
                """);
    }

    /** Each exercise is a row, whether it could be computed or not; nothing is dropped silently. */
    @Test
    void everyExerciseIsComputedOrNamed() {
        List<Row> rows = new ArrayList<>();
        List<DeclaredOrder> knees = DeclaredOrder.shipped().stream()
                .filter(one -> one.comparison().equals("patellar tendon"))
                .toList();
        new OrderComparison("test", new Subject(), ShippedMovements.read()).write("knees", knees, new Findings() {
            @Override
            public void figure(Row row) {
                rows.add(row);
            }

            @Override
            public void page(Page page) {}
        });

        for (DeclaredOrder one : knees) {
            assertThat(rows).anyMatch(row -> row.metric().startsWith(one.exercise()));
        }
    }

    /** The single-leg squat loads the knee more the deeper it goes, and the leg that stands more than the other. */
    @Test
    void aDeeperSquatIsAnotherVariant() {
        Movement full =
                ShippedMovements.read().find("single_leg_squat").orElseThrow().movement();
        Movement shallow = MovementVariant.of(full, "knee_flexion_r 60").orElseThrow();
        Quantity knee = Quantity.of("knee extension N m/kg");
        Subject subject = new Subject();
        Demand.Estimated deep = (Demand.Estimated) subject.does(full).demand();
        Demand.Estimated less = (Demand.Estimated) subject.does(shallow).demand();

        assertThat(Subject.higher(knee, deep)).isGreaterThan(Subject.higher(knee, less));
        assertThat(subject.lifted(knee, full, subject.does(full))).isLessThan(Subject.higher(knee, deep));
        assertThat(MovementVariant.of(full, "support top 0.20 m")).isEqualTo(Optional.empty());
    }
}
