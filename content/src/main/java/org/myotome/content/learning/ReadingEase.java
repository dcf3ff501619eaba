package org.myotome.content.learning;

import java.util.List;
import java.util.Locale;

/**
 * How easily English text is read, by Flesch (1948, Journal of Applied Psychology 32:221): 206.835 less 1.015 for each word
 * of a sentence and 84.6 for each syllable of a word. Sixty and more is called plain English. Syllables are counted by groups
 * of vowels, a silent final e left out, so a single word can be wrong by one.
 */
final class ReadingEase {

    private ReadingEase() {}

    /** Return the ease of a text, about 0 (hard) to 100 (easy); 100 where there is no word. */
    static double of(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 100;
        }
        double sentences = Math.max(1, sentences(text).size());
        double syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
        return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
    }

    /** Return the sentences, by full stops, colons and marks that end one. */
    static List<String> sentences(String text) {
        return List.of(text.split("(?<=[.!?:;])\\s+", -1)).stream()
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    /** Return the words, numbers among them. */
    static List<String> words(String text) {
        return List.of(text.split("[^\\p{L}\\p{Nd}',]+", -1)).stream()
                .map(word -> word.replaceAll("^[',]+|[',]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.isEmpty()) {
            return 1;
        }
        String sounded = letters.length() > 3 && letters.endsWith("e") && !letters.endsWith("le")
                ? letters.substring(0, letters.length() - 1)
                : letters;
        int groups = 0;
        boolean before = false;
        for (int i = 0; i < sounded.length(); i++) {
            boolean vowel = "aeiouy".indexOf(sounded.charAt(i)) >= 0;
            groups += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return Math.max(1, groups);
    }
}
