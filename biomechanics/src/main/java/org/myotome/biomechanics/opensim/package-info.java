/**
 * OpenSim's files: models ({@code .osim}, layouts of versions 3 and 4), tables ({@code .sto}, {@code .mot}) and external
 * loads ({@code .xml}); and an analysis that does with them what OpenSim's inverse dynamics tool does.
 *
 * <p>Formats are those of OpenSim 4.5 (Delp et al. 2007, Seth et al. 2018). Only rigid bodies, joints and couplings of
 * coordinates are read; muscles, springs, contacts and other constraints are left out, and notes say so. Files come from
 * outside: size, depth and counts are limited, entities and document types refused, all problems of a file reported
 * together with their lines, and nothing that is not a finite number gets past the readers.
 */
@NullMarked
package org.myotome.biomechanics.opensim;

import org.jspecify.annotations.NullMarked;
