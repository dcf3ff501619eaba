package org.myotome.laboratory.speed;

import java.util.List;
import org.myotome.engine.ability.Outlook;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.Trial;

/** Answers drawn from what a search itself expects, so that it sees answers of every kind. */
final class Likely {

    private Likely() {}

    static Trial trial(Proposal proposal, SeededRandom random) {
        Outlook outlook = proposal.outlook();
        double luck = random.nextUniform();
        Trial.Form form = luck < outlook.clean()
                ? Trial.Form.CLEAN
                : luck < outlook.clean() + outlook.compensated() ? Trial.Form.COMPENSATED : Trial.Form.UNABLE;
        int most = proposal.limit().mostDuring();
        boolean hurts = random.nextUniform() < outlook.chance().painful();
        int pain = hurts ? Math.min(10, most + 1 + random.nextInt(2)) : random.nextInt(most + 1);
        return new Trial(proposal.movement(), form, List.of(), new PainReport.Score(pain));
    }
}
