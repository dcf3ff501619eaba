package org.myotome.biomechanics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.geometry.Vector3;

/** FEATURE UNDER TEST: how far a point is inside or outside of what a body stands on. */
class SupportPolygonTest {

    private static final List<Vector3> SQUARE =
            List.of(at(0, 0), at(2, 0), at(2, 2), at(0, 2), at(1, 1), at(1, 0), at(2, 2));

    @Test
    void insideAndOutsideOfASquare() {
        SupportPolygon square = SupportPolygon.of(SQUARE);

        assertThat(square.corners()).hasSize(4);
        assertThat(square.margin(new Vector3(0.5, 7, 1.2))).isCloseTo(0.5, within(1e-15));
        assertThat(square.margin(at(2.3, 1))).isCloseTo(-0.3, within(1e-15));
        assertThat(square.margin(at(5, 6))).isCloseTo(-5, within(1e-15));
    }

    @Test
    void aLineAndAPointHaveNoInside() {
        assertThat(SupportPolygon.of(List.of(at(0, 0), at(1, 1), at(2, 2))).margin(at(1, 1)))
                .isZero();
        assertThat(SupportPolygon.of(List.of(at(0, 0), at(2, 0))).margin(at(1, 0.5)))
                .isEqualTo(-0.5);
        assertThat(SupportPolygon.of(List.of(at(1, 1))).margin(at(1, 4))).isEqualTo(-3);
        assertThatThrownBy(() -> SupportPolygon.of(List.of())).hasMessageContaining("needs a point");
    }

    private static Vector3 at(double x, double z) {
        return new Vector3(x, 0, z);
    }
}
