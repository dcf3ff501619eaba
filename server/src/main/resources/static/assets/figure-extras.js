// What is drawn besides the body: a ghost of the common fault, heat by muscle group, and an arrow along the way.

const query = new URL(import.meta.url).search;
const { outlines } = await import(`./figure-outline.js${query}`);
const { placements, seen, see, point, grouped } = await import(`./figure-scene.js${query}`);

export function paintGhost() {}
export function paintHeat() {}
export function paintPath() {}
