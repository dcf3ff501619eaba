package org.myotome.laboratory.minibest;

/** What is compared: a structure of abilities and an order of items. */
public enum Method {

    /** Four correlated abilities; the item after which the rest is least in doubt. */
    CORRELATED("4 correlated, adaptive", "4 correlated", Structure.FOUR_CORRELATED, Order.LEAST_DOUBT_LEFT),

    /** One ability; the item after which the rest is least in doubt. */
    ONE("1 ability, adaptive", "1 ability", Structure.ONE, Order.LEAST_DOUBT_LEFT),

    /** Four abilities that say nothing about each other; the item after which the rest is least in doubt. */
    INDEPENDENT("4 independent, adaptive", "4 independent", Structure.FOUR_INDEPENDENT, Order.LEAST_DOUBT_LEFT),

    /** Four correlated abilities; the item that is itself most in doubt. */
    CORRELATED_IN_DOUBT("4 correlated, most in doubt", "most in doubt", Structure.FOUR_CORRELATED, Order.MOST_IN_DOUBT),

    /** Four correlated abilities; any order. */
    CORRELATED_RANDOM("4 correlated, random order", "random order", Structure.FOUR_CORRELATED, Order.RANDOM);

    /** How the next item is found. */
    enum Order {
        LEAST_DOUBT_LEFT,
        MOST_IN_DOUBT,
        RANDOM
    }

    private final String words;
    private final String shortWords;
    private final Structure structure;
    private final Order order;

    Method(String words, String shortWords, Structure structure, Order order) {
        this.words = words;
        this.shortWords = shortWords;
        this.structure = structure;
        this.order = order;
    }

    /** Return what it is, in words. */
    public String words() {
        return words;
    }

    /** Return it in as few words as a legend has room for. */
    String shortWords() {
        return shortWords;
    }

    Structure structure() {
        return structure;
    }

    Order order() {
        return order;
    }
}
