package org.myotome.server.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.myotome.engine.outcome.NumberText;
import org.myotome.engine.outcome.OwnMeasures;
import org.myotome.engine.outcome.Progress;
import org.myotome.engine.outcome.ProgressReport;
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
import org.springframework.stereotype.Component;

/** What both pages about progress show. */
@Component
public class ProgressViews {

    static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

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
    List<String> training(CaseFile file) {
        TrainingSentences sentences = new TrainingSentences(content.library(), Words.ENGLISH);
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

    List<AnswerCard> answers(CaseFile file, ProgressReport report) {
        LocalDate today = today(file);
        return report.answers().stream()
                .map(progress -> answer(progress, today))
                .toList();
    }

    private static AnswerCard answer(Progress progress, LocalDate today) {
        return new AnswerCard(
                progress.question().asked(),
                progress.finding().said(),
                style(progress.finding()),
                OutcomeSentences.ENGLISH.answer(progress),
                progress.surer().stream().map(surer -> surer(surer, today)).toList());
    }

    private static String style(Finding finding) {
        return switch (finding) {
            case YES -> "fine";
            case NO -> "weak";
            case NOT_SURE_YET -> "unsure";
            case NOT_MEASURED -> "none";
        };
    }

    private static String surer(Surer surer, LocalDate today) {
        String day = surer.from().equals(today) ? "today" : LONG_DAY.format(surer.from());
        return OutcomeSentences.ENGLISH.surer(surer, day);
    }

    /**
     * Return a chart for each measure.
     *
     * @param alone whether of the estimated abilities only those are shown that decide an answer
     */
    List<ChartCard> charts(ProgressReport report, boolean alone) {
        List<Followed> leads = report.answers().stream()
                .flatMap(answer -> answer.lead().stream())
                .toList();
        List<Followed> followed = report.followed().stream()
                .filter(one -> !alone
                        || leads.contains(one)
                        || !OwnMeasures.isEstimated(one.series().measure()))
                .toList();
        return IntStream.range(0, followed.size())
                .mapToObj(number -> chart(followed.get(number), number))
                .toList();
    }

    private ChartCard chart(Followed followed, int number) {
        Measure measure = followed.series().measure();
        String trend =
                OutcomeSentences.ENGLISH.trend(followed).map(line -> " " + line).orElse("");
        List<Limit> limits = new ArrayList<>();
        if (OwnMeasures.isEstimated(measure)) {
            limits.add(spread(followed));
        } else {
            limits.add(limit("Error of measuring", measure, measure.error()));
            limits.add(limit("What matters to people", measure, measure.important()));
        }
        return new ChartCard(
                Chart.of(followed, number),
                OutcomeSentences.ENGLISH.change(followed) + trend,
                followed.change().cautions().stream()
                        .map(OutcomeSentences.ENGLISH::caution)
                        .toList(),
                followed.series().readings().stream()
                        .map(reading -> new Row(
                                reading.day().toString(),
                                OutcomeSentences.ENGLISH.score(measure, reading.value()),
                                reading.replaced().isEmpty()
                                        ? ""
                                        : "entered before and replaced: "
                                                + String.join(
                                                        ", ",
                                                        reading.replaced().stream()
                                                                .map(NumberText::of)
                                                                .toList())))
                        .toList(),
                limits,
                measure.rights().attribution());
    }

    private static Limit spread(Followed followed) {
        String width = followed.change().detectable().map(NumberText::of).orElse("not known");
        return new Limit(
                "Error of the difference",
                width,
                "From the spread of both estimates; too large rather than too small.",
                false);
    }

    static Limit limit(String what, Measure measure, Optional<Threshold> threshold) {
        return threshold
                .map(found -> new Limit(
                        what,
                        OutcomeSentences.ENGLISH.difference(measure, found.points())
                                + (found.shareOfRoom() > 0
                                        ? ", or " + NumberText.of(100 * found.shareOfRoom()) + " % if that is more"
                                        : ""),
                        found.source() + " (" + found.mark().plainName() + ")",
                        found.mark() == EvidenceMark.READ))
                .orElse(new Limit(what, "not known", "", false));
    }
}
