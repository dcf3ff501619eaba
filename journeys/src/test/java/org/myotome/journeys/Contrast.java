package org.myotome.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * How well the words of a page stand out from what is behind them, by the measure of WCAG 2: 4.5 to 1, and 3 to 1 for
 * large letters. Pictures are not looked at, nor what lies on a picture. Axe measures it too, but leaves single letters
 * undecided, and words that something else covers in part; those are seen here.
 */
final class Contrast {

    private static final String TOO_WEAK = """
            () => {
              const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
              const read = (colour) => {
                paint.clearRect(0, 0, 1, 1);
                paint.fillStyle = colour;
                paint.fillRect(0, 0, 1, 1);
                return [...paint.getImageData(0, 0, 1, 1).data].map((part, index) => index === 3 ? part / 255 : part);
              };
              const over = (front, back) =>
                [0, 1, 2].map((index) => front[index] * front[3] + back[index] * (1 - front[3])).concat(1);
              const behind = (element) => {
                const layers = [];
                for (let at = element; at; at = at.parentElement) {
                  const style = getComputedStyle(at);
                  if (style.backgroundImage !== "none") return null;
                  const colour = read(style.backgroundColor);
                  if (colour[3] > 0) layers.push(colour);
                  if (colour[3] === 1) break;
                }
                return layers.reduceRight((back, front) => over(front, back), read("canvas"));
              };
              const light = (colour) => {
                const [red, green, blue] = colour.map((part) => {
                  const share = part / 255;
                  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
                });
                return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
              };
              const found = new Set();
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode.textContent.trim();
                const element = texts.currentNode.parentElement;
                const box = element.getBoundingClientRect();
                const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
                  && box.width > 1 && box.height > 1;
                if (!text || !seen || element.closest("svg, script, option, datalist, :disabled")) continue;
                const back = behind(element);
                if (!back) continue;
                const style = getComputedStyle(element);
                const [one, other] = [light(over(read(style.color), back)), light(back)];
                const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                const size = parseFloat(style.fontSize);
                const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
                if (ratio < (large ? 3 : 4.5)) found.add(`${text.slice(0, 40)}: ${ratio.toFixed(2)}`);
              }
              return [...found];
            }
            """;

    private Contrast() {}

    /** Return the texts of a page that are hard to read, each with its contrast. */
    @SuppressWarnings("unchecked") // the script returns an array of texts
    static List<String> tooWeak(Page page) {
        return (List<String>) page.evaluate(TOO_WEAK);
    }
}
