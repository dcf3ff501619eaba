package org.myotome.engine.outcome;

/**
 * A code of LOINC. This material contains content from LOINC (loinc.org), copyright Regenstrief Institute, Inc., and is
 * available at no cost under the license at loinc.org/license.
 *
 * @param code such as {@code 72514-3}
 * @param stands what it stands for
 */
public record Loinc(String code, String stands) {}
