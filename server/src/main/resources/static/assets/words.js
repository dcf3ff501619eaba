// What is said, in the language of the page. Translations stand by their English patterns, in a file that the page names; patterns are a
// part of ICU's MessageFormat, read here as the engine reads them (Pattern.java).

const page = document.documentElement;

/** The language of the page, as BCP 47 has it. */
export const language = page.lang || "en";

const plurals = new Intl.PluralRules(language);

/** All translations of the page's language by their English texts; empty in English. */
export const translations = page.dataset.words ? await fetched(page.dataset.words) : {};

async function fetched(address) {
  try {
    const answer = await fetch(address);
    if (answer.ok) return await answer.json();
    console.warn(`The words (${address}) did not come: ${answer.status}.`);
  } catch (problem) {
    console.warn(problem);
  }
  return {}; // in English rather than not at all
}

/** Say a sentence by its English pattern, with what is put into it. Before a bar may stand what is meant: "form|Steady". */
export function say(english, ...values) {
  const pattern = translations[english] ?? english.slice(english.indexOf("|") + 1);
  return pattern.includes("{") ? new Reader(pattern, values).all() : pattern;
}

class Reader {
  constructor(text, values) { Object.assign(this, { text, values, at: 0 }); }

  all() { return this.pattern(undefined); }

  pattern(count) {
    let said = "";
    while (this.at < this.text.length && this.text[this.at] !== "}") {
      const next = this.text[this.at++];
      if (next === "{") said += this.place(count);
      else said += next === "#" && count !== undefined ? String(count) : next;
    }
    return said;
  }

  place(count) {
    const value = this.values[Number(this.word())];
    if (this.take("}")) return String(value);
    this.take(",");
    const byNumber = this.word() === "plural";
    this.take(",");
    const branches = new Map();
    while (!this.take("}")) {
      const name = this.word();
      this.take("{");
      branches.set(name, this.pattern(byNumber ? value : count));
      this.take("}");
    }
    return (byNumber ? branches.get(`=${value}`) ?? branches.get(plurals.select(value)) : branches.get(value)) ?? branches.get("other");
  }

  word() {
    this.spaces();
    const from = this.at;
    while (this.at < this.text.length && !" {},".includes(this.text[this.at])) this.at++;
    return this.text.slice(from, this.at);
  }

  take(expected) {
    this.spaces();
    const found = this.text[this.at] === expected;
    if (found) this.at++;
    return found;
  }

  spaces() { while (this.text[this.at] === " ") this.at++; }
}
