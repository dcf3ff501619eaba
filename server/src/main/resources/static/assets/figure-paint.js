// Paints a figure on a canvas in the same passes as org.myotome.biomechanics.figure.paint: farthest part first, each with a halo
// in the colour of the ground, a line, and a fill. Where a part grows out of another one, the outline of its first pieces is
// painted before the other part and not again, so that both look like one body.

const query = new URL(import.meta.url).search;
const { outlines, hullAround } = await import(`./figure-outline.js${query}`);
const { capOf, face } = await import(`./figure-face.js${query}`);

const STEPS = 2;
const BEHIND = 0.55;

export function trace(path, arcs, grow = 0, dx = 0, dy = 0) {
  const [x, y, r, from] = arcs[0];
  path.moveTo(x + dx + (r + grow) * Math.cos(from), y + dy + (r + grow) * Math.sin(from));
  for (const [cx, cy, radius, start, end, flat] of arcs) {
    const size = Math.max(0.1, radius + grow);
    if (end === start) path.lineTo(cx + dx + size * Math.cos(start), cy + dy + size * Math.sin(start));
    else if (flat < 1) path.ellipse(cx + dx, cy + dy, size * flat, size, (start + end) / 2, -Math.PI / 2, Math.PI / 2);
    else path.arc(cx + dx, cy + dy, size, start, end);
  }
  path.closePath();
}

/** The outlines of a chain as seen, worked out once a picture. */
function outlinesOf(chain, from, to) {
  const known = (chain.known ??= new Map());
  const key = from * 1000 + to;
  if (!known.has(key)) known.set(key, outlines(chain, from, to));
  return known.get(key);
}

function pathOf(chain, from, to) {
  const paths = (chain.paths ??= new Map());
  const key = from * 1000 + to;
  if (!paths.has(key)) {
    const path = new Path2D();
    for (const arcs of outlinesOf(chain, from, to)) trace(path, arcs);
    paths.set(key, path);
  }
  return paths.get(key);
}

const range = (chain, closedRoot, closedTip) => ({
  from: closedRoot ? 0 : STEPS * chain.chain.root,
  to: chain.count - (closedTip ? 0 : STEPS * chain.chain.tip),
});

/** Paint the parts in an order; figure has the parts as seen, the bodies, the shape, and the camera. After each part, more is called. */
export function paint(ctx, figure, order, palette, unit, more) {
  const { parts, bodies, shape, camera } = figure;
  const place = new Array(parts.length);
  order.forEach((part, i) => { place[part] = i; });
  const trunk = place[0];
  const isFar = (number) => {
    let root = number;
    while (parts[root].part.parent > 0) root = parts[root].part.parent;
    return parts[number].part.on !== undefined && parts[number].part.name !== "head" && place[root] < trunk;
  };
  const tone = (number, chain) => palette.tones[chain.chain.of][isFar(number) ? 1 : 0];
  const sameLimb = (a, b) => a !== undefined && b !== undefined && a > 0 && b > 0
    && (parts[a].part.parent === b || parts[b].part.parent === a);
  const cap = capOf(shape.hair, bodies, camera);

  const stroke = (chain, from, to, colour, width) => {
    if (from >= to) return;
    const path = pathOf(chain, Math.max(0, from), Math.min(chain.count, to));
    ctx.strokeStyle = colour;
    ctx.lineWidth = width * unit;
    ctx.stroke(path);
  };
  const fill = (chain, { light, shade }) => {
    const lit = new Path2D();
    for (const arcs of outlinesOf(chain, 0, chain.count)) {
      let rim = 1.7 * unit;
      for (const arc of arcs) rim = Math.min(rim, 0.25 * arc[2]);
      trace(lit, arcs, -rim, -0.55 * rim, -0.8 * rim);
    }
    ctx.fillStyle = shade;
    ctx.fill(pathOf(chain, 0, chain.count));
    ctx.fillStyle = light;
    ctx.fill(lit);
  };
  const capPath = (paintIt) => {
    if (cap.length < 3) return;
    const path = new Path2D();
    cap.forEach(([x, y], i) => (i ? path.lineTo(x, y) : path.moveTo(x, y)));
    path.closePath();
    paintIt(path);
  };

  ctx.lineJoin = "round";
  order.forEach((number, i) => {
    const part = parts[number];
    const before = order[i - 1], next = order[i + 1];
    const rootOpen = part.part.parent >= 0 && place[part.part.parent] < i;
    const tipOpen = parts.some((other, child) => other.part.parent === number && place[child] < i);
    const isHead = part.part.name === "head";
    const later = [];
    for (const other of order.slice(i + 1)) {
      for (const chain of parts[other].chains) {
        const { root, tip } = chain.chain;
        if (parts[other].part.parent === number && root > 0) later.push([other, chain, 0, STEPS * root + 1]);
        else if (part.part.parent === other && tip > 0) later.push([other, chain, chain.count - STEPS * tip - 1, chain.count]);
      }
    }
    for (const [, chain, from, to] of later) stroke(chain, from, to, palette.ground, 6);
    for (const chain of part.chains) {
      const { from, to } = range(chain, !rootOpen, !tipOpen);
      const { root, tip } = chain.chain;
      if (!sameLimb(number, before)) {
        stroke(chain, from + (rootOpen && root ? 1 : 0), to - (tipOpen && tip ? 1 : 0), palette.ground, 6);
      }
    }
    if (sameLimb(number, next)) {
      const open = parts[next].part.parent !== number && place[parts[next].part.parent] < i;
      for (const chain of parts[next].chains) {
        stroke(chain, open && chain.chain.root ? STEPS * chain.chain.root + 1 : 0, chain.count, palette.ground, 6);
      }
    }
    if (isHead) capPath((path) => { ctx.strokeStyle = palette.ground; ctx.lineWidth = 6 * unit; ctx.stroke(path); });
    for (const [other, chain, from, to] of later) stroke(chain, from, to, tone(other, chain).line, 2.4);
    for (const chain of part.chains) {
      const { from, to } = range(chain, !rootOpen, !tipOpen);
      stroke(chain, from, to, tone(number, chain).line, 2.4);
    }
    if (isHead) capPath((path) => { ctx.strokeStyle = palette.tones.HAIR[0].line; ctx.lineWidth = 2.4 * unit; ctx.stroke(path); });
    layersOf(part).forEach((layer, depth) => {
      for (const chain of depth > 0 ? layer : []) {
        const own = chain.chain.lined;
        const { from, to } = range(chain, !(rootOpen || own), !tipOpen);
        stroke(chain, from, to, tone(number, chain).line, 2);
      }
      ctx.globalAlpha = part.part.slab && layer[0].chain.of === "WALL" && i > trunk ? 0.35 : 1;
      for (const chain of layer) fill(chain, tone(number, chain));
      ctx.globalAlpha = 1;
    });
    more(part.part.name);
    if (isHead) {
      capPath((path) => { ctx.fillStyle = palette.tones.HAIR[0].light; ctx.fill(path); });
      face(ctx, figure, palette);
    }
  });
}

/** Layers of a part, those to be painted first at the front: soles and knots may lie behind. */
function layersOf(part) {
  const layers = [];
  for (const chain of part.chains) {
    if (chain.chain.lined || layers.length === 0) layers.push([]);
    layers.at(-1).push(chain);
  }
  const depth = (layer) => {
    const circles = layer[0].stations.flat();
    return circles.reduce((sum, circle) => sum + circle[3], 0) / circles.length;
  };
  for (let i = 1; i < layers.length; i++) {
    const may = layers[i][0].chain.of === "SOLE" || layers[i][0].chain.of === "HAIR";
    if (may && depth(layers[i - 1]) - depth(layers[i]) > BEHIND * layers[i][0].stations[0][0][2]) {
      layers.splice(i - 1, 0, ...layers.splice(i, 1));
    }
  }
  return layers;
}

/** What lies on the floor: a mat, and the shadow of light from straight above. */
export function paintFloor(ctx, figure, mat, palette) {
  const { parts, camera } = figure;
  if (mat) {
    ctx.fillStyle = palette.mat;
    ctx.strokeStyle = palette.edge;
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    mat.forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
    ctx.closePath();
    ctx.fill();
    ctx.stroke();
  }
  const sine = camera.towards[1], cosine = camera.up[1];
  const path = new Path2D();
  for (const part of parts) {
    const { stations } = part.chains[0];
    for (let i = 0; i + 1 < stations.length; i++) {
      trace(path, hullAround([...stations[i], ...stations[i + 1]]
        .map(([x, y, r, depth]) => [x, depth * cosine + y * sine, 0.85 * r, 0])));
    }
  }
  ctx.save();
  ctx.scale(1, Math.max(0.1, sine));
  ctx.fillStyle = palette.shadow;
  ctx.fill(path);
  ctx.restore();
}
