package org.myotome.content.screening;

import java.util.List;

/** The words that case files use for what is suspected and where. */
final class CaseWords {

    /** Codes of what may be wrong. */
    static final List<String> LESION_CODES = List.of(
            "l2_l3_l4_root",
            "l5_root",
            "s1_root",
            "lumbosacral_root_unspecified",
            "common_fibular_nerve",
            "deep_fibular_nerve",
            "sciatic_nerve",
            "femoral_nerve",
            "tibial_nerve_tarsal_tunnel",
            "superior_gluteal_nerve",
            "lumbosacral_plexus",
            "cauda_equina",
            "spinal_cord",
            "polyneuropathy",
            "motor_neuron",
            "multifocal_nerve",
            "muscle_or_tendon",
            "plantar_fascia",
            "bone_stress",
            "joint_degenerative",
            "patellofemoral",
            "spine_mechanical",
            "spinal_stenosis",
            "infection",
            "malignancy",
            "benign_bone_or_soft_tumour",
            "arterial",
            "venous",
            "aneurysm",
            "compartment_syndrome",
            "spondyloarthritis",
            "crps",
            "growth_plate",
            "abdominal_visceral",
            "osteonecrosis",
            "mixed_cohort",
            "none",
            "unknown");

    /** Stands for the region of the complaint, in a rule. */
    private static final String COMPLAINT = "complaint";

    /** Places to look. */
    static final List<String> REGIONS = List.of(
            "lumbar_spine",
            "spinal_cord_above_lumbar",
            "cauda_equina",
            "sacrum_or_sacroiliac",
            "hip_joint",
            "proximal_femur",
            "femoral_shaft",
            "gluteal_soft_tissue",
            "thigh",
            "knee",
            "fibular_neck_or_leg_nerve",
            "lower_leg",
            "achilles_or_calf",
            "ankle",
            "heel_plantar",
            "midfoot",
            "forefoot",
            "distal_nerves_both_legs",
            "proximal_leg_nerve",
            "abdomen_or_aorta",
            "leg_vessels",
            "systemic",
            "unknown",
            "none",
            COMPLAINT);

    private CaseWords() {}
}
