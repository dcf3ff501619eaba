package org.myotome.server.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myotome.engine.ability.BodyPart;
import org.myotome.engine.explanation.SelfCheckSentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Root;
import org.myotome.engine.pathway.PartState;
import org.myotome.engine.pathway.Pathway;
import org.myotome.engine.pathway.PathwayPart;
import org.myotome.engine.pathway.Strand;
import org.myotome.engine.record.Side;

/**
 * The pathway as a drawing of 624 by 556, seen from behind: roots in the middle, half a body on each side, and a strand
 * from each root to each part it serves, thicker for a larger share.
 *
 * @param roots the roots
 * @param strands the strands, weak ones last so that they lie on top
 * @param parts the parts with their labels
 * @param summary the picture in words
 */
public record BodyPicture(List<RootBead> roots, List<Line> strands, List<Part> parts, String summary) {

    private static final int FIRST_ROOT = 132;
    private static final int BETWEEN_ROOTS = 52;

    public BodyPicture {
        roots = List.copyOf(roots);
        strands = List.copyOf(strands);
        parts = List.copyOf(parts);
    }

    /** A root as a bead on the cord. */
    public record RootBead(String name, int y, boolean hot) {}

    /**
     * A strand from a root to a part.
     *
     * @param of the part and its side, such as {@code glutes-left}
     */
    public record Line(String path, String width, String state, String of) {}

    /**
     * A part of the body.
     *
     * @param key the part and its side, such as {@code glutes-left}
     * @param outline its outline, in the frame of one half of the body
     * @param left whether it is on the left, which is drawn mirrored
     * @param state {@code weak}, {@code uncertain} or {@code fine}
     * @param name its name
     * @param word the state in words
     * @param finding what this rests on
     * @param sided its name with the side
     * @param labelX where the label stands
     * @param labelY where the label stands
     */
    public record Part(
            String key,
            String outline,
            boolean left,
            String state,
            String name,
            String word,
            String finding,
            String sided,
            int labelX,
            int labelY) {

        /** Return the anchor of the label. */
        public String anchor() {
            return left ? "end" : "start";
        }

        /** Return where the mark's centre is. */
        public int markX() {
            return left ? labelX - 5 : labelX + 5;
        }

        /** Return where the name begins, beside the mark. */
        public int nameX() {
            return left ? labelX - 18 : labelX + 18;
        }
    }

    /** Draw a pathway, for a clinician. */
    public static BodyPicture of(Pathway pathway) {
        return of(pathway, BodyPicture::part, Words.ENGLISH);
    }

    /** Draw a pathway for the person whose it is, in their language. */
    public static BodyPicture of(Pathway pathway, Words words) {
        SelfCheckSentences sentences = new SelfCheckSentences(words);
        return of(pathway, part -> part(part, sentences), words);
    }

    private static BodyPicture of(Pathway pathway, Function<PathwayPart, Part> drawn, Words words) {
        List<RootBead> roots = new ArrayList<>();
        for (int i = 0; i < pathway.roots().size(); i++) {
            Root root = pathway.roots().get(i);
            roots.add(new RootBead(root.name(), rootY(i), pathway.highlighted().contains(root)));
        }
        List<Line> strands = new ArrayList<>();
        for (PartState state : List.of(PartState.FINE, PartState.UNCERTAIN, PartState.WEAK)) {
            for (PathwayPart part : pathway.parts()) {
                if (part.state() == state) {
                    strands.addAll(strands(part, pathway.roots()));
                }
            }
        }
        List<Part> parts = pathway.parts().stream().map(drawn).toList();
        return new BodyPicture(roots, strands, parts, summary(parts, words));
    }

    private static int rootY(int index) {
        return FIRST_ROOT + index * BETWEEN_ROOTS;
    }

    private static List<Line> strands(PathwayPart part, List<Root> roots) {
        List<Line> lines = new ArrayList<>();
        boolean left = part.side() == Side.LEFT;
        double fromX = left ? 295 : 329;
        double toX = left ? 234 - inset(part.part()) : 390 + inset(part.part());
        double bend = (toX - fromX) * 0.62;
        for (int i = 0; i < part.strands().size(); i++) {
            Strand strand = part.strands().get(i);
            double fromY = rootY(roots.indexOf(strand.root()));
            double toY = middle(part.part()) + 2.2 * (i - (part.strands().size() - 1) / 2.0);
            String path = "M" + one(fromX) + " " + one(fromY) + "C" + one(fromX + bend) + " " + one(fromY) + " "
                    + one(toX - bend * 0.8) + " " + one(toY) + " " + one(toX) + " " + one(toY);
            lines.add(
                    new Line(path, one(0.7 + strand.weight() * 5), part.state().word(), key(part)));
        }
        return lines;
    }

    private static String key(PathwayPart part) {
        return part.part().word() + "-" + part.side().word();
    }

    private static int inset(BodyPart part) {
        return switch (part) {
            case TRUNK, GLUTES -> 0;
            case THIGH -> 7;
            case LEG -> 13;
            case FOOT -> 18;
        };
    }

    private static int middle(BodyPart part) {
        return switch (part) {
            case TRUNK -> 125;
            case GLUTES -> 231;
            case THIGH -> 315;
            case LEG -> 436;
            case FOOT -> 517;
        };
    }

    private static Part part(PathwayPart part) {
        String word = part.state() == PartState.WEAK
                ? "weak, " + part.weakInHundred() + " in 100"
                : part.state().word();
        String said = (part.side() == Side.LEFT ? "Left " : "Right ")
                + part.part().plainName().toLowerCase(Locale.ROOT);
        return part(part, part.part().plainName(), word, part.finding(), said);
    }

    private static Part part(PathwayPart part, SelfCheckSentences sentences) {
        return part(
                part,
                sentences.name(part.part()),
                sentences.state(part),
                sentences.finding(part),
                sentences.sided(part));
    }

    private static Part part(PathwayPart part, String name, String word, String finding, String sided) {
        boolean left = part.side() == Side.LEFT;
        int distance = switch (part.part()) {
            case TRUNK, GLUTES -> 104;
            case THIGH, FOOT -> 78;
            case LEG -> 70;
        };
        int y = switch (part.part()) {
            case TRUNK -> 124;
            case GLUTES -> 226;
            case THIGH -> 314;
            case LEG -> 432;
            case FOOT -> 504;
        };
        return new Part(
                key(part),
                outline(part.part()),
                left,
                part.state().word(),
                name,
                word,
                finding,
                sided,
                left ? 234 - distance : 390 + distance,
                y);
    }

    private static String outline(BodyPart part) {
        return switch (part) {
            case TRUNK -> "M0 62C8 62 10 66 13 72C36 76 56 80 63 96C68 110 60 132 55 156C51 172 50 184 50 194L0 194Z";
            case GLUTES -> "M0 197L50 197C59 214 63 238 59 260C42 274 18 274 4 264L0 256Z";
            case THIGH -> "M59 264C61 304 52 346 46 384L16 384C9 346 5 306 4 268C20 277 42 277 59 264Z";
            case LEG -> "M46 387C55 416 49 456 39 496L21 496C12 456 11 416 16 387Z";
            case FOOT -> "M39 499C43 510 58 518 60 527C58 531 20 531 17 527C18 516 21 508 21 499Z";
        };
    }

    private static String summary(List<Part> parts, Words words) {
        return parts.stream()
                .map(part -> words.say("{0}: {1} ({2}).", part.sided(), part.word(), part.finding()))
                .collect(Collectors.joining(" "));
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
