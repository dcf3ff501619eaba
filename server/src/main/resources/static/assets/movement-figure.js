// <movement-figure src shape [side=left] [view="az,el" | other] [skin] [body] [ghost] [heat]>: an animated picture of a movement,
// drawn from numbers. Nobody has to see it move: with reduced motion it shows numbered panels until play is pressed, and the
// description stands below it as text. Attributes and data are described in docs/figures.md.

const query = new URL(import.meta.url).search;
// Asked for together: one after another they would cost a slow network a second each.
const [scene, order, painting, colours, measure, extras] = await Promise.all(
  ["scene", "order", "paint", "colours", "measure", "extras"].map((part) => import(`./figure-${part}.js${query}`)));
const { motionOf, placements, partsOf, cameraOf, seen } = scene;
const { ordersOf } = order;
const { paint, paintFloor } = painting;
const { paletteOf } = colours;
const { boundsOf, matUnder } = measure;
const { paintGhost, paintHeat, paintPath, BANDS } = extras;

const WORDS = {
  en: { play: "Play", pause: "Pause", speed: "Speed", demand: "Estimated joint demand:", bands: ["low", "moderate", "high"], fault: "Dashed: the common fault.",
    turn: "Drag or use the arrow keys to turn. Space plays and pauses." },
  de: { play: "Abspielen", pause: "Anhalten", speed: "Tempo", demand: "Geschätzte Gelenkbelastung:", bands: ["gering", "mittel", "hoch"], fault: "Gestrichelt: der häufige Fehler.",
    turn: "Ziehen oder Pfeiltasten drehen. Leertaste spielt ab und hält an." },
  es: { play: "Reproducir", pause: "Pausar", speed: "Velocidad", demand: "Exigencia articular estimada:", bands: ["baja", "moderada", "alta"],
    fault: "Línea discontinua: el error frecuente.", turn: "Arrastre o use las flechas del teclado para girar. La barra espaciadora reproduce y pausa." },
  ar: { dir: "rtl", play: "تشغيل", pause: "إيقاف مؤقت", speed: "السرعة", demand: "الجهد المقدَّر على المفاصل:", bands: ["منخفض", "متوسط", "مرتفع"],
    fault: "الخط المتقطع: الخطأ الشائع.", turn: "للتدوير يُستخدم السحب أو مفاتيح الأسهم. مفتاح المسافة للتشغيل والإيقاف المؤقت." },
};
const SPEEDS = [0.5, 1, 1.5];
const MARGIN = 14;
const STYLE = `
  :host { display: block; color: var(--ink, #14282b); font: 500 .9rem/1.4 var(--font-data, system-ui, sans-serif); }
  canvas { display: block; inline-size: 100%; aspect-ratio: var(--figure-ratio, 4 / 3); border-radius: var(--r-lg, 20px);
    background: var(--stage, #d6e4e2); touch-action: pan-y; cursor: grab; }
  canvas:focus-visible, button:focus-visible, select:focus-visible { outline: 3px solid var(--spruce, #0c5459); outline-offset: 2px; }
  .bar { display: flex; flex-wrap: wrap; overflow-wrap: normal; gap: var(--s2, 8px); align-items: center; margin-block-start: var(--s2, 8px); }
  button, select { font: inherit; color: inherit; background: var(--surface, #fff); border: 1px solid var(--line-strong, #74898a);
    border-radius: var(--r-pill, 999px); min-block-size: var(--target, 44px); padding-inline: var(--s4, 16px); }
  p { margin: var(--s2, 8px) 0 0; } p:empty { display: none; } #words { display: block; min-block-size: 4.2em; } /* three lines are kept for the words, so that nothing jumps when they come */
  .legend { display: flex; flex-wrap: wrap; gap: 4px 14px; } .band { display: inline-flex; gap: 6px; align-items: center; }
  .band::before { content: ""; inline-size: 20px; block-size: 12px; border-radius: 3px; background: #8fd0c4; }
  .band.moderate::before { background: repeating-linear-gradient(45deg, #f3c94f 0 3px, #8c7740 3px 4px); }
  .band.high::before { background: repeating-linear-gradient(45deg, #7b3431 0 1px, transparent 1px 4px),
    repeating-linear-gradient(-45deg, #7b3431 0 1px, #d9513f 1px 4px); }
  .hint { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }`;

const files = new Map();
const fetched = (address) => {
  if (!files.has(address)) files.set(address, fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`The figure at ${address} cannot be read (${answer.status}).`);
    return answer.json();
  }));
  return files.get(address);
};

/** Fetch a file of numbers ahead of time, so that a figure needs no network when it is shown. */
export const prefetch = fetched;

class MovementFigure extends HTMLElement {
  static observedAttributes = ["src", "shape", "side", "view", "skin", "body", "ghost", "heat"];

  #canvas = document.createElement("canvas");
  #bar = document.createElement("div");
  #button = document.createElement("button");
  #select = document.createElement("select");
  #text = document.createElement("p");
  #legend = document.createElement("p");
  #calm = matchMedia("(prefers-reduced-motion: reduce)");
  #dark = matchMedia("(prefers-color-scheme: dark)");
  #playing = false;
  #started = false;
  #time = 0;
  #last = 0;
  #frame = 0;
  #data = undefined;
  #view = undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    this.#bar.className = "bar";
    this.#button.type = "button";
    this.#bar.append(this.#button, this.#select);
    const hint = document.createElement("span");
    hint.id = "hint";
    hint.className = "hint";
    this.#text.id = "words";
    this.#canvas.tabIndex = 0;
    this.#canvas.setAttribute("role", "img");
    this.#canvas.setAttribute("aria-describedby", "words hint");
    root.append(this.#canvas, this.#bar, this.#legend, this.#text, hint);
    this.#button.addEventListener("click", () => this.toggle());
    this.#canvas.addEventListener("keydown", (event) => this.#key(event));
    this.#canvas.addEventListener("pointerdown", (event) => this.#drag(event));
    new ResizeObserver(() => this.#changed()).observe(this.#canvas);
    new IntersectionObserver(([entry]) => { this.#hidden = !entry.isIntersecting; this.#request(); }).observe(this);
    this.#dark.addEventListener("change", () => this.#changed());
  }

  #hidden = false;

  connectedCallback() {
    const words = WORDS[this.#language(WORDS)];
    for (const part of [this.#bar, this.#legend]) part.dir = words.dir ?? "ltr";
    this.shadowRoot.getElementById("hint").textContent = words.turn;
    this.#select.setAttribute("aria-label", words.speed);
    this.#select.replaceChildren(...SPEEDS.map((speed) => new Option(`${speed}×`, speed, speed === 1, speed === 1)));
    this.#words = words;
    this.#label();
  }

  #words = WORDS.en;

  /** The language of the page or of what is around the figure, if there are words in it. */
  #language(known) {
    const language = (this.closest("[lang]")?.lang || document.documentElement.lang || "en").slice(0, 2).toLowerCase();
    return Object.hasOwn(known, language) ? language : "en";
  }

  disconnectedCallback() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  attributeChangedCallback(name) {
    if (name === "src" || name === "shape" || name === "body") this.#load();
    else if (name === "view") this.#look();
    else if (name === "heat") this.#setHeat();
    else {
      if ((name === "ghost" || name === "side") && this.#data) this.#say();
      this.#changed();
    }
  }

  /** Whether it moves. */
  get playing() { return this.#playing; }

  play() { this.#playing = true; this.#started = true; this.#last = 0; this.#label(); this.#request(); }

  pause() { this.#playing = false; this.#label(); this.#request(); }

  toggle() { if (this.#playing) this.pause(); else this.play(); }

  #heat = undefined;
  #texts = {};

  /** The words are those of the side that is drawn: told on the wrong one, somebody would move the wrong leg. */
  #say() {
    const description = (this.getAttribute("side") === "left" ? this.#texts.mirrored : this.#texts.description) ?? "";
    const ghost = this.#data?.fault && this.hasAttribute("ghost") ? ` ${this.#words.fault}` : "";
    this.#text.textContent = description + ghost;
  }

  /** Heat is told in words too: each muscle with its band. */
  #setHeat() {
    try {
      this.#heat = this.hasAttribute("heat") ? JSON.parse(this.getAttribute("heat")) : undefined;
    } catch {
      this.#heat = undefined;
    }
    const said = Object.entries(this.#heat ?? {}).map(([name, share]) => [name, BANDS.findLast(({ from }) => share >= from)])
      .filter(([, band]) => band);
    this.#legend.replaceChildren(...(said.length ? [legendOf(this.#words)] : []));
    this.#changed();
  }

  #label() {
    this.#button.textContent = this.#playing ? this.#words.pause : this.#words.play;
  }

  #address(name) {
    return this.getAttribute(name)?.replaceAll("{body}", this.getAttribute("body") ?? "female");
  }

  async #load() {
    const [src, shape] = [this.#address("src"), this.#address("shape")];
    if (!src || !shape) return;
    try {
      const [movement, body] = await Promise.all([fetched(src), fetched(shape)]);
      if (src !== this.#address("src") || shape !== this.#address("shape")) return;
      this.#data = {
        movement, shape: { ...body, marks: body.marks }, parts: partsOf(body, movement),
        motion: motionOf(movement.motion, movement.pictures),
        fault: movement.fault && motionOf(movement.fault, movement.pictures),
      };
      const language = this.#language(movement.words);
      const words = movement.words[language] ?? {};
      Object.assign(this.#text, { lang: language, dir: WORDS[language]?.dir ?? "ltr" });
      this.#canvas.setAttribute("aria-label", words.title ?? movement.id.replaceAll("_", " "));
      this.#texts = words;
      this.#say();
      this.#time = this.#calm.matches ? movement.panels.at(-1) : 0;
      this.#look();
      if (!this.#calm.matches && !this.#started) this.play();
      this.dispatchEvent(new Event("figure-ready"));
    } catch (problem) {
      this.#text.textContent = problem.message;
      this.dispatchEvent(new Event("figure-failed"));
    }
  }

  /** Back to the view of the attribute, or else of the movement. */
  #look() {
    if (!this.#data) return;
    const { views } = this.#data.movement;
    const asked = this.getAttribute("view");
    const numbers = (asked ?? "").split(",").map(Number);
    this.#view = asked === "other" ? [...views[1]] : numbers.length === 2 && numbers.every(Number.isFinite) ? numbers : [...views[0]];
    this.#changed();
  }

  #key(event) {
    const turns = { ArrowLeft: [-10, 0], ArrowRight: [10, 0], ArrowUp: [0, 5], ArrowDown: [0, -5] }[event.key];
    if (event.key === " ") this.toggle();
    else if (turns) this.#turn(...turns);
    else return;
    event.preventDefault();
  }

  #turn(azimuth, elevation) {
    if (!this.#view) return;
    this.#view = [(this.#view[0] + azimuth) % 360, Math.max(0, Math.min(80, this.#view[1] + elevation))];
    this.#changed();
  }

  #drag(start) {
    let { clientX, clientY } = start;
    const mirror = this.getAttribute("side") === "left" ? -1 : 1;
    this.#canvas.setPointerCapture(start.pointerId);
    const move = (event) => {
      this.#turn(mirror * (clientX - event.clientX) * 0.5, event.pointerType === "mouse" ? (event.clientY - clientY) * 0.3 : 0);
      ({ clientX, clientY } = event);
    };
    const stop = () => {
      for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) this.#canvas.removeEventListener(name, stop);
      this.#canvas.removeEventListener("pointermove", move);
    };
    this.#canvas.addEventListener("pointermove", move);
    for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) this.#canvas.addEventListener(name, stop);
  }

  #scene = undefined;

  /** Something that the whole picture depends on is different: size, view, colours. */
  #changed() {
    this.#scene = undefined;
    this.#request();
  }

  #request() {
    if (!this.#frame && this.#data && this.isConnected) this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  #prepare() {
    const { shape, motion, movement, parts } = this.#data;
    const ratio = Math.min(3, devicePixelRatio || 1);
    const width = Math.max(1, Math.round(this.#canvas.clientWidth * ratio));
    const height = Math.max(1, Math.round(this.#canvas.clientHeight * ratio));
    if (this.#canvas.width !== width || this.#canvas.height !== height) Object.assign(this.#canvas, { width, height });
    const columns = this.#stills() ? movement.panels.length : 1;
    const at = (camera, time) => {
      const bodies = placements(shape, motion, movement.frames, time);
      return { bodies, parts: seen(parts, bodies, camera), shape, camera };
    };
    const rough = cameraOf(...this.#view, 1);
    const times = Array.from({ length: movement.pictures }, (_, i) => i);
    const pictures = times.map((time) => at(rough, time));
    const mat = movement.mat ? matUnder(pictures, rough) : undefined;
    const box = boundsOf(pictures, mat);
    const scale = Math.min((width / columns - 2 * MARGIN * ratio) / (box[2] - box[0]), (height - 2 * MARGIN * ratio) / (box[3] - box[1]));
    const camera = cameraOf(...this.#view, scale);
    const stage = getComputedStyle(this).getPropertyValue("--stage").trim();
    const ground = /^#[0-9a-f]{6}$/i.test(stage) ? parseInt(stage.slice(1), 16) : undefined;
    this.#scene = {
      ratio, width, height, columns, camera, at, orders: ordersOf(pictures.map((picture) => picture.parts), rough),
      left: (-(box[0] + box[2]) / 2) * scale, bottom: height - MARGIN * ratio - box[3] * scale,
      mat: mat?.map(([x, y]) => [x * scale, y * scale]), unit: scale / 190,
      palette: paletteOf(this.#dark.matches, this.getAttribute("skin"), ground),
    };
  }

  /** Nothing may move, and nobody has pressed play: numbered panels. */
  #stills() { return this.#calm.matches && !this.#started; }

  #draw(now) {
    this.#frame = 0;
    const { movement } = this.#data;
    if (!this.#scene) this.#prepare();
    const last = movement.pictures - 1;
    if (this.#playing) {
      const passed = this.#last ? Math.min(100, now - this.#last) : 0;
      this.#time = (this.#time + (passed * Number(this.#select.value) * last) / movement.milliseconds) % last;
      this.#last = now;
    }
    const started = performance.now();
    const { width, height, columns } = this.#scene;
    const ctx = this.#canvas.getContext("2d");
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, width, height);
    for (let column = 0; column < columns; column++) {
      this.#picture(ctx, columns > 1 ? movement.panels[column] : this.#time, column);
    }
    this.drawMilliseconds = performance.now() - started;
    if (this.#playing && !this.#hidden) this.#request();
  }

  #picture(ctx, time, column) {
    const { width, columns, left, bottom, camera, at, orders, mat, palette, unit, ratio } = this.#scene;
    const middle = ((column + 0.5) * width) / columns;
    const mirror = this.getAttribute("side") === "left" ? -1 : 1;
    ctx.setTransform(mirror, 0, 0, 1, middle + mirror * left, bottom);
    const figure = at(camera, time);
    const order = orders[Math.round(time)];
    paintFloor(ctx, figure, mat, palette);
    if (this.#data.fault && this.hasAttribute("ghost")) paintGhost(ctx, this.#data, time, camera, unit);
    paint(ctx, figure, order, palette, unit, (part) => { if (this.#heat) paintHeat(ctx, figure, part, this.#heat); });
    if (column === 0 && !this.#playing) paintPath(ctx, this.#data, this.#scene);
    if (columns > 1) {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.fillStyle = getComputedStyle(this).color;
      ctx.font = `700 ${14 * ratio}px sans-serif`;
      ctx.textAlign = "left";
      ctx.fillText(String(column + 1), (column * width) / columns + 10 * ratio, 22 * ratio);
    }
  }
}

/** Bands with colour, pattern and word. */
function legendOf(words) {
  const line = document.createElement("span");
  line.className = "legend";
  line.append(words.demand, ...BANDS.map(({ name }, i) => {
    const swatch = document.createElement("span");
    swatch.className = `band ${name}`;
    swatch.textContent = words.bands[i];
    return swatch;
  }));
  return line;
}

customElements.define("movement-figure", MovementFigure);
