// How much room a movement takes.

const { see, grouped } = await import(`./figure-scene.js${new URL(import.meta.url).search}`);

/** The rectangle around all pictures. */
export function boundsOf(pictures, mat) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  const add = ([x, y, r]) => {
    box[0] = Math.min(box[0], x - r); box[1] = Math.min(box[1], y - r);
    box[2] = Math.max(box[2], x + r); box[3] = Math.max(box[3], y + r);
  };
  for (const { parts } of pictures) for (const { chains } of parts) for (const { stations } of chains) stations.flat().forEach(add);
  mat?.forEach(([x, y]) => add([x, y, 0]));
  return box;
}

/** The corners of a mat under all pictures of a body. */
export function matUnder(pictures, camera) {
  const range = [Infinity, Infinity, -Infinity, -Infinity];
  const { right, up, towards } = camera;
  for (const { parts } of pictures) {
    for (const { part, chains } of parts) {
      if (part.on === undefined) continue;
      for (const [x, y, r, depth] of chains.flatMap(({ stations }) => stations.flat())) {
        const [px, pz] = [0, 2].map((n) => right[n] * x - up[n] * y + towards[n] * depth);
        range[0] = Math.min(range[0], px - r); range[1] = Math.min(range[1], pz - r);
        range[2] = Math.max(range[2], px + r); range[3] = Math.max(range[3], pz + r);
      }
    }
  }
  const [x0, z0, x1, z1] = [range[0] - 0.12, range[1] - 0.12, range[2] + 0.12, range[3] + 0.12];
  return grouped([x0, z0, x1, z0, x1, z1, x0, z1], 2).map(([x, z]) => see(camera, [x, 0, z]));
}
