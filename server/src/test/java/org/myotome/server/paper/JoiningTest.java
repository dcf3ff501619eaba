package org.myotome.server.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: letters of Arabic script take the forms that their neighbours ask for. */
class JoiningTest {

    private static String codes(String text) {
        StringBuilder codes = new StringBuilder();
        Joining.joined(text)
                .chars()
                .forEach(letter -> codes.append(Integer.toHexString(letter)).append(' '));
        return codes.toString().strip();
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        assertThat(Joining.joined("Ada Żółć Жанна Ωμέγα שרה 田中")).isEqualTo("Ada Żółć Жанна Ωμέγα שרה 田中");
    }

    @Test
    void oneLetterStandsAlone() {
        assertThat(codes("ب")).isEqualTo("fe8f");
    }

    @Test
    void lettersJoinAtTheBeginningInTheMiddleAndAtTheEnd() {
        assertThat(codes("محمد")).isEqualTo("fee3 fea4 fee4 feaa");
    }

    @Test
    void aLetterThatDoesNotJoinForwardPartsAWord() {
        assertThat(codes("دار")).isEqualTo("fea9 fe8d fead");
    }

    @Test
    void lamAndAlefBecomeOne() {
        assertThat(codes("لا")).isEqualTo("fefb");
        assertThat(codes("سلام")).isEqualTo("feb3 fefc fee1");
    }

    @Test
    void marksDoNotPartTheirNeighbours() {
        assertThat(codes("مُحَمَّد")).isEqualTo("fee3 64f fea4 64e fee4 64e 651 feaa");
    }

    @Test
    void lettersOfPersianAndUrduJoinToo() {
        assertThat(codes("پگاه")).isEqualTo("fb58 fb95 fe8e fee9");
    }

    @Test
    void theFormsReadAsTheLettersTheyStandFor() {
        for (String name : new String[] {"علي", "فاطمة", "عبد الرحمن", "یاسمین", "آلاء", "ژاله", "نگار"}) {
            assertThat(Normalizer.normalize(Joining.joined(name), Normalizer.Form.NFKC))
                    .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFKC));
        }
    }
}
