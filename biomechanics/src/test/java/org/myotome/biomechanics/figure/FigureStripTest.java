package org.myotome.biomechanics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.description.Language;
import org.myotome.biomechanics.figure.paint.Heat;
import org.myotome.biomechanics.figure.paint.Skin;
import org.myotome.biomechanics.figure.paint.Theme;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.View;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** FEATURE UNDER TEST: printed panels of a movement. */
class FigureStripTest {

    @Test
    void isOneWellFormedDocumentFromEverySide() throws Exception {
        for (MovementDescription description : List.of(Drawn.squat(), Drawn.birdDog())) {
            for (Sex sex : Sex.values()) {
                for (double azimuth = -180; azimuth <= 180; azimuth += 45) {
                    String svg = FigureStrip.svg(
                            description, FigureOptions.usual(sex).from(new View(azimuth, 12)));
                    Document document = parse(svg);

                    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
                    assertThat(svg)
                            .doesNotContain("NaN")
                            .doesNotContain("Infinity")
                            .doesNotContain("style=");
                    assertThat(referencesWithoutTarget(document)).isEmpty();
                }
            }
        }
    }

    @Test
    void colourComesFromThemeAndSkin() {
        String fair =
                FigureStrip.svg(Drawn.squat(), FigureOptions.usual(Sex.MALE).in(Theme.PAPER, Skin.FAIR));
        String deep =
                FigureStrip.svg(Drawn.squat(), FigureOptions.usual(Sex.MALE).in(Theme.DARK, Skin.DEEP));

        assertThat(fair).contains("#edcbb0").contains("#ffffff").doesNotContain("#74503d");
        assertThat(deep).contains("#74503d").contains("#1f3639").doesNotContain("#edcbb0");
    }

    @Test
    void captionsAndLegendsAreInTheLanguageThatIsAskedFor() {
        FigureOptions options = FigureOptions.usual(Sex.FEMALE)
                .with(new Heat(Map.of("CALF_r", 0.4)))
                .withFault();

        assertThat(FigureStrip.svg(Drawn.birdDog(), options.in(Language.SPANISH)))
                .contains(
                        ">Mantener 3 s<", ">Exigencia articular estimada:<", ">moderada<", "<desc lang=\"es\">Posición")
                .doesNotContain("Start", "low<");
        assertThat(FigureStrip.svg(Drawn.birdDog(), options.in(Language.ARABIC)))
                .contains(">ثبات 3 ث<", ">الجهد المقدَّر على المفاصل:<", ">متوسط<", "<desc lang=\"ar\">وضع البداية")
                .doesNotContain("Start", "low<");
    }

    @Test
    void sizeMustBeSensible() {
        assertThatThrownBy(() -> FigureOptions.usual(Sex.MALE).sized(5))
                .hasMessage("The size (5.0 pixels per metre) must lie between 50.0 and 1000.0.\nMaybe 190.");
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> referencesWithoutTarget(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            var attributes = all.item(i).getAttributes();
            if (attributes.getNamedItem("id") != null) {
                String id = attributes.getNamedItem("id").getNodeValue();
                assertThat(ids).doesNotContain(id);
                ids.add(id);
            }
            if (attributes.getNamedItem("href") != null) {
                references.add(attributes.getNamedItem("href").getNodeValue().substring(1));
            }
        }
        references.removeAll(ids);
        return references;
    }
}
