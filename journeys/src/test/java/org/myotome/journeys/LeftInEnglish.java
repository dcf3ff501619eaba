package org.myotome.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.myotome.content.translation.Section;
import org.myotome.content.translation.Translations;
import org.myotome.engine.language.Language;

/**
 * What a page still says in English. In Arabic, that is each line with a word in Latin letters that no translation has; elsewhere each line
 * that is an English text with a translation of its own. What is marked as English, and what people wrote, may stay.
 */
final class LeftInEnglish {

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{4,}");

    /** What stands apart within a sentence, such as the words of somebody (Unicode's isolates). */
    private static final Pattern APART = Pattern.compile("\u2068[^\u2069]*\u2069");

    /** The code of a printed programme. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4})+");

    /** Names of the demonstration, of the product, of languages and of formats. */
    private static final Set<String> NAMES = Set.of(
            "ada",
            "example",
            "myotome",
            "deutsch",
            "english",
            "español",
            "https",
            "http",
            "localhost",
            "smtp",
            "case",
            "letter");

    private LeftInEnglish() {}

    static List<String> on(Page page, String tag) {
        Language language = Language.find(tag).orElseThrow();
        Translations translations = Translations.shipped(language);
        List<String> left = new ArrayList<>();
        for (String line : lines(page)) {
            boolean isEnglish = language == Language.ARABIC
                    ? hasUnknownLatin(line, translations)
                    : isUntranslated(line, translations);
            if (isEnglish) {
                left.add(line);
            }
        }
        return left;
    }

    /** The visible text, line by line, without what is marked as English or as written by somebody. */
    private static List<String> lines(Page page) {
        Object text = page.evaluate("""
                () => {
                  const hidden = [...document.querySelectorAll("[lang=en], [dir=auto], code, .demo, textarea")];
                  for (const one of hidden) one.hidden = true;
                  const text = document.body.innerText;
                  for (const one of hidden) one.hidden = false;
                  return text;
                }""");
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean hasUnknownLatin(String said, Translations translations) {
        String line = CODE.matcher(APART.matcher(said).replaceAll("")).replaceAll("");
        Set<String> known = new TreeSet<>(NAMES);
        translations.texts(Section.all()).values().forEach(text -> words(text).forEach(known::add));
        return words(line).stream().anyMatch(word -> !known.contains(word));
    }

    private static List<String> words(String text) {
        return LATIN.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isUntranslated(String line, Translations translations) {
        String translated = translations.texts(Section.all()).get(line);
        return translated != null && !translated.equals(line);
    }
}
