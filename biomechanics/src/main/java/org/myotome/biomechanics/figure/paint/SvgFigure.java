package org.myotome.biomechanics.figure.paint;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.figure.scene.Camera;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.figure.scene.SeenChain;
import org.myotome.biomechanics.figure.scene.SeenPart;
import org.myotome.biomechanics.figure.shape.BodyShape;
import org.myotome.biomechanics.figure.shape.Material;

/**
 * Paints a figure, farthest part first, each in three passes: a halo in the colour of the ground, a line, and the fill. Where
 * a part grows out of another one, the outline of its first pieces is painted before the other part and not again, so that
 * it is seen only outside of it: both look like one body.
 */
public final class SvgFigure {

    /** Widths in pixels, of which half shows. */
    private static final double HALO = 6;

    private static final double LINE = 2.4;
    private static final double INNER_LINE = 2;

    private final BodyShape shape;
    private final Scene scene;
    private final Palette palette;
    private final SvgPaths paths;
    private final SvgFace face;
    private final SvgHeat heat;
    private final StringBuilder svg = new StringBuilder();

    private SvgFigure(BodyShape shape, Scene scene, Camera camera, Palette palette, Heat heat, String id) {
        this.shape = shape;
        this.scene = scene;
        this.palette = palette;
        paths = new SvgPaths(id);
        face = new SvgFace(shape, scene, camera, palette);
        this.heat = new SvgHeat(shape, scene, camera, heat, id);
    }

    /**
     * Return a figure as elements of SVG, in pixels of the camera.
     *
     * @param heat which muscles are coloured; if any, patterns of the same id must be in the document
     * @param id what names in it begin with; no other figure of the page may have the same
     */
    public static String paint(BodyShape shape, Scene scene, Camera camera, Palette palette, Heat heat, String id) {
        SvgFigure figure = new SvgFigure(shape, scene, camera, palette, heat, id);
        for (int place = 0; place < scene.order().size(); place++) {
            figure.part(place);
        }
        return figure.paths.definitions() + figure.svg;
    }

    private void part(int place) {
        SeenPart part = at(place);
        Lines halos = new Lines();
        Lines lines = new Lines();
        for (int later = place + 1; later < scene.order().size(); later++) {
            outlineBefore(part, at(later), halos, lines);
        }
        boolean root = isPainted(place, part.part().hangsOn());
        boolean tip = isAnyChildPainted(place, part);
        boolean hasHalo = place > 0 && isSameLimb(part, at(place - 1));
        for (SeenChain chain : part.chains()) {
            int from = root ? chain.firstClosed() : 0;
            int to = tip ? chain.endOfClosed() : chain.count();
            lines.add(tone(part, chain).line(), paths.use(chain, from, to));
            if (!hasHalo) {
                halos.add(ground(), paths.use(chain, root ? chain.firstWithHalo() : 0, tip ? chain.endOfHalo() : to));
            }
        }
        if (place + 1 < scene.order().size() && isSameLimb(part, at(place + 1))) {
            SeenPart next = at(place + 1);
            boolean nextRoot =
                    !next.growsOutOf(part) && isPainted(place, next.part().hangsOn());
            for (SeenChain chain : next.chains()) {
                halos.add(ground(), paths.use(chain, nextRoot ? chain.firstWithHalo() : 0, chain.count()));
            }
        }
        if (isHead(part)) {
            halos.add(ground(), face.cap());
            lines.add(palette.tone(Material.HAIR, false).line(), face.cap());
        }
        svg.append(halos.text(HALO)).append(lines.text(LINE));
        fill(part, root, tip);
    }

    /** The pieces with which a later part grows out of this one, or this one out of it. */
    private void outlineBefore(SeenPart part, SeenPart later, Lines halos, Lines lines) {
        boolean isChild = later.growsOutOf(part);
        boolean isParent = part.growsOutOf(later);
        for (SeenChain chain : later.chains()) {
            String uses = isChild
                    ? paths.use(chain, 0, chain.endOfRootLine())
                    : isParent ? paths.use(chain, chain.firstOfTipLine(), chain.count()) : "";
            halos.add(ground(), uses);
            lines.add(tone(later, chain).line(), uses);
        }
    }

    private void fill(SeenPart part, boolean root, boolean tip) {
        List<List<SeenChain>> layers = part.layers();
        for (int i = 0; i < layers.size(); i++) {
            Lines lines = new Lines();
            for (SeenChain chain : layers.get(i)) {
                boolean own = i > 0 && chain.chain().isLined();
                int from = root || own ? chain.firstClosed() : 0;
                int to = tip ? chain.endOfClosed() : chain.count();
                lines.add(tone(part, chain).line(), i > 0 ? paths.use(chain, from, to) : "");
            }
            svg.append(lines.text(INNER_LINE));
            for (SeenChain chain : layers.get(i)) {
                svg.append(paths.filled(chain, tone(part, chain)));
            }
            if (i == layers.size() - 1) {
                svg.append(heat.on(part.part().name()));
            }
            if (isHead(part) && i == layers.size() - 1) {
                svg.append(face.hairAndFace(isFar(part)));
            }
        }
    }

    private Colour ground() {
        return palette.theme().ground();
    }

    private static boolean isHead(SeenPart part) {
        return part.part().name().equals("head");
    }

    private Tone tone(SeenPart part, SeenChain chain) {
        return palette.tone(chain.chain().material(), isFar(part));
    }

    /** Limbs behind the trunk are a little darker. */
    private boolean isFar(SeenPart part) {
        String name = part.part().name();
        String root = name.startsWith("shank") ? name.replace("shank", "thigh") : name.replace("forearm", "upper_arm");
        int trunk = scene.order().indexOf(shape.partNumber("trunk"));
        return !name.equals("trunk") && !name.equals("head") && scene.order().indexOf(shape.partNumber(root)) < trunk;
    }

    private boolean isPainted(int place, Optional<String> name) {
        return name.isPresent() && scene.order().subList(0, place).contains(shape.partNumber(name.get()));
    }

    private boolean isAnyChildPainted(int place, SeenPart part) {
        for (int earlier = 0; earlier < place; earlier++) {
            if (at(earlier).growsOutOf(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameLimb(SeenPart one, SeenPart other) {
        return !one.part().name().equals("trunk")
                && !other.part().name().equals("trunk")
                && (one.growsOutOf(other) || other.growsOutOf(one));
    }

    private SeenPart at(int place) {
        return scene.parts().get(scene.order().get(place));
    }
}
