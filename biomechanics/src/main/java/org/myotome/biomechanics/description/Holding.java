package org.myotome.biomechanics.description;

/** How long a keyframe is held, in words. */
final class Holding {

    private Holding() {}

    /** Return a sentence with a space before it. */
    static Phrase sentence(long seconds) {
        String arabic = " الثبات " + arabic(seconds) + ".";
        return seconds == 1
                ? new Phrase(" Hold for 1 second.", " 1 Sekunde halten.", " Mantener 1 segundo.", arabic)
                : new Phrase(
                        " Hold for " + seconds + " seconds.",
                        " " + seconds + " Sekunden halten.",
                        " Mantener " + seconds + " segundos.",
                        arabic);
    }

    /** Return a few words for under a picture. */
    static Phrase caption(long seconds) {
        return new Phrase(
                "Hold " + seconds + " s",
                seconds + " s halten",
                "Mantener " + seconds + " s",
                "ثبات " + seconds + " ث");
    }

    /** One and two are said without a number; after 3 to 10 the noun is in the plural, after all others in the singular. */
    private static String arabic(long seconds) {
        long counted = seconds % 100;
        return seconds == 1
                ? "لمدة ثانية واحدة"
                : seconds == 2
                        ? "لمدة ثانيتين"
                        : "لمدة " + seconds + (counted >= 3 && counted <= 10 ? " ثوانٍ" : " ثانية");
    }
}
