package org.myotome.laboratory.startingpoint;

/** A way of finding out where somebody can start. */
interface Rule {

    /** Return its name in tables. */
    String name();

    /** Find out. The rule sees the intake and the trials of the person, and nothing else of them. */
    Course apply(Task task);
}
