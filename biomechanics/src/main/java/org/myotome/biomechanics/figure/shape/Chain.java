package org.myotome.biomechanics.figure.shape;

import java.util.List;

/**
 * Stations one after the other; between two neighbours lies a piece, which is what their balls and all lines between them
 * fill.
 *
 * @param material what it looks as if it were made of
 * @param stations two or more, each with as many balls as the others
 * @param openRoot how many pieces at the beginning have no outline towards what the part grows out of
 * @param openTip how many pieces at the end have no outline towards what grows out of the part
 * @param isLined whether it begins a layer: has, together with the chains after it, an outline against the earlier chains of
 *     its part, as a sleeve has against an arm
 * @param isCut whether it ends flat, as a sleeve does; only for stations of one ball
 */
public record Chain(
        Material material, List<Station> stations, int openRoot, int openTip, boolean isLined, boolean isCut) {

    /**
     * @throws IllegalArgumentException if there are too few stations, or a station has other balls than the first
     */
    public Chain {
        stations = List.copyOf(stations);
        if (stations.size() < 2) {
            throw new IllegalArgumentException(
                    "A chain needs two stations or more, not " + stations.size() + ".\nMaybe write one twice.");
        }
        int balls = stations.getFirst().balls().size();
        for (Station station : stations) {
            if (station.balls().size() != balls) {
                throw new IllegalArgumentException(
                        "A station has " + station.balls().size() + " balls and the first " + balls
                                + ".\nMaybe write the same ball twice.");
            }
        }
    }

    /** Return a chain with an outline all around that is lost against earlier chains of its part. */
    public static Chain of(Material material, Station... stations) {
        return new Chain(material, List.of(stations), 0, 0, false, false);
    }

    /** Return this chain with pieces that have no outline, at its beginning and at its end. */
    public Chain open(int root, int tip) {
        return new Chain(material, stations, root, tip, isLined, isCut);
    }

    /** Return this chain with an outline against earlier chains of its part. */
    public Chain lined() {
        return new Chain(material, stations, openRoot, openTip, true, isCut);
    }

    /** Return this chain with a flat end. */
    public Chain cut() {
        return new Chain(material, stations, openRoot, openTip, isLined, true);
    }
}
