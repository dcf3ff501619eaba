package org.myotome.server.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Position;
import org.myotome.server.wording.PositionFigure;

/** FEATURE UNDER TEST: panels have words, so their addresses name a language; a picture has none and is kept once for all. */
class PictureTest {

    private static final Picture ENGLISH =
            new Picture("bird_dog", "Bird dog", true, false, PositionFigure.of(Position.QUADRUPED), Words.ENGLISH);

    @Test
    void panelsAreInTheLanguageOfThePage() {
        for (Language language : Language.values()) {
            Picture picture = ENGLISH.in(new Words(language, Map.of()));
            String ending = language == Language.ENGLISH ? "" : "&lang=" + language.tag();

            assertThat(picture.panels().light())
                    .isEqualTo(ENGLISH.panels().light() + ending)
                    .startsWith("/figures/bird_dog.svg?form=panels&");
            assertThat(picture.fault().paper()).isEqualTo(ENGLISH.fault().paper() + ending);
            assertThat(picture.picture()).isEqualTo(ENGLISH.picture());
            assertThat(Described.in(picture.words()).code()).isEqualTo(language.tag());
        }
    }
}
