package org.myotome.biomechanics.opensim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.MultibodyModel;

/** FEATURE UNDER TEST: models of both layouts of OpenSim are read with all their bodies, joints and couplings. */
class ModelFileTest {

    @Test
    void layoutOfVersion3() {
        OpenSimModel read = ModelFile.read(Reference.file("gait2392/subject01.osim"));
        MultibodyModel model = read.model();

        assertThat(model.name()).isEqualTo("subject01");
        assertThat(model.bodies()).hasSize(12);
        assertThat(model.coordinates()).hasSize(23);
        assertThat(model.mass()).isCloseTo(72.6, within(0.2));
        assertThat(model.coordinates().stream()
                        .filter(coordinate -> coordinate.motion() == Coordinate.Motion.TRANSLATION)
                        .map(Coordinate::name))
                .containsExactly("pelvis_tx", "pelvis_ty", "pelvis_tz");
        assertThat(read.notes())
                .hasSize(1)
                .first()
                .asString()
                .contains("forces of the model")
                .contains("left out");
    }

    @Test
    void layoutOfVersion4() {
        OpenSimModel read = ModelFile.read(Reference.file("moco-walk/subject_walk_scaled.osim"));
        MultibodyModel model = read.model();

        assertThat(model.bodies()).hasSize(22);
        assertThat(model.mass()).isCloseTo(85.27, within(0.01));
        assertThat(model.couplings())
                .extracting(coupling -> coupling.dependent() + " follows " + coupling.independent())
                .containsExactly("knee_angle_r_beta follows knee_angle_r", "knee_angle_l_beta follows knee_angle_l");
    }
}
