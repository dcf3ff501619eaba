package org.myotome.content.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.document.Fields;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problems;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.triage.Tier;

/** Reads cards; what is wrong is noted with its line. */
final class CardReader {

    private static final List<String> FILE_KEYS = List.of("version", "reviewer", "cards");
    private static final List<String> CARD_KEYS = List.of(
            "id", "title", "picture", "lines", "steps", "source", "grade", "mark", "when", "regions", "up_to", "rank");
    private static final List<String> GRADES = List.of("A", "B", "C", "D", "X");
    private static final List<String> MARKS = List.of("reviewed", "unreviewed");

    private final Fields file;
    private final Set<String> ids = new TreeSet<>();

    private CardReader(Fields file) {
        this.file = file;
    }

    /** A card and the line on which it begins. */
    record Located(LearningCard card, int line) {}

    static CardReader of(TextFile file, Problems problems) {
        return new CardReader(Fields.of(YamlDocument.read(file), "", FILE_KEYS, problems));
    }

    int version() {
        return file.requiredWholeNumber("version", 1, 1000, "", "Maybe the number was forgotten.");
    }

    String reviewer() {
        return file.requiredText("reviewer");
    }

    List<Located> cards() {
        List<Located> cards = file.groups("cards", CARD_KEYS, fields -> new Located(card(fields), fields.line()));
        if (cards.isEmpty()) {
            file.reject("cards", "holds nothing.", "Maybe the list was forgotten.");
        }
        return cards;
    }

    private LearningCard card(Fields fields) {
        String id = fields.requiredText("id");
        if (!ids.add(id)) {
            fields.reject("id", "is used twice.", "Maybe rename one of them.");
        }
        for (String list : List.of("lines", "when")) {
            if (fields.items(list).isEmpty()) {
                fields.reject(list, "holds nothing.", "Maybe it was forgotten; every card needs it.");
            }
        }
        fields.requireNoRepeats("when");
        return new LearningCard(
                id,
                fields.requiredText("title"),
                picture(fields),
                fields.texts("lines"),
                fields.texts("steps"),
                fields.requiredText("source"),
                fields.requiredWord("grade", GRADES, grade -> grade),
                fields.requiredWord("mark", MARKS, mark -> mark).equals("reviewed"),
                fields.words("when", List.of(Occasion.values()), Occasion::word),
                fields.words("regions", List.of(BodyRegion.values()), BodyRegion::word),
                fields.requiredWord("up_to", List.of(Tier.values()), Tier::name),
                fields.requiredWholeNumber("rank", 1, 99, "", "Maybe a digit is too many."));
    }

    private static CardPicture picture(Fields fields) {
        Fields picture = fields.requiredGroup("picture", List.of("drawing", "movement"));
        Optional<CardPicture> movement =
                picture.findScalar("movement").map(id -> new CardPicture.OfMovement(id.text()));
        return movement.orElseGet(() -> new CardPicture.Drawn(
                picture.requiredWord("drawing", List.of(CardPicture.Drawing.values()), CardPicture.Drawing::word)));
    }
}
