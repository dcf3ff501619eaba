// What is drawn besides the body: a ghost of the common fault, heat by muscle group, and an arrow along the way.

const query = new URL(import.meta.url).search;
const { outlines } = await import(`./figure-outline.js${query}`);
const { placements, partsOf, seen, see, point, direction, dot } = await import(`./figure-scene.js${query}`);
const { trace } = await import(`./figure-paint.js${query}`);

/** Colour and pattern of each band of demand; the limits are those of org.myotome.biomechanics.demand.Band. */
export const BANDS = [
  { name: "low", from: 0.05, colour: "#8fd0c4", lines: 0 },
  { name: "moderate", from: 0.3, colour: "#f3c94f", lines: 1 },
  { name: "high", from: 0.6, colour: "#d9513f", lines: 2 },
];
const LEAST_FACING = -0.25;

/** The body that does it wrong, behind the one that does it right: dashed, so that it is not told by colour alone. */
export function paintGhost(ctx, { shape, movement, parts, fault }, time, camera, unit) {
  const path = new Path2D();
  for (const { part, chains } of seen(parts, placements(shape, fault, movement.frames, time), camera)) {
    if (part.on === undefined && part.name !== "trunk") continue;
    for (const chain of chains) outlines(chain, 0, chain.count).forEach((arcs) => trace(path, arcs));
  }
  ctx.save();
  ctx.globalAlpha = 0.55;
  ctx.setLineDash([6 * unit, 4 * unit]);
  ctx.strokeStyle = "#a4452c";
  ctx.lineWidth = 4 * unit;
  ctx.stroke(path);
  ctx.fillStyle = "#f0c9ba";
  ctx.fill(path);
  ctx.restore();
}

/** The muscles of one part, inside its outline; heat has a share of strength by name of the muscle. */
export function paintHeat(ctx, { shape, bodies, camera }, partName, heat) {
  for (const muscle of shape.muscles) {
    const share = heat[muscle.name] ?? 0;
    const band = BANDS.findLast(({ from }) => share >= from);
    if (!band || muscle.on !== partName) continue;
    const facing = dot(camera.towards, direction(bodies[muscle.chains[0].at[0][0]], muscle.normal.map((n) => n / 1000)));
    if (facing <= LEAST_FACING) continue;
    const [{ chains: [chain] }] = seen(partsOf({ parts: [{ name: "", chains: muscle.chains }] }, { worn: [], parts: [] }), bodies, camera);
    const path = new Path2D();
    outlines(chain, 0, chain.count).forEach((arcs) => trace(path, arcs));
    ctx.globalAlpha = 0.9 * Math.min(1, (facing - LEAST_FACING) / 0.5);
    ctx.fillStyle = band.colour;
    ctx.fill(path);
    if (band.lines) {
      ctx.fillStyle = hatched(ctx, band.lines);
      ctx.fill(path);
    }
    ctx.globalAlpha = 1;
  }
}

const patterns = new Map();

function hatched(ctx, lines) {
  if (!patterns.has(lines)) {
    const tile = Object.assign(document.createElement("canvas"), { width: 12, height: 12 });
    const pen = tile.getContext("2d");
    pen.strokeStyle = "rgb(16 36 42 / .55)";
    pen.lineWidth = 1.5;
    pen.beginPath();
    for (const [x0, y0, x1, y1] of [[-3, 9, 9, -3], [3, 15, 15, 3]]) { pen.moveTo(x0, y0); pen.lineTo(x1, y1); }
    for (const [x0, y0, x1, y1] of lines > 1 ? [[-3, 3, 9, 15], [3, -3, 15, 9]] : []) { pen.moveTo(x0, y0); pen.lineTo(x1, y1); }
    pen.stroke();
    patterns.set(lines, ctx.createPattern(tile, "repeat"));
  }
  return patterns.get(lines);
}

/** An arrow along the way of the place that moves furthest. */
export function paintPath(ctx, { shape, motion, movement }, { camera, unit, palette }) {
  if (!movement.path) return;
  const [body, x, y, z, from, to] = movement.path;
  const steps = Math.max(2, 3 * (to - from));
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const bodies = placements(shape, motion, [], from + ((to - from) * i) / steps);
    return see(camera, point(bodies[body], [x / 1e4, y / 1e4, z / 1e4]));
  });
  const end = points.at(-1);
  const apart = (p) => Math.hypot(end[0] - p[0], end[1] - p[1]);
  const head = 9 * unit;
  const before = points.findLast((p) => apart(p) >= head);
  if (!before || apart(points[0]) < 2 * head) return;
  const along = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const path = new Path2D();
  points.forEach((p, i) => (i ? path.lineTo(p[0], p[1]) : path.moveTo(p[0], p[1])));
  for (const side of [2.6, -2.6]) {
    path.moveTo(end[0], end[1]);
    path.lineTo(end[0] + head * Math.cos(along + side), end[1] + head * Math.sin(along + side));
  }
  ctx.lineCap = ctx.lineJoin = "round";
  for (const [colour, width] of [[palette.ground, 7], [palette.arrow, 3]]) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width * unit;
    ctx.stroke(path);
  }
  ctx.lineCap = "butt";
}
