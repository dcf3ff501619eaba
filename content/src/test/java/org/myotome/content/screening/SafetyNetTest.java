package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;

class SafetyNetTest {

    @Test
    void shipped_text_names_who_is_to_be_called_and_how_sure_it_is() {
        SafetyNet net = SafetyNet.shipped();

        assertThat(net.advice()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(net.advice().getFirst().lead()).contains("emergency number");
        assertThat(net.standing()).contains("grade C", "unreviewed", "awaiting clinician review");
    }

    @Test
    void text_without_advice_or_reviewer_is_refused() {
        TextFile file = new TextFile("net.yaml", "version: 1\nsource: ours\ngrade: C\nmark: unreviewed\nadvice: []\n");

        assertThatThrownBy(() -> SafetyNet.read(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("advice")
                .hasMessageContaining("reviewer");
    }
}
