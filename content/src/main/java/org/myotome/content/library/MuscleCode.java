package org.myotome.content.library;

/**
 * Codes of a muscle in public anatomies. Uberon ids and names are from the Uberon ontology, CC BY 3.0.
 *
 * @param muscleId the muscle
 * @param uberonId code in Uberon; may be empty
 * @param uberonName name in Uberon; may be empty
 * @param fmaId code in the Foundational Model of Anatomy; may be empty
 */
public record MuscleCode(String muscleId, String uberonId, String uberonName, String fmaId) {}
