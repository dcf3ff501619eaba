/**
 * Loads the engine and asks it questions.
 *
 *   const engine = await loadEngine("/browser/engine.wasm");
 *   const answer = engine.answer(question);
 *
 * Question and answer are lines of text; the Java class Questions documents them. The module makes no function from
 * text, so a content security policy with 'wasm-unsafe-eval' is enough. A browser that cannot run the module makes
 * loadEngine reject; the page then leaves the decision to the server.
 */

const PAGE_BYTES = 65536;
const ALIGNMENT_BYTES = 8;

/** Compile and start the engine from an address, or from the bytes themselves. */
export async function loadEngine(source) {
  const module = await compile(source);
  const instance = await WebAssembly.instantiate(module, importsFor(module));
  return { answer: (question) => ask(instance.exports, question) };
}

async function compile(source) {
  const options = { builtins: ["js-string"] };
  return typeof source === "string"
    ? WebAssembly.compileStreaming(fetch(source), options)
    : WebAssembly.compile(source, options);
}

function ask(engine, question) {
  for (let index = 0; index < question.length; index++) {
    engine.put(question.charCodeAt(index));
  }
  const length = engine.answer();
  const units = new Uint16Array(length);
  for (let index = 0; index < length; index++) {
    units[index] = engine.take(index);
  }
  return new TextDecoder("utf-16le").decode(units);
}

function importsFor(module) {
  const needs = memoryNeeds(module);
  const builtinStrings = !WebAssembly.Module.imports(module).some((it) => it.module === "wasm:js-string");
  return {
    env: { memory: new WebAssembly.Memory({ initial: needs.pages, maximum: PAGE_BYTES / 2 }) },
    teavmMemory: {
      notifyHeapResized() {},
      heapOffset: constant(needs.heapOffset),
      maxSize: constant(0x7fffffff),
    },
    teavmMath: Math,
    teavmDate: refusing("teavmDate", {}),
    teavm: refusing("teavm", { takeStackTrace: () => null, decorateException() {} }),
    teavmConsole: refusing("teavmConsole", {}),
    teavmJso: refusing("teavmJso", startUp(builtinStrings)),
    "wasm:js-string": plainStrings(),
  };
}

/** What the module calls once while it starts; it speaks to the page in numbers only after that. */
function startUp(builtinStrings) {
  return {
    stringBuiltinsSupported: () => (builtinStrings ? 1 : 0),
    createClass: () => ({}),
    defineFunction: (callable) => callable,
    defineStaticMethod() {},
    createFunction1(parameter, body) {
      if (body !== `return ${parameter};`) {
        throw new Error(`The engine asks for code made from text (${body}).`);
      }
      return (value) => value;
    },
    callFunction1: (callable, value) => callable(value),
  };
}

/** For browsers in which a module cannot use the browser's own string functions. */
function plainStrings() {
  return {
    length: (text) => text.length,
    charCodeAt: (text, index) => text.charCodeAt(index),
    fromCharCode: (unit) => String.fromCharCode(unit),
    concat: (first, second) => first + second,
    substring: (text, start, end) => text.substring(start, end),
    fromCharCodeArray: () => unsupported("wasm:js-string", "fromCharCodeArray"),
    intoCharCodeArray: () => unsupported("wasm:js-string", "intoCharCodeArray"),
  };
}

/** Answer every name; those that the engine has no business with refuse when called, and say so. */
function refusing(module, known) {
  return new Proxy(known, {
    get: (target, name) => target[name] ?? (() => unsupported(module, String(name))),
  });
}

function unsupported(module, name) {
  throw new Error(`The engine called ${module}.${name}, which it must not need.`);
}

function memoryNeeds(module) {
  const [section] = WebAssembly.Module.customSections(module, "teavm.memoryRequirements");
  const needs = section ? JSON.parse(new TextDecoder().decode(section)) : {};
  const dataBytes = needs.dataSize ?? 0;
  return {
    pages: Math.max(1, needs.min ?? 1),
    heapOffset: Math.ceil(dataBytes / ALIGNMENT_BYTES) * ALIGNMENT_BYTES,
  };
}

function constant(value) {
  return new WebAssembly.Global({ value: "i32", mutable: false }, value);
}
