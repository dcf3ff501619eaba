package org.myotome.biomechanics.human;

/**
 * Table 4 of de Leva (1996): mass, mass centre, radii of gyration about the sagittal, the transverse and the longitudinal
 * axis, and mean length in m.
 */
final class SegmentTable {

    private SegmentTable() {}

    static SegmentParameters female(Segment segment) {
        return switch (segment) {
            case HEAD -> new SegmentParameters(0.0668, 0.4841, 0.271, 0.295, 0.261, 0.2437);
            case UPPER_TRUNK -> new SegmentParameters(0.1545, 0.505, 0.466, 0.314, 0.449, 0.2280);
            case MIDDLE_TRUNK -> new SegmentParameters(0.1465, 0.4512, 0.433, 0.354, 0.415, 0.2053);
            case LOWER_TRUNK -> new SegmentParameters(0.1247, 0.492, 0.433, 0.402, 0.444, 0.1815);
            case UPPER_ARM -> new SegmentParameters(0.0255, 0.5754, 0.278, 0.26, 0.148, 0.2751);
            case FOREARM -> new SegmentParameters(0.0138, 0.4559, 0.261, 0.257, 0.094, 0.2643);
            case HAND -> new SegmentParameters(0.0056, 0.3427, 0.244, 0.208, 0.154, 0.1701);
            case THIGH -> new SegmentParameters(0.1478, 0.3612, 0.369, 0.364, 0.162, 0.3685);
            case SHANK -> new SegmentParameters(0.0481, 0.4352, 0.267, 0.263, 0.092, 0.4386);
            case FOOT -> new SegmentParameters(0.0129, 0.4014, 0.299, 0.279, 0.139, 0.2283);
        };
    }

    static SegmentParameters male(Segment segment) {
        return switch (segment) {
            case HEAD -> new SegmentParameters(0.0694, 0.5002, 0.303, 0.315, 0.261, 0.2429);
            case UPPER_TRUNK -> new SegmentParameters(0.1596, 0.5066, 0.505, 0.32, 0.465, 0.2421);
            case MIDDLE_TRUNK -> new SegmentParameters(0.1633, 0.4502, 0.482, 0.383, 0.468, 0.2155);
            case LOWER_TRUNK -> new SegmentParameters(0.1117, 0.6115, 0.615, 0.551, 0.587, 0.1457);
            case UPPER_ARM -> new SegmentParameters(0.0271, 0.5772, 0.285, 0.269, 0.158, 0.2817);
            case FOREARM -> new SegmentParameters(0.0162, 0.4574, 0.276, 0.265, 0.121, 0.2689);
            case HAND -> new SegmentParameters(0.0061, 0.3624, 0.288, 0.235, 0.184, 0.1879);
            case THIGH -> new SegmentParameters(0.1416, 0.4095, 0.329, 0.329, 0.149, 0.4222);
            case SHANK -> new SegmentParameters(0.0433, 0.4395, 0.251, 0.246, 0.102, 0.4403);
            case FOOT -> new SegmentParameters(0.0137, 0.4415, 0.257, 0.245, 0.124, 0.2581);
        };
    }
}
