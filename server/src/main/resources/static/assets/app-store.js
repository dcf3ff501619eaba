// What a phone keeps: the case, what was said and is not sent yet, and what became of what was sent. Entries are written before
// anything else happens with them, and go only once the server has said what became of them.

const NAME = "myotome";
const VERSION = 1;

/** Open the store; rejects where a browser keeps nothing. */
export async function openStore() {
  const database = await asked(indexedDB.open(NAME, VERSION), (request) => {
    request.onupgradeneeded = () => {
      const made = request.result;
      made.createObjectStore("about");
      made.createObjectStore("kept", { keyPath: "caseId" });
      made.createObjectStore("entries", { keyPath: "order", autoIncrement: true }).createIndex("caseId", "caseId");
      made.createObjectStore("notes", { keyPath: "order", autoIncrement: true }).createIndex("caseId", "caseId");
    };
  });
  return new Store(database);
}

class Store {
  #database;
  constructor(database) {
    this.#database = database;
    database.onversionchange = () => database.close(); // who leaves on another page may delete it
  }

  /** What this device is called in the record; made once. */
  async device() {
    const known = await this.#read("about", "device");
    if (known) return known;
    const made = `phone-${crypto.randomUUID()}`;
    await this.#write("about", (store) => store.put(made, "device"));
    return (await this.#read("about", "device")) ?? made;
  }

  /** The case that was open last, if one is kept. */
  async kept() {
    const caseId = await this.#read("about", "case");
    return caseId && this.#read("kept", caseId);
  }

  async keep(kept) {
    await this.#write("kept", (store) => store.put(kept));
    await this.#write("about", (store) => store.put(kept.caseId, "case"));
  }

  /** Write an entry down; resolves once it is on the disk. */
  add(caseId, entry) { return this.#write("entries", (store) => store.add({ caseId, ...entry }), true); }

  entries(caseId) { return this.#ofCase("entries", caseId); }

  /** Entries of anybody on this phone. */
  async waiting() { return (await asked(this.#store("entries").count())); }

  forgetEntries(orders) { return this.#write("entries", (store) => orders.forEach((order) => store.delete(order)), true); }

  note(caseId, text) { return this.#write("notes", (store) => store.add({ caseId, text })); }

  notes(caseId) { return this.#ofCase("notes", caseId); }

  forgetNotes(orders) { return this.#write("notes", (store) => orders.forEach((order) => store.delete(order))); }

  /** Forget a case on this phone, with all that was said about it. */
  async forget(caseId) {
    const orders = (await this.entries(caseId)).map((entry) => entry.order);
    await this.forgetEntries(orders);
    await this.forgetNotes((await this.notes(caseId)).map((note) => note.order));
    await this.#write("kept", (store) => store.delete(caseId));
    await this.#write("about", (store) => store.delete("case"));
  }

  close() { this.#database.close(); }

  #store(name, mode = "readonly", durable = false) {
    return this.#database.transaction(name, mode, { durability: durable ? "strict" : "default" }).objectStore(name);
  }

  #read(name, key) { return asked(this.#store(name).get(key)); }

  #ofCase(name, caseId) { return asked(this.#store(name).index("caseId").getAll(caseId)); }

  #write(name, change, durable = false) {
    return new Promise((resolve, reject) => {
      const store = this.#store(name, "readwrite", durable);
      store.transaction.oncomplete = () => resolve();
      store.transaction.onabort = () => reject(store.transaction.error ?? new Error("The phone could not keep it."));
      change(store);
    });
  }
}

function asked(request, prepare = () => {}) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    prepare(request);
  });
}
