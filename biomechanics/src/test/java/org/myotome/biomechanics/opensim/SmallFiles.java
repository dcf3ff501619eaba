package org.myotome.biomechanics.opensim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pendulum of two bodies in the files of OpenSim, to be spoilt by tests. */
final class SmallFiles {

    static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSimDocument Version="40000">
              <Model name="swing">
                <gravity>0 -9.80665 0</gravity>
                <BodySet><objects>
                  <Body name="rod">
                    <mass>2</mass>
                    <mass_center>0 -0.5 0</mass_center>
                    <inertia>0.2 0.01 0.2 0 0 0</inertia>
                  </Body>
                  <Body name="bob">
                    <mass>1</mass>
                    <mass_center>0 0 0</mass_center>
                    <inertia>0.1 0.1 0.1 0 0 0</inertia>
                  </Body>
                </objects></BodySet>
                <JointSet><objects>
                  <PinJoint name="top">
                    <socket_parent_frame>/ground</socket_parent_frame>
                    <socket_child_frame>/bodyset/rod</socket_child_frame>
                    <coordinates><Coordinate name="angle"><range>-3 3</range></Coordinate></coordinates>
                  </PinJoint>
                  <WeldJoint name="end">
                    <socket_parent_frame>rod_offset</socket_parent_frame>
                    <socket_child_frame>bob_offset</socket_child_frame>
                    <frames>
                      <PhysicalOffsetFrame name="rod_offset">
                        <socket_parent>/bodyset/rod</socket_parent>
                        <translation>0 -1 0</translation>
                        <orientation>0 0 0</orientation>
                      </PhysicalOffsetFrame>
                      <PhysicalOffsetFrame name="bob_offset">
                        <socket_parent>/bodyset/bob</socket_parent>
                        <translation>0 0 0</translation>
                        <orientation>0 0 0</orientation>
                      </PhysicalOffsetFrame>
                    </frames>
                  </WeldJoint>
                </objects></JointSet>
              </Model>
            </OpenSimDocument>
            """;

    static final String MOTION = """
            still
            version=1
            nRows=5
            inDegrees=no
            endheader
            time\tangle
            0\t0.5
            0.1\t0.5
            0.2\t0.5
            0.3\t0.5
            0.4\t0.5
            """;

    static final String LOADS = """
            <OpenSimDocument Version="40000"><ExternalLoads>
              <objects>
                <ExternalForce name="push">
                  <applied_to_body>bob</applied_to_body>
                  <force_identifier>push_v</force_identifier>
                  <point_identifier>push_p</point_identifier>
                </ExternalForce>
              </objects>
              <datafile>push.mot</datafile>
            </ExternalLoads></OpenSimDocument>
            """;

    static final String PUSH = """
            push
            endheader
            time\tpush_vx\tpush_vy\tpush_vz\tpush_px\tpush_py\tpush_pz
            0.1\t7\t0\t0\t0\t-1\t0
            0.2\t7\t0\t0\t0\t-1\t0
            0.3\t7\t0\t0\t0\t-1\t0
            """;

    private SmallFiles() {}

    /** Write a file as an editor would, and return its path. */
    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
