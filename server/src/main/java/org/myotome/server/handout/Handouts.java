package org.myotome.server.handout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myotome.content.screening.SafetyNet;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.Versions;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.server.account.Account;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.casefile.Signatures;
import org.myotome.server.handout.Handout.OnPaper;
import org.myotome.server.handover.Addresses;
import org.myotome.server.handover.Handover;
import org.myotome.server.handover.QrCode;
import org.myotome.server.movement.Pictures;
import org.myotome.server.page.Pages;
import org.myotome.server.paper.PaperSize;
import org.myotome.server.paper.Printer;
import org.myotome.server.signoff.Reviews;
import org.myotome.server.wording.Spoken;
import org.springframework.stereotype.Component;

/** Puts the programme in force on paper. */
@Component
public class Handouts {

    /** The room for a drawing, in millimetres; a shorter list of movements leaves more. */
    private static final double DRAWING_WIDTH = 86;

    private static final double DRAWING_HEIGHT = 37;
    private static final double TALL_DRAWING_HEIGHT = 54;
    /** So that two captions stand beside each other under a narrow drawing. */
    private static final double LEAST_CAPTIONS_WIDTH = 46;

    private static final int WEEK = 7;
    private static final int FEW = 3;

    private static final Pattern SIZE = Pattern.compile("width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    private final CaseFiles cases;
    private final Signatures signatures;
    private final Content content;
    private final Decisions decisions;
    private final Pictures pictures;
    private final PersonDays days;
    private final Addresses addresses;
    private final Pages pages;
    private final Printer printer;
    private final Reviews reviews;

    Handouts(
            CaseFiles cases,
            Signatures signatures,
            Content content,
            Decisions decisions,
            Pictures pictures,
            PersonDays days,
            Addresses addresses,
            Pages pages,
            Printer printer,
            Reviews reviews) {
        this.cases = cases;
        this.signatures = signatures;
        this.content = content;
        this.decisions = decisions;
        this.pictures = pictures;
        this.days = days;
        this.addresses = addresses;
        this.pages = pages;
        this.printer = printer;
        this.reviews = reviews;
    }

    /**
     * Return why nothing is printed now. A sheet stays in somebody's hands, so it is made only of a programme that is meant for today:
     * nothing else comes first, and no easier one waits.
     */
    public Optional<String> findWhyNot(CaseFile file, Words words) {
        return switch (decisions.standing(file, days.today(file.caseId()))) {
            case READY -> Optional.empty();
            case EASIER_WAITS ->
                Optional.of(words.say(
                        "The programme gets easier, and that has not been taken up yet. Then print the new one."));
            case SOMETHING_FIRST ->
                Optional.of(words.say("Something else comes first, so no programme is printed now."));
            case LOOK_FIRST ->
                Optional.of(words.say("Something has to be looked at first. Until then no programme is printed."));
            case NONE -> Optional.of(words.say("There is no programme in force, so there is nothing to print yet."));
        };
    }

    /** Return the code of the programme in force. */
    Optional<ProgrammeCode> findCode(CaseFile file) {
        return file.episode()
                .findProgramme()
                .map(_ -> ProgrammeCode.ofHash(cases.hash(
                        file.caseId(), file.episode().programmes().getLast().event())));
    }

    /**
     * Print the programme in force.
     *
     * @param words the language of whoever gets it
     * @param link a link of the person's own that the sheet shows as a picture; without it the picture leads to the check of the code
     * @return the bytes of a PDF
     */
    public byte[] print(CaseFile file, Words words, PaperSize size, Optional<Handover> link) {
        return printer.print(pages.text("handout/sheet", sheet(file, words, size, link)));
    }

    private Handout sheet(CaseFile file, Words words, PaperSize size, Optional<Handover> link) {
        AcceptedProgramme accepted = file.episode().programmes().getLast();
        Programme programme = accepted.programme();
        LocalDate today = days.today(file.caseId());
        ProgrammeCode code = findCode(file).orElseThrow();
        String check = addresses.of(VerifyPages.ADDRESS, code.text());
        Versions versions = decisions.versions();
        PainReport usual = file.episode().log().usualMorning();
        return new Handout(
                words,
                size,
                printer.canWrite(file.name()) ? file.name() : "",
                words.day(today),
                days(programme, words),
                programme.minutesPerSession(),
                programme.items().stream()
                        .map(item -> movement(item, programme, words))
                        .toList(),
                content.aboutProgrammes(words).painPolicy(programme),
                usual.isKnown() ? DaySentences.pain(words, usual) : "",
                LogGrid.of(programme, words)
                        .named(programme.items().stream()
                                .map(item -> content.aboutProgrammes(words).name(item.movementId()))
                                .toList()),
                signature(file, words),
                words.say("Library {0}, engine {1}.", versions.library(), versions.engine()),
                code.text(),
                addresses.of(VerifyPages.ADDRESS),
                link.map(made -> new Handout.Picture(
                                made.code(),
                                words.say("Opens your own pages. Whoever has this sheet can open them.") + " "
                                        + made.works()))
                        .orElseGet(() ->
                                new Handout.Picture(QrCode.of(check), words.say("Checks the code of this sheet."))),
                standing(words));
    }

    /** A sheet that cannot write the name of who has reviewed it says what is shipped; a translation says that of itself. */
    private String standing(Words words) {
        String standing = words.language() == Language.ENGLISH ? reviews.ofSafetyNet() : "";
        return !standing.isEmpty() && printer.canWrite(standing)
                ? standing
                : Spoken.standing(words, SafetyNet.shipped());
    }

    private OnPaper movement(ProgrammeItem item, Programme programme, Words words) {
        SidedMovement first = item.sidedMovements().getFirst();
        Optional<Pictures.OnPaper> picture = pictures.findOnPaper(first, words);
        double height = programme.items().size() <= FEW ? TALL_DRAWING_HEIGHT : DRAWING_HEIGHT;
        return new OnPaper(
                programme.items().indexOf(item) + 1,
                content.aboutProgrammes(words).name(item.movementId()),
                picture.map(drawn -> sized(drawn, height)),
                new PlainDose(words).of(item),
                content.aboutDays(words).cues(item).stream().map(Words::capital).toList());
    }

    private static String days(Programme programme, Words words) {
        List<String> names = Stream.of(DayOfWeek.values())
                .filter(programme::isTrainingDay)
                .map(words::weekday)
                .toList();
        return names.size() == WEEK ? words.say("Every day") : Words.capital(Spoken.list(words, names));
    }

    /** Return a drawing that fills its room as far as its shape lets it. */
    private static Handout.Drawing sized(Pictures.OnPaper drawn, double mostHeight) {
        Matcher size = SIZE.matcher(drawn.svg());
        if (!size.find()) {
            throw new IllegalArgumentException("A drawing must say its size.");
        }
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        double millimetres = Math.min(DRAWING_WIDTH / width, mostHeight / height);
        String style = "style=\"%s;%s\" width=\"$1\" height=\"$2\""
                .formatted(css("width", width * millimetres), css("height", height * millimetres));
        return new Handout.Drawing(
                size.replaceFirst(style),
                drawn.captions(),
                css("width", Math.max(LEAST_CAPTIONS_WIDTH, width * millimetres)));
    }

    private static String css(String property, double millimetres) {
        return String.format(Locale.ROOT, "%s:%.2fmm", property, millimetres);
    }

    /** Say who stands for a programme: whoever accepted it last, and the clinician whose programme it goes back to. */
    private String signature(CaseFile file, Words words) {
        List<AcceptedProgramme> programmes = file.episode().programmes();
        AcceptedProgramme last = programmes.getLast();
        LocalDate day = day(file.caseId(), last);
        Optional<Account> clinician = signatures.findClinician(last.by());
        if (clinician.isPresent()) {
            return findWritten(clinician.get())
                    .map(name -> words.say("Accepted by {0} on {1}.", name, day))
                    .orElseGet(() -> words.say("Accepted by the clinician on {0}.", day));
        }
        return programmes.reversed().stream()
                .flatMap(accepted -> signatures
                        .findClinician(accepted.by())
                        .map(found -> takenUp(findWritten(found), day(file.caseId(), accepted), day, words))
                        .stream())
                .findFirst()
                .orElseGet(() -> words.say("Taken up by the agreed rule on {0}.", day));
    }

    private static String takenUp(Optional<String> clinician, LocalDate accepted, LocalDate day, Words words) {
        return clinician
                .map(name -> words.say(
                        "From the programme that {0} accepted on {1}; taken up by the agreed rule on {2}.",
                        name, accepted, day))
                .orElseGet(() -> words.say(
                        "From the programme that the clinician accepted on {0}; taken up by the agreed rule on {1}.",
                        accepted, day));
    }

    private Optional<String> findWritten(Account clinician) {
        return Optional.of(clinician.displayName()).filter(printer::canWrite);
    }

    private LocalDate day(UUID caseId, AcceptedProgramme accepted) {
        return days.dayOf(caseId, accepted.acceptedAt());
    }
}
