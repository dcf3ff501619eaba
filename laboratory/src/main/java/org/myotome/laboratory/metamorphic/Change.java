package org.myotome.laboratory.metamorphic;

import java.util.Optional;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.CaseRecord;

/** A way in which a case can be changed a little, with what must hold of the decisions then. */
interface Change {

    /** Change a case at a place drawn at random; nothing where there is nothing to change. */
    Optional<Pair> of(CaseRecord record, SeededRandom random);
}
