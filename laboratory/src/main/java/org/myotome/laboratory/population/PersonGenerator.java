package org.myotome.laboratory.population;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.content.document.TextFile;
import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.Sex;
import org.myotome.laboratory.assumption.RateTable;
import org.myotome.laboratory.assumption.Rates;

/** Draws people with an ordinary complaint or with a serious condition, and what they answer. */
public final class PersonGenerator {

    /** The word for people without a serious condition. */
    public static final String ORDINARY = "ordinary";

    private static final String ANSWERING = "answering";
    private static final String ANY = "any";
    private static final List<String> AGES = List.of("18_39", "40_59", "60_79", "80_95");
    private static final int LATEST_CHILDBEARING_AGE = 50;

    private final Rates rates;
    private final List<String> questions;

    /**
     * Prepare to draw.
     *
     * @param rates the rates of the table of people
     * @param questions ids of the questions that are answered with yes or no
     */
    public PersonGenerator(Rates rates, List<String> questions) {
        this.rates = rates;
        this.questions = List.copyOf(questions);
    }

    /** Return the table of people. */
    public static RateTable shippedTable() {
        return RateTable.read(
                TextFile.shipped(PersonGenerator.class, "people.csv"), List.of("condition", "item", "what"));
    }

    /** Return the share of each condition among serious ones; they add up to 1. */
    public Map<String, Double> shares(List<Condition> conditions) {
        double sum = 0;
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            double share = rates.get(condition.id(), "share", ANY);
            shares.put(condition.id(), share);
            sum += share;
        }
        double whole = sum;
        shares.replaceAll((id, share) -> share / whole);
        return Collections.unmodifiableMap(shares);
    }

    /** Draw a person with a condition. */
    public VirtualPerson draw(String condition, SeededRandom random) {
        double age = age(condition, random);
        boolean female = chance(rate(condition, "female", ANY), random);
        boolean strong = chance(rate(condition, "strong_pain", ANY), random);
        CaseRecord person = CaseRecord.unknown("drawn")
                .withPerson(new Person(Known.of(age), female ? Sex.FEMALE : Sex.MALE, ""))
                .withComplaint(complaint(condition, random));
        Map<String, Answer> truth = truth(condition, age, female, random);
        boolean atRest =
                truth.get("constant_or_rest_pain") == Answer.YES || chance(rate(condition, "rest_pain", ANY), random);
        boolean atNight = truth.get("night_pain_or_sleep_loss") == Answer.YES;
        CaseRecord complete =
                person.withPain(pain(strong, atRest, atNight, random)).withAnswers(new SafetyAnswers(truth));
        return new VirtualPerson(condition, complete, told(complete, truth, random));
    }

    private double rate(String condition, String item, String what) {
        return rates.find(condition, item, what)
                .or(() -> rates.find(ORDINARY, item, what))
                .orElseGet(() -> rates.get(ORDINARY, item, ANY));
    }

    private Map<String, Answer> truth(String condition, double age, boolean female, SeededRandom random) {
        double together = rates.get(ANSWERING, "together", ANY);
        double typical = random.nextNormal();
        Map<String, Answer> answers = new TreeMap<>();
        for (String question : questions) {
            double rate = rate(condition, "yes", question);
            boolean ofTheCondition = rates.find(condition, "yes", question).isPresent() && !condition.equals(ORDINARY);
            double hidden = ofTheCondition
                    ? Math.sqrt(together) * typical + Math.sqrt(1 - together) * random.nextNormal()
                    : random.nextNormal();
            boolean possible =
                    !question.equals("pregnant_or_recent_birth") || (female && age < LATEST_CHILDBEARING_AGE);
            answers.put(question, possible && Normal.upperTail(hidden) < rate ? Answer.YES : Answer.NO);
        }
        return answers;
    }

    private CaseRecord told(CaseRecord complete, Map<String, Answer> truth, SeededRandom random) {
        double missed = rates.get(ANSWERING, "missed", ANY);
        double mistaken = rates.get(ANSWERING, "false", ANY);
        double unanswered = rates.get(ANSWERING, "unanswered", ANY);
        Map<String, Answer> told = new TreeMap<>();
        truth.forEach((question, answer) -> {
            boolean wrong = chance(answer == Answer.YES ? missed : mistaken, random);
            boolean silent = chance(unanswered, random);
            if (!silent) {
                boolean yes = (answer == Answer.YES) != wrong;
                told.put(question, yes ? Answer.YES : Answer.NO);
            }
        });
        boolean ageUnknown = chance(rates.get(ANSWERING, "age_unknown", ANY), random);
        Person person = complete.person();
        return complete.withPerson(ageUnknown ? new Person(Known.unknown(), person.sex(), person.activity()) : person)
                .withAnswers(new SafetyAnswers(told));
    }

    private double age(String condition, SeededRandom random) {
        String band = oneOf(condition, "age", AGES, random);
        int from = Integer.parseInt(band.substring(0, 2));
        int to = Integer.parseInt(band.substring(3));
        return from + random.nextInt(to - from + 1);
    }

    private Complaint complaint(String condition, SeededRandom random) {
        List<String> words =
                List.of(BodyRegion.values()).stream().map(BodyRegion::word).toList();
        String drawn = oneOf(condition, "region", words, random);
        BodyRegion region = List.of(BodyRegion.values()).stream()
                .filter(each -> each.word().equals(drawn))
                .findFirst()
                .orElse(BodyRegion.NONE_STATED);
        double place = random.nextUniform();
        double weeks = place < rate(condition, "weeks", "under_2")
                ? random.nextInt(2)
                : place < rate(condition, "weeks", "under_12") ? 2 + random.nextInt(10) : 12 + random.nextInt(90);
        ReportedSide side = random.nextUniform() < 0.5 ? ReportedSide.LEFT : ReportedSide.RIGHT;
        return new Complaint(List.of(region), side, Known.of(weeks), "", "", "");
    }

    /** Draw one of several words; a condition that states any of them states all that it has. */
    private String oneOf(String condition, String item, List<String> words, SeededRandom random) {
        boolean own = words.stream()
                .anyMatch(word -> rates.find(condition, item, word).isPresent());
        String whose = own ? condition : ORDINARY;
        double sum = 0;
        for (String word : words) {
            sum += rates.find(whose, item, word).orElse(0.0);
        }
        double place = random.nextUniform() * sum;
        String last = words.getFirst();
        for (String word : words) {
            double share = rates.find(whose, item, word).orElse(0.0);
            if (share > 0) {
                last = word;
                place -= share;
                if (place < 0) {
                    return word;
                }
            }
        }
        return last;
    }

    private static Pain pain(boolean strong, boolean atRest, boolean atNight, SeededRandom random) {
        int active = strong ? 8 + random.nextInt(3) : 2 + random.nextInt(6);
        int rest = strong ? 5 + random.nextInt(4) : 1 + random.nextInt(4);
        PainReport none = new PainReport.Absent();
        return new Pain(
                atRest ? new PainReport.Score(rest) : none,
                new PainReport.Score(active),
                atNight ? new PainReport.Score(rest) : none,
                new PainReport.Score(Math.max(active, rest)));
    }

    private static boolean chance(double share, SeededRandom random) {
        return random.nextUniform() < share;
    }
}
