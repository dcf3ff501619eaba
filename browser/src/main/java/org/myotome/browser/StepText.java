package org.myotome.browser;

import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.explanation.SelfCheckSentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.pathway.PathwayPart;
import org.myotome.engine.record.Known;
import org.myotome.engine.selfcheck.SelfAnswer;
import org.myotome.engine.selfcheck.SelfCheckStep;
import org.myotome.engine.selfcheck.SelfTest;

/** A step of a self-check as lines of text: its kind, and what the page shows of it. */
final class StepText {

    private final Words words;
    private final SelfCheckSentences sentences;
    private final DoseText doses;
    private final ValueWriter writer;

    StepText(Words words, ValueWriter writer) {
        this.words = words;
        this.writer = writer;
        sentences = new SelfCheckSentences(words);
        doses = new DoseText(words);
    }

    void write(SelfCheckStep step) {
        switch (step) {
            case SelfCheckStep.SeeSomebody see -> {
                writer.text("see").text(sentences.when(see.tier()));
                writer.list(
                        see.flags(),
                        flag -> writer.word(flag.tier())
                                .text(words.of(flag.reason()))
                                .text(words.of(flag.action()))
                                .text(words.of(flag.say())));
            }
            case SelfCheckStep.Ask ask -> {
                writer.text("ask").whole(ask.screensLeft());
                writer.list(
                        ask.questions(), question -> writer.text(question.id()).text(words.of(question.wording())));
            }
            case SelfCheckStep.NotForThis not ->
                writer.text("not for this")
                        .text(sentences.why(not.why()))
                        .texts(not.because().stream().map(words::of).toList());
            case SelfCheckStep.Try test -> {
                writer.text("try").whole(test.most());
                writeTest(test.test());
            }
            case SelfCheckStep.Done(SelfAnswer answer) -> {
                writer.text("done");
                writeAnswer(answer);
            }
        }
    }

    private void writeTest(SelfTest test) {
        Movement movement = test.movement();
        writer.text(movement.id()).text(words.of(movement.name())).text(sentences.title(test.group()));
        writer.known(test.tried().side(), writer::word).truth(test.holdOn()).whole(test.number());
        writer.text(doses.amount(movement.startDose().amount()));
        writeTimer(movement.startDose().amount());
        writer.texts(movement.cues().stream().map(words::of).toList());
        writer.list(
                movement.faults(), fault -> writer.text(words.of(fault.text())).word(fault.severity()));
    }

    /** Write how long to hold, in seconds, and how often; zeros where it is counted and not timed. */
    private void writeTimer(Amount amount) {
        switch (amount) {
            case Amount.Hold(int seconds, int times) -> writer.whole(seconds).whole(times);
            case Amount.Time(int seconds) -> writer.whole(seconds).whole(1);
            case Amount.Repetitions _, Amount.Distance _, Amount.Breaths _, Amount.Steps _ ->
                writer.whole(0).whole(0);
        }
    }

    private void writeAnswer(SelfAnswer answer) {
        writer.whole(answer.tried()).truth(answer.isSomebodyFirst());
        writer.text(sentences.headline(answer)).text(sentences.howSure(answer));
        writer.known(
                answer.pathway().limiting().map(Known::of).orElseGet(Known::unknown),
                limiting -> writer.word(limiting.ability()).number(limiting.probability()));
        writer.texts(sentences.surer(answer)).texts(sentences.first(answer));
        writer.list(
                answer.begin(),
                test -> writer.text(test.movement().id())
                        .text(words.of(test.movement().name())));
        writer.list(answer.pathway().highlighted(), writer::word);
        writer.list(answer.pathway().parts(), this::writePart);
    }

    private void writePart(PathwayPart part) {
        writer.text(part.part().word())
                .text(part.side().word())
                .text(part.state().word());
        writer.text(sentences.state(part)).text(sentences.finding(part)).number(part.weak());
        writer.text(sentences.sided(part));
    }
}
