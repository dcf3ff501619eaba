package org.myotome.biomechanics.human;

/** Which of the two measured groups a body is closer to in its proportions. */
public enum Sex {
    FEMALE,
    MALE
}
