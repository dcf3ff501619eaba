package org.myotome.laboratory.progression.truth;

import org.myotome.laboratory.progression.truth.Luck.Event;

/**
 * What truly happened in a session and the morning after.
 *
 * @param pain the worst pain, 0 to 10
 * @param after pain right after
 * @param rise how far the next morning lay above a usual one
 * @param reserve repetitions left; below 0 where not all was done
 * @param form as in {@link Report}
 * @param share how much of what was prescribed was done, 0 to 1
 * @param flared whether it set off a flare
 */
public record Felt(double pain, double after, double rise, double reserve, int form, double share, boolean flared) {

    private static final double PAIN_SPREAD = 1.0;
    private static final double BAD_DAYS = 0.03;
    private static final double BAD_DAY = 2.5;
    private static final double PAIN_THAT_STOPS = 7;

    /** Let a body do a session. */
    public static Felt perform(Body body, double load, Luck luck, int session) {
        double badDay = luck.of(session, Event.BAD_DAY) < BAD_DAYS ? BAD_DAY : 0;
        double pain = Math.clamp(body.pain(load) + PAIN_SPREAD * luck.of(session, Event.PAIN) + badDay, 0, 10);
        double reserve = body.reserve(load) + 1.2 * luck.of(session, Event.RESERVE);
        double share = pain > PAIN_THAT_STOPS ? Math.max(0.3, 1 - 0.2 * (pain - PAIN_THAT_STOPS)) : 1;
        share = reserve < 0 ? Math.min(share, Math.max(0.4, 1 + 0.08 * reserve)) : share;
        boolean flared = luck.of(session, Event.FLARE) < body.flareChance(load) * share;
        double size = flared ? 2 + 2 * luck.of(session, Event.FLARE_SIZE) : 0;
        double after = Math.clamp(0.6 * pain + 0.6 * luck.of(session, Event.AFTER) + size / 2, 0, 10);
        double rise =
                0.35 * Math.max(0, pain - 4) + 0.5 * body.irritation() + 0.55 * luck.of(session, Event.MORNING) + size;
        double steady = body.steadyChance(load);
        double form = luck.of(session, Event.FORM);
        int looked = form < steady ? Report.STEADY : form < steady + 0.75 * (1 - steady) ? Report.WOBBLED : Report.LOST;
        body.train(load, share, looked == Report.STEADY, flared);
        return new Felt(pain, after, rise, reserve, looked, share, flared);
    }

    /** Return whether a session at the goal counts: all of it, at most 5 of 10, no flare, the line kept, a calm morning. */
    public boolean isGood() {
        return share >= 1 && pain <= 5 && !flared && form != Report.LOST && rise < 1.5;
    }
}
