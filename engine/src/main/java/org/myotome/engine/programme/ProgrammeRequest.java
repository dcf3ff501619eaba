package org.myotome.engine.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;

/**
 * Everything a programme is composed from.
 *
 * @param record what is known about the person
 * @param triage what triage decided on it
 * @param starts where the target ladders start
 * @param trials the movements tried so far, in order
 * @param coreFirst what was decided about the policy "trunk first"
 * @param clinicianLetsTrain whether a clinician has looked at what triage found and lets training begin
 * @param today the day the programme begins
 * @param mostItems the most movements to choose, 1 to 4
 * @param busyDays days that a walk or run is planned for already; other days are taken where there are enough
 */
public record ProgrammeRequest(
        CaseRecord record,
        TriageDecision triage,
        Starts starts,
        List<Trial> trials,
        CoreFirstSetting coreFirst,
        boolean clinicianLetsTrain,
        LocalDate today,
        int mostItems,
        Set<DayOfWeek> busyDays) {

    /** Ask for a programme beside which nothing is planned. */
    public ProgrammeRequest(
            CaseRecord record,
            TriageDecision triage,
            Starts starts,
            List<Trial> trials,
            CoreFirstSetting coreFirst,
            boolean clinicianLetsTrain,
            LocalDate today,
            int mostItems) {
        this(record, triage, starts, trials, coreFirst, clinicianLetsTrain, today, mostItems, Set.of());
    }

    /** The number of movements chosen unless somebody asks for another. */
    public static final int STANDARD_ITEMS = 3;

    public ProgrammeRequest {
        trials = List.copyOf(trials);
        busyDays = Collections.unmodifiableSet(new TreeSet<>(busyDays));
        if (mostItems < 1 || mostItems > Programme.MOST_ITEMS_CHOSEN) {
            throw new IllegalArgumentException("The number of movements (" + mostItems
                    + ") must lie between 1 and 4.\nMaybe a clinician wants to add one to the finished programme.");
        }
    }

    /** Return a copy for other circumstances. */
    public ProgrammeRequest withCircumstances(Circumstances circumstances) {
        return new ProgrammeRequest(
                record.withCircumstances(circumstances),
                triage,
                starts,
                trials,
                coreFirst,
                clinicianLetsTrain,
                today,
                mostItems,
                busyDays);
    }

    /** Return a copy for another number of movements at most. */
    public ProgrammeRequest withMostItems(int newMostItems) {
        return new ProgrammeRequest(
                record, triage, starts, trials, coreFirst, clinicianLetsTrain, today, newMostItems, busyDays);
    }
}
