package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words, or phrases, to look for in what somebody wrote; given in small letters, without punctuation.
 *
 * <p>They are sorted by their first letter, so that a long story is read once and not once for each word.
 */
public final class WordList {

    private final List<String> words;
    private final Map<Character, List<String>> byFirstLetter = new TreeMap<>();
    /** For each letter below 128 whether a word begins with it; other letters are looked up. */
    private final boolean[] begins = new boolean[128];

    private final boolean beginsBeyond;

    private WordList(List<String> words) {
        this.words = List.copyOf(words);
        boolean beyond = false;
        for (String word : words) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("A word to look for must not be empty.");
            }
            char first = word.charAt(0);
            byFirstLetter.computeIfAbsent(first, _ -> new ArrayList<>()).add(word);
            if (first < begins.length) {
                begins[first] = true;
            } else {
                beyond = true;
            }
        }
        this.beginsBeyond = beyond;
    }

    /** Return a list of words, none of them empty. */
    public static WordList of(List<String> words) {
        return new WordList(words);
    }

    /** Return the words, in the order in which they were given. */
    public List<String> words() {
        return words;
    }

    /** Return whether there is no word to look for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Return whether one of the words begins somewhere in a text. */
    boolean isIn(String text) {
        return !text.isEmpty() && isInPlain(Words.plain(text));
    }

    /** Return whether one of the words begins after a blank of a text that {@link Words#plain} has made. */
    boolean isInPlain(String plain) {
        int last = plain.length() - 1;
        for (int i = 0; i < last; i++) {
            if (plain.charAt(i) == ' ' && beginsAt(plain, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsAt(String plain, int start) {
        char first = plain.charAt(start);
        if (first < begins.length ? !begins[first] : !beginsBeyond) {
            return false;
        }
        for (String word : byFirstLetter.getOrDefault(first, List.of())) {
            if (plain.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordList list && words.equals(list.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
