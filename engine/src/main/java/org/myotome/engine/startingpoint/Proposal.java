package org.myotome.engine.startingpoint;

import java.util.List;
import org.myotome.engine.ability.Limiting;
import org.myotome.engine.ability.Outlook;
import org.myotome.engine.ability.PainLimit;

/**
 * The next movement to try, and everything a person may ask about it.
 *
 * @param movement what to try
 * @param ladderId the ladder it is on; empty if it is on none
 * @param trialNumber which trial this would be, from 1
 * @param why why this one, most important first
 * @param outlook what will probably be recorded
 * @param limit how much pain is acceptable, and how likely more may be
 * @param limiting the ability that would stop it first
 * @param influences the trials that have moved the belief in it most, largest first; at most three
 * @param leadsTo what each answer would probably lead to
 * @param alternatives other movements that may be tried instead, most telling first
 */
public record Proposal(
        SidedMovement movement,
        String ladderId,
        int trialNumber,
        List<Why> why,
        Outlook outlook,
        PainLimit limit,
        Limiting limiting,
        List<Influence> influences,
        List<Preview> leadsTo,
        List<SidedMovement> alternatives) {

    public Proposal {
        why = List.copyOf(why);
        influences = List.copyOf(influences);
        leadsTo = List.copyOf(leadsTo);
        alternatives = List.copyOf(alternatives);
    }
}
