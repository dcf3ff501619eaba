package org.myotome.laboratory.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.ScreeningBank;

/** Every way in which a case is changed. */
public final class Changes {

    private static final int ATTEMPTS = 50;

    private final List<Change> all = new ArrayList<>();

    /** Prepare changes with the questions of a bank. */
    public Changes(ScreeningBank bank) {
        all.addAll(new AnswerChanges(bank).all());
        all.addAll(ComplaintChanges.all());
        all.addAll(ExaminationChanges.all());
    }

    /** Draw a change that says something about this case. */
    public Pair draw(CaseRecord record, SeededRandom random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Pair> pair = CaseGenerator.oneOf(all, random).of(record, random);
            if (pair.isPresent()) {
                return pair.get();
            }
        }
        return new Pair("nothing", Relation.SAME, record, record);
    }
}
