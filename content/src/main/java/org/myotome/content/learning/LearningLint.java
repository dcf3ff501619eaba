package org.myotome.content.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myotome.content.document.TextFile;
import org.myotome.content.lint.Finding;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.Problems;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.movement.Library;
import org.myotome.engine.triage.Tier;

/** Checks the cards: short, plain, sourced, without promises, and nothing about moving where somebody has to look first. */
public final class LearningLint {

    /** Limits of a card; ours: a card fits on a phone without much scrolling. */
    private static final int LONGEST_TITLE = 48;

    private static final int LONGEST_LINE = 160;
    private static final int MOST_LINES = 4;
    private static final int MOST_STEPS = 4;
    private static final int MOST_WORDS_OF_A_SENTENCE = 22;

    /** Plain English by Flesch's own table. */
    private static final double LEAST_EASE = 60;

    /** Promises, blame and threats. */
    private static final Pattern BANNED = Pattern.compile(
            "\\b(guarantee\\w*|cures?|cured|healing power|harmless|risk-free|no risk|always safe|completely safe"
                    + "|proven|miracle|pain-free|painless|diagnos\\w*|you have a|fix(es|ed)?|never hurts|must not worry"
                    + "|lazy|obviously|simply|out of place|crumbling|degenerat\\w*|wear and tear|no pain,? no gain)\\b");

    /** What may not be said while somebody has to look first. */
    private static final Pattern SAYS_MOVE = Pattern.compile(
            "\\b(safe|safely|exercises?|train|training|keep moving|keep going|load|loading|stronger|run|running"
                    + "|sessions?|programme|go on)\\b");

    private final String file;
    private final Library library;
    private final List<Finding> findings = new ArrayList<>();

    private LearningLint(String file, Library library) {
        this.file = file;
        this.library = library;
    }

    /** Return what is wrong with a file of cards. */
    public static List<Finding> check(TextFile file, Library library) {
        LearningLint lint = new LearningLint(file.name(), library);
        try {
            Problems problems = new Problems(file.name());
            CardReader reader = CardReader.of(file, problems);
            List<CardReader.Located> cards = reader.cards();
            String reviewer = reader.reviewer();
            problems.found().forEach(lint::error);
            cards.forEach(card -> lint.check(card, reviewer));
            lint.occasionsWithoutCard(cards);
        } catch (UnusableFileException e) {
            e.problems().forEach(lint::error);
        }
        return List.copyOf(lint.findings);
    }

    private void check(CardReader.Located located, String reviewer) {
        LearningCard card = located.card();
        int line = located.line();
        lengths(card, line);
        words(card, line);
        picture(card, line);
        if (!card.source().matches("(?s).*(\\d{4}|\\bours\\b).*")) {
            error(line, card, "source", card.source(), "names no paper with its year.", "Maybe say that it is ours.");
        }
        if (card.reviewed() && reviewer.contains("awaiting")) {
            error(
                    line,
                    card,
                    "mark",
                    "reviewed",
                    "has no reviewer.",
                    "Maybe name the clinician at the top of the file.");
        }
    }

    private void lengths(LearningCard card, int line) {
        tooLong(line, card, "title", card.title(), LONGEST_TITLE);
        card.lines().forEach(text -> tooLong(line, card, "lines", text, LONGEST_LINE));
        card.steps().forEach(text -> tooLong(line, card, "steps", text, LONGEST_LINE));
        tooMany(line, card, "lines", card.lines().size(), MOST_LINES);
        tooMany(line, card, "steps", card.steps().size(), MOST_STEPS);
        List<String> texts = new ArrayList<>(card.lines());
        texts.addAll(card.steps());
        for (String text : texts) {
            for (String sentence : ReadingEase.sentences(text)) {
                int words = ReadingEase.words(sentence).size();
                if (words > MOST_WORDS_OF_A_SENTENCE) {
                    error(line, card, "lines", sentence, "has " + words + " words.", "Maybe make two sentences of it.");
                }
            }
        }
        double ease = ReadingEase.of(String.join(" ", texts));
        if (ease < LEAST_EASE) {
            error(
                    line,
                    card,
                    "lines",
                    "",
                    "are hard to read: " + Math.floor(ease) + " on Flesch's scale, where " + LEAST_EASE + " is plain.",
                    "Maybe use shorter words and sentences.");
        }
    }

    private void words(LearningCard card, int line) {
        List<String> texts = new ArrayList<>(List.of(card.title()));
        texts.addAll(card.lines());
        texts.addAll(card.steps());
        for (String text : texts) {
            String lower = text.toLowerCase(Locale.ROOT);
            report(BANNED.matcher(lower), line, card, "promises, blames or threatens.", "Maybe say what is known.");
            if (card.upTo().compareTo(Tier.E1) > 0) {
                report(
                        SAYS_MOVE.matcher(lower),
                        line,
                        card,
                        "is about moving, and the card is shown where somebody has to look first.",
                        "Maybe write up_to: E1.");
            }
        }
    }

    private void report(Matcher matcher, int line, LearningCard card, String what, String advice) {
        while (matcher.find()) {
            error(line, card, "lines", matcher.group(), what, advice);
        }
    }

    private void picture(LearningCard card, int line) {
        if (card.picture() instanceof CardPicture.OfMovement(String id)
                && library.findMovement(id).isEmpty()) {
            error(line, card, "picture.movement", id, "is no movement of the library.", "Maybe it was renamed.");
        }
    }

    /** Each occasion has a card for everybody, so that whoever it is about finds one. */
    private void occasionsWithoutCard(List<CardReader.Located> cards) {
        Set<Occasion> covered = new TreeSet<>();
        cards.stream()
                .map(CardReader.Located::card)
                .filter(card -> card.regions().isEmpty())
                .forEach(card -> covered.addAll(card.occasions()));
        for (Occasion occasion : Occasion.values()) {
            if (!covered.contains(occasion)) {
                error(new Problem(
                        file, 0, "cards", occasion.word(), "is an occasion without a card.", "Maybe one was removed."));
            }
        }
    }

    private void tooLong(int line, LearningCard card, String key, String text, int most) {
        if (text.length() > most) {
            error(
                    line,
                    card,
                    key,
                    text,
                    "is longer than " + most + " characters.",
                    "Maybe leave out what can be left out.");
        }
    }

    private void tooMany(int line, LearningCard card, String key, int count, int most) {
        if (count > most) {
            error(
                    line,
                    card,
                    key,
                    Integer.toString(count),
                    "are more than " + most + ".",
                    "Maybe make two cards of it.");
        }
    }

    private void error(int line, LearningCard card, String key, String value, String what, String advice) {
        error(new Problem(file, line, card.id() + "." + key, value, what, advice));
    }

    private void error(Problem problem) {
        findings.add(new Finding(Finding.Severity.ERROR, problem));
    }
}
