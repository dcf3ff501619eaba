package org.myotome.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.Cases;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.ability.BodyPart;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Root;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.DataAction;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

class PathwayPictureTest {

    private static final Library LIBRARY = SmallLibrary.library();

    private static Pathway picture(CaseRecord caseRecord, TriageDecision triage, List<Trial> trials) {
        SearchSettings settings = SearchSettings.standard().withParticles(1024);
        return PathwayPicture.of(
                LIBRARY, triage, StartingPointSearch.replay(caseRecord, LIBRARY, triage, settings, 1, trials));
    }

    private static Pathway picture(CaseRecord caseRecord) {
        return picture(caseRecord, SmallLibrary.nothingFound(), List.of());
    }

    private static String text(Pathway pathway) {
        StringBuilder text = new StringBuilder();
        for (PathwayPart part : pathway.parts()) {
            text.append(part.part().word())
                    .append(' ')
                    .append(part.side().word())
                    .append(": ")
                    .append(part.state().word())
                    .append(", ")
                    .append(part.finding())
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void weakOnTheRightFineOnTheLeftAndUncertainWhereNobodyLooked() {
        SidedGrade fine = new SidedGrade(StrengthGrade.MRC_5, StrengthGrade.MRC_5, StrengthGrade.UNKNOWN);
        SidedGrade weakRight = new SidedGrade(StrengthGrade.MRC_5, StrengthGrade.MRC_4, StrengthGrade.UNKNOWN);
        CaseRecord caseRecord = Cases.rightHeel()
                .withStrength(new Strength(Map.of(
                        StrengthMovement.HIP_ABDUCTION, weakRight,
                        StrengthMovement.KNEE_EXTENSION, fine,
                        StrengthMovement.BIG_TOE_EXTENSION, weakRight)));
        assertThat(text(picture(caseRecord))).isEqualTo("""
                trunk left: uncertain, Not tested yet
                trunk right: uncertain, Not tested yet
                glutes left: fine, Hip abduction 5 of 5
                glutes right: weak, Hip abduction 4 of 5
                thigh left: fine, Knee extension 5 of 5
                thigh right: fine, Knee extension 5 of 5
                leg left: fine, Big toe extension 5 of 5
                leg right: weak, Big toe extension 4 of 5
                foot left: uncertain, Not tested yet
                foot right: uncertain, Not tested yet
                """);
    }

    @Test
    void anUnexaminedPersonIsUncertainEverywhere() {
        assertThat(picture(Cases.rightHeel()).parts())
                .hasSize(10)
                .allMatch(part -> part.state() == PartState.UNCERTAIN)
                .allMatch(part -> part.finding().equals("Not tested yet"));
    }

    @Test
    void aTrialIsAFindingToo() {
        Trial trial = new Trial(SidedMovement.both("bridge"), Trial.Form.CLEAN, List.of(), new PainReport.Score(0));
        Pathway pathway = picture(Cases.rightHeel(), SmallLibrary.nothingFound(), List.of(trial));
        assertThat(text(pathway)).contains("glutes left: ").contains("bridge: clean");
    }

    @Test
    void strandsAreTheMeanOfTheMusclesOfAPart() {
        Pathway pathway = picture(Cases.rightHeel());
        assertThat(pathway.roots()).containsExactly(Root.L2, Root.L3, Root.L4, Root.L5, Root.S1, Root.S2, Root.S3);
        assertThat(strands(pathway, BodyPart.GLUTES)).isEqualTo("L4 0.100, L5 0.375, S1 0.425, S2 0.100");
        assertThat(strands(pathway, BodyPart.FOOT)).isEqualTo("S1 0.200, S2 0.500, S3 0.300");
        assertThat(strands(pathway, BodyPart.TRUNK)).isEqualTo("L3 0.150, L4 0.150, L5 0.150, S1 0.050");
        assertThat(part(pathway, BodyPart.TRUNK).aboveThePicture()).isCloseTo(0.5, within(1e-12));
        assertThat(part(pathway, BodyPart.FOOT).aboveThePicture()).isZero();
    }

    private static PathwayPart part(Pathway pathway, BodyPart wanted) {
        return pathway.parts().stream()
                .filter(part -> part.part() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private static String strands(Pathway pathway, BodyPart wanted) {
        return String.join(
                ", ",
                part(pathway, wanted).strands().stream()
                        .map(strand -> strand.root() + String.format(Locale.ROOT, " %.3f", strand.weight()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "l5_root, L5",
        "s1_root, S1",
        "l2_l3_l4_root, L2 L3 L4",
        "lumbosacral_root_unspecified, L4 L5 S1",
        "cauda_equina, S2 S3",
        "common_fibular_nerve, ''"
    })
    void aNervePatternHighlightsItsRoots(String lesionCode, String roots) {
        TriageDecision triage = new TriageDecision(
                Tier.E2,
                List.of(),
                List.of(new TriageDecision.Suspect(lesionCode, 0.6), new TriageDecision.Suspect("none", 0.4)),
                List.of(),
                List.of(),
                Map.of(),
                DataAction.ACCEPT,
                List.of());
        Pathway pathway = picture(Cases.rightHeel(), triage, List.of());
        assertThat(String.join(
                        " ", pathway.highlighted().stream().map(Root::name).toList()))
                .isEqualTo(roots);
        assertThat(pathway.pattern()).isEqualTo(roots.isEmpty() ? "" : lesionCode);
    }

    @Test
    void theLimitingAbilityIsNamedWithItsShare() {
        Pathway pathway = picture(Cases.rightHeel());
        assertThat(pathway.limiting()).isPresent();
        assertThat(pathway.limiting().get().probability()).isBetween(0.1, 1.0);
        assertThat(part(pathway, BodyPart.TRUNK).weakInHundred()).isBetween(0, 100);
        assertThat(pathway.highlighted()).isEmpty();
    }
}
