package org.myotome.server.intake;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;
import org.myotome.server.casefile.Heading;
import org.myotome.server.form.Choice;
import org.myotome.server.wording.Plain;

/** The first page: person, complaint, pain, time and place. */
public record StoryView(
        Heading heading,
        SectionView person,
        SectionView complaint,
        SectionView pain,
        SectionView circumstances,
        List<Choice> equipment,
        List<Choice> movements) {

    /** Return the days of the week to choose from. */
    public List<Choice> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day ->
                        Choice.of(CircumstancesSection.word(day), day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)))
                .toList();
    }

    /** Return the sexes to choose from. */
    public List<Choice> sexes() {
        return List.of(
                Choice.unknown(Sex.UNKNOWN.word()),
                Choice.of(Sex.FEMALE.word(), "female"),
                Choice.of(Sex.MALE.word(), "male"));
    }

    /** Return the regions to choose from, and after them that there is none. */
    public List<Choice> regions() {
        List<Choice> choices = new ArrayList<>(places());
        choices.add(Choice.of(BodyRegion.NONE_STATED.word(), "nowhere, nothing hurts"));
        return choices;
    }

    private static List<Choice> places() {
        return Arrays.stream(BodyRegion.values())
                .filter(region -> region != BodyRegion.NONE_STATED)
                .map(region -> Choice.of(region.word(), Plain.region(region)))
                .toList();
    }

    /** Return the regions for the main one, with "not said". */
    public List<Choice> mainRegions() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "not said"));
        choices.addAll(places());
        return choices;
    }

    /** Return the sides to choose from. */
    public List<Choice> sides() {
        return Arrays.stream(ReportedSide.values())
                .map(side -> side == ReportedSide.NOT_STATED
                        ? new Choice(side.word(), "?", "not said", "unknown")
                        : Choice.of(side.word(), Plain.side(side)))
                .toList();
    }

    /** Return the kinds of pain that are asked for: field, label and note. */
    public List<Choice> painRows() {
        return List.of(
                Choice.of("rest", "At rest"),
                Choice.of("activity", "During activity"),
                Choice.of("night", "At night"),
                Choice.of("worst", "At its worst"),
                new Choice("morning", "Usual in the morning", "later mornings are compared with it", ""));
    }

    /** Return the pain policies to choose from. */
    public List<Choice> policies() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "?", "not decided", "unknown"));
        for (PainPolicy policy : PainPolicy.values()) {
            choices.add(Choice.of(policy.word(), Plain.policy(policy)));
        }
        return choices;
    }
}
