package org.myotome.laboratory.progression.truth;

import org.myotome.engine.arithmetic.Exponential;

/** How much a load hurts, by how far it lies above (or below) what is borne. At the tolerance it hurts 5 of 10, or 3.5. */
enum PainLaw {
    /** In proportion to the load itself. */
    PROPORTIONAL {
        @Override
        double pain(double above, double slope) {
            return 5 * (1 + 2.2 * slope * (Exponential.exp(above) - 1));
        }
    },
    /** With a power of the load, four and a half on average. */
    CONVEX {
        @Override
        double pain(double above, double slope) {
            return 5 * Exponential.exp(4.5 * slope * above);
        }
    },
    /** Slowly: there is little to feel. */
    FAINT {
        @Override
        double pain(double above, double slope) {
            return 3.5 + 6 * slope * above;
        }
    };

    /** Return the pain, which may lie below 0 (then nothing is felt) and above 10. */
    abstract double pain(double above, double slope);
}
