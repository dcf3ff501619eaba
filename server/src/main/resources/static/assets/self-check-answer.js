// The first answer: the pathway with what is believed of each part, and beside it words.

const query = new URL(import.meta.url).search;
const [{ el }, { caseOf, pictureOf, prepare, save }, { say }] = await Promise.all([
  import(`./view-parts.js${query}`), import(`./self-check-carry.js${query}`), import(`./words.js${query}`),
]);

const SVG = "http://www.w3.org/2000/svg";
const STATES = ["weak", "uncertain", "fine"];

export function showAnswer(section, what, report, engine) {
  const put = (name, text) => { section.querySelector(`[data-${name}]`).textContent = text; };
  const list = (name, items) => section.querySelector(`[data-${name}]`).replaceChildren(...items.map((item) => el("li", {}, item)));
  put("headline", what.headline);
  put("sure", what.sure);
  put("first-title", what.somebodyFirst ? say("Whom to see") : say("What to do first"));
  list("first", what.first);
  list("surer", what.surer);
  list("words", what.parts.map((part) => say("{0}: {1} ({2})", part.name, part.words, part.finding)));
  paint(section.querySelector("svg.way"), what);
  showAnswer.carry(section, report, engine);
}

function paint(svg, what) {
  for (const part of what.parts) {
    const of = (kind) => svg.querySelectorAll(`.${kind}[data-part="${part.part}-${part.side}"]`);
    for (const kind of ["w", "reg", "bl"]) for (const drawn of of(kind)) { drawn.classList.remove(...STATES); drawn.classList.add(part.state); }
    of("bl")[0].textContent = part.words;
    mark(of("mk")[0], part.state);
  }
  for (const strand of svg.querySelectorAll(".w.weak")) strand.parentNode.append(strand);
  const labels = svg.querySelectorAll("g, .mk, text, .cord, .root");
  for (const label of labels) if (label.parentNode === svg) svg.append(label);
  svg.querySelector("desc").textContent = what.parts.map((part) => say("{0}: {1}.", part.name, part.words)).join(" ");
}

/** The same place, another shape: a triangle, a diamond or a disc, so that colour is not all there is. */
function mark(old, state) {
  const x = Number(old.dataset.x ?? old.getAttribute("d").slice(1).split(" ")[0]);
  const y = Number(old.dataset.y ?? old.getAttribute("d").split(/[ l]/)[1]);
  const shape = document.createElementNS(SVG, state === "fine" ? "circle" : "path");
  if (state === "fine") for (const [key, value] of [["cx", x], ["cy", y + 6], ["r", 5.5]]) shape.setAttribute(key, value);
  else shape.setAttribute("d", state === "weak" ? `M${x - 6} ${y + 1}h13l-6.5 11z` : `M${x} ${y}l6 6-6 6-6-6z`);
  shape.setAttribute("class", `mk ${state}`);
  Object.assign(shape.dataset, { part: old.dataset.part, x, y });
  old.replaceWith(shape);
}

showAnswer.prepare = prepare;

/** The file and the code of what was said, for a clinician. */
showAnswer.carry = (section, report, engine) => {
  const record = caseOf(report);
  const old = section.querySelector("[data-save]");
  const button = old.cloneNode(true);
  old.replaceWith(button);
  button.addEventListener("click", () => save(record));
  const [frame, none] = [section.querySelector("[data-qr]"), section.querySelector("[data-no-qr]")];
  pictureOf(record, engine).then((picture) => {
    frame.hidden = !picture;
    none.hidden = Boolean(picture);
    section.querySelector("[data-qr-picture]").replaceChildren(...(picture ? [picture] : []));
  });
};
