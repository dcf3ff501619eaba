package org.myotome.server.timeline;

import java.util.List;
import java.util.Optional;

/**
 * One event as it is listed.
 *
 * @param id the event
 * @param kind what it is one of many of, in the plural; empty where it always stands by itself
 * @param time when it happened
 * @param title what happened
 * @param detail the particulars
 * @param author who wrote it down
 * @param struckOut the reason why it no longer counts; absent while it does
 * @param changed what a correction changed about how the programme goes on, in sentences
 * @param canBeStruckOut whether a correction can strike it out
 * @param canBeMoved whether it can be moved to the person whom it is about
 */
public record Entry(
        String id,
        String kind,
        String time,
        String title,
        String detail,
        String author,
        Optional<String> struckOut,
        List<String> changed,
        boolean canBeStruckOut,
        boolean canBeMoved) {}
