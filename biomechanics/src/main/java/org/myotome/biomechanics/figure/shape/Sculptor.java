package org.myotome.biomechanics.figure.shape;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Sex;

/** Makes stations of one human: all numbers are shares of the height, but where a length is given for what lies along y. */
final class Sculptor {

    final Human human;
    private final double height;
    /** Factor on radii and on widths to the side. */
    private final double thickness;

    Sculptor(Human human, double thickness) {
        this.human = human;
        this.thickness = thickness;
        height = human.physique().heightMetres();
    }

    int body(String name) {
        return human.model().bodyNumber(name);
    }

    double height() {
        return height;
    }

    boolean isFemale() {
        return switch (human.physique().sex()) {
            case Sex.FEMALE -> true;
            case Sex.MALE -> false;
        };
    }

    /** Return the first number for women and the second one for men. */
    double bySex(double female, double male) {
        return isFemale() ? female : male;
    }

    /** A station of one ball. */
    Station one(String body, double x, double metresAlong, double z, double radius) {
        return new Station(body(body), List.of(ball(x, metresAlong, z, radius)));
    }

    /** A station as wide as two balls, left and right of the middle. */
    Station pair(String body, double x, double metresAlong, double z, double radius) {
        return new Station(body(body), List.of(ball(x, metresAlong, -z, radius), ball(x, metresAlong, z, radius)));
    }

    /** A station of several balls: x, y, z and radius of each, all as shares of the height. */
    Station several(String body, double... numbers) {
        List<Ball> balls = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 4) {
            balls.add(ball(numbers[i], numbers[i + 1] * height, numbers[i + 2], numbers[i + 3]));
        }
        return new Station(body(body), balls);
    }

    private Ball ball(double x, double metresAlong, double z, double radius) {
        return new Ball(new Vector3(x * height, metresAlong, z * thickness * height), radius * thickness * height);
    }
}
