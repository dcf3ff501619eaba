package org.myotome.server.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.myotome.engine.ability.AbilitySummary;
import org.myotome.engine.explanation.OutcomeSentences;
import org.myotome.engine.explanation.TrainingSentences;
import org.myotome.engine.history.Event;
import org.myotome.engine.language.Words;
import org.myotome.engine.outcome.EvidenceMark;
import org.myotome.engine.outcome.Finding;
import org.myotome.engine.outcome.Followed;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.OwnMeasures;
import org.myotome.engine.outcome.Progress;
import org.myotome.engine.outcome.ProgressReport;
import org.myotome.engine.outcome.Reading;
import org.myotome.engine.outcome.Series;
import org.myotome.engine.outcome.Surer;
import org.myotome.engine.outcome.Threshold;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.training.Consistency;
import org.myotome.engine.training.HardestDone;
import org.myotome.engine.training.SameDose;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.wording.Spoken;
import org.springframework.stereotype.Component;

/** What both pages about progress show. */
@Component
public class ProgressViews {

    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;

    ProgressViews(Content content, Decisions decisions, PersonDays days) {
        this.content = content;
        this.decisions = decisions;
        this.days = days;
    }

    /**
     * The answer to one of the four questions.
     *
     * @param asked the question
     * @param said the answer
     * @param style how it is marked: fine, weak, unsure or none
     * @param text the numbers behind it
     * @param surer what would make it surer
     */
    public record AnswerCard(String asked, String said, String style, String text, List<String> surer) {}

    /**
     * One measure with its chart.
     *
     * @param chart the drawing
     * @param text how it has changed
     * @param cautions what to keep in mind
     * @param rows the numbers: day, score
     * @param limits the error of measuring and what matters to people, with where they are from
     * @param attribution whom the measure is from
     */
    public record ChartCard(
            Chart chart, String text, List<String> cautions, List<Row> rows, List<Limit> limits, String attribution) {}

    /** A number of a table. */
    public record Row(String day, String score, String note) {}

    /**
     * A limit.
     *
     * @param what which
     * @param value how much; "not known" where nobody knows
     * @param source where it is from
     * @param isReviewed whether it was read in its source
     */
    public record Limit(String what, String value, String source, boolean isReviewed) {}

    /** Return the day it is for the person. */
    LocalDate today(CaseFile file) {
        return days.today(file.caseId());
    }

    MeasureBank bank() {
        return content.measures();
    }

    /**
     * Work out how somebody is doing.
     *
     * @param alone whether only measures that the person can take alone are named as what would make it surer
     */
    ProgressReport report(CaseFile file, boolean alone) {
        List<Measure> enterable = alone ? bank().selfTakenBy(file.record()) : bank().enterableFor(file.record());
        return ProgressReport.of(file.episode().outcomes(), own(file), bank(), enterable, today(file));
    }

    /** Return what searches on different days say of abilities. */
    private List<Series> own(CaseFile file) {
        long searched = file.events().stream()
                .filter(recorded -> recorded.event() instanceof Event.SearchEnded)
                .map(recorded -> days.dayOf(file.caseId(), recorded.occurredAt()))
                .distinct()
                .count();
        if (searched < 2) {
            return List.of(); // one estimate says nothing of change, and working it out takes its time
        }
        Map<LocalDate, List<AbilitySummary>> byDay = new TreeMap<>();
        decisions
                .abilityReadings(file)
                .forEach(reading -> byDay.put(days.dayOf(file.caseId(), reading.at()), reading.abilities()));
        return OwnMeasures.series(byDay);
    }

    /** Return what the log shows of training, in sentences. */
    List<String> training(CaseFile file, Words words) {
        TrainingSentences sentences = new TrainingSentences(content.library(), words);
        PainPolicy policy = file.record().painPolicy().find().orElse(PainPolicy.STRICT);
        List<String> lines = new ArrayList<>();
        Consistency.of(file.episode(), today(file), moment -> days.dayOf(file.caseId(), moment))
                .map(sentences::of)
                .ifPresent(lines::add);
        HardestDone.of(file.episode().log(), content.library(), policy)
                .forEach(hardest -> lines.add(sentences.of(hardest)));
        SameDose.of(file.episode().log()).forEach(same -> lines.add(sentences.of(same)));
        return List.copyOf(lines);
    }

    List<AnswerCard> answers(CaseFile file, ProgressReport report, Words words) {
        LocalDate today = today(file);
        return report.answers().stream()
                .map(progress -> answer(progress, today, words))
                .toList();
    }

    private static AnswerCard answer(Progress progress, LocalDate today, Words words) {
        OutcomeSentences sentences = new OutcomeSentences(words);
        return new AnswerCard(
                sentences.asked(progress.question()),
                sentences.said(progress.finding()),
                style(progress.finding()),
                sentences.answer(progress),
                progress.surer().stream()
                        .map(surer -> surer(surer, today, words))
                        .toList());
    }

    private static String style(Finding finding) {
        return switch (finding) {
            case YES -> "fine";
            case NO -> "weak";
            case NOT_SURE_YET -> "unsure";
            case NOT_MEASURED -> "none";
        };
    }

    private static String surer(Surer surer, LocalDate today, Words words) {
        String day = surer.from().equals(today) ? words.say("today") : Spoken.dayAndMonth(words, surer.from());
        return new OutcomeSentences(words).surer(surer, day);
    }

    /**
     * Return a chart for each measure.
     *
     * @param alone whether of the estimated abilities only those are shown that decide an answer
     */
    List<ChartCard> charts(ProgressReport report, boolean alone, Words words) {
        List<Followed> leads = report.answers().stream()
                .flatMap(answer -> answer.lead().stream())
                .toList();
        List<Followed> followed = report.followed().stream()
                .filter(one -> !alone
                        || leads.contains(one)
                        || !OwnMeasures.isEstimated(one.series().measure()))
                .toList();
        return IntStream.range(0, followed.size())
                .mapToObj(number -> chart(followed.get(number), number, words))
                .toList();
    }

    private static ChartCard chart(Followed followed, int number, Words words) {
        OutcomeSentences sentences = new OutcomeSentences(words);
        Measure measure = followed.series().measure();
        String trend = sentences.trend(followed).map(line -> " " + line).orElse("");
        return new ChartCard(
                Chart.of(followed, number, words),
                sentences.change(followed) + trend,
                followed.change().cautions().stream().map(sentences::caution).toList(),
                followed.series().readings().stream()
                        .map(reading -> row(measure, reading, words))
                        .toList(),
                OwnMeasures.isEstimated(measure) ? List.of(spread(followed, words)) : limits(measure, words),
                words.of(measure.rights().attribution()));
    }

    private static Row row(Measure measure, Reading reading, Words words) {
        OutcomeSentences sentences = new OutcomeSentences(words);
        List<String> replaced =
                reading.replaced().stream().map(sentences::number).toList();
        return new Row(
                words.day(reading.day()),
                sentences.score(measure, reading.value()),
                replaced.isEmpty() ? "" : words.say("entered before and replaced: {0}", words.list(replaced)));
    }

    private static Limit spread(Followed followed, Words words) {
        String width = followed.change()
                .detectable()
                .map(new OutcomeSentences(words)::number)
                .orElseGet(() -> words.say("not known"));
        return new Limit(
                words.say("Error of the difference"),
                width,
                words.say("From the spread of both estimates; too large rather than too small."),
                false);
    }

    /** Return the error of measuring and what matters to people. */
    static List<Limit> limits(Measure measure, Words words) {
        return List.of(
                limit(words.say("Error of measuring"), measure, measure.error(), words),
                limit(words.say("What matters to people"), measure, measure.important(), words));
    }

    private static Limit limit(String what, Measure measure, Optional<Threshold> threshold, Words words) {
        OutcomeSentences sentences = new OutcomeSentences(words);
        return threshold
                .map(found -> new Limit(
                        what,
                        sentences.limit(measure, found),
                        words.say("{0} ({1})", words.of(found.source()), sentences.of(found.mark())),
                        found.mark() == EvidenceMark.READ))
                .orElseGet(() -> new Limit(what, words.say("not known"), "", false));
    }
}
