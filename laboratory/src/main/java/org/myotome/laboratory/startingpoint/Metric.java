package org.myotome.laboratory.startingpoint;

/** What is measured about a rule, per person and then on average. */
enum Metric {
    TRIALS("trials", "", 2),
    PAINFUL("painful trials", "", 2),
    MISCLASSIFIED("misclassified rungs, usual way", "%", 1),
    MISCLASSIFIED_WITH_VARIANTS("misclassified rungs, variants included", "%", 1),
    MISCLASSIFIED_IN_LIBRARY("misclassified in the whole library", "%", 1),
    LEVEL_ERROR("level error", "rungs", 2),
    WITHIN_ONE("ladders within one level", "%", 0),
    OVER_PRESCRIBED("ladders started too hard", "%", 1),
    START_NOT_DOABLE("starts that cannot be done, dose included", "%", 1),
    MINUTES("minutes of the person", "min", 1);

    private final String words;
    private final String unit;
    private final int decimals;

    Metric(String words, String unit, int decimals) {
        this.words = words;
        this.unit = unit;
        this.decimals = decimals;
    }

    String words() {
        return words;
    }

    String unit() {
        return unit;
    }

    int decimals() {
        return decimals;
    }
}
