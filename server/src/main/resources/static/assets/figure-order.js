// Which part is painted before which: one order for a whole movement, and another one only while a picture contradicts it
// clearly, as org.myotome.biomechanics.figure.scene.DepthOrder has it.

const query = new URL(import.meta.url).search;
const { dot } = await import(`./figure-scene.js${query}`);
const { spline } = await import(`./figure-outline.js${query}`);

const CONTRADICTION = 0.05;
const WHOLE = 0.02;
const GROWN_OUT = 0.5;
const BEYOND = 0.06;

/** The order of the parts in each picture, farthest first. */
export function ordersOf(pictures, camera) {
  const count = pictures[0].length;
  const each = pictures.map((picture) => depthsOf(picture, camera));
  const whole = new Float64Array(count * count);
  for (const depths of each) depths.before.forEach((value, i) => { whole[i] += value; });
  const usual = sorted(whole, count);
  let order = usual;
  return each.map(({ before, overlap }) => {
    const least = CONTRADICTION * camera.scale;
    if (!isContradicted(usual, before, overlap, count, least)) order = usual;
    else if (isContradicted(order, before, overlap, count, least)) {
      order = sorted(before.map((value, i) => value + WHOLE * whole[i]), count);
    }
    return order;
  });
}

function isContradicted(order, before, overlap, count, least) {
  return order.some((far, i) => order.slice(i + 1).some((near) => {
    const at = far * count + near;
    return overlap[at] > 0 && before[at] / overlap[at] > least;
  }));
}

function sorted(before, count) {
  const left = Array.from({ length: count }, (_, i) => i);
  const order = [];
  while (left.length) {
    let farthest = 0, least = Infinity;
    left.forEach((part, i) => {
      const wrong = left.reduce((sum, other) => sum + Math.max(0, before[part * count + other]), 0);
      if (wrong < least) { least = wrong; farthest = i; }
    });
    order.push(...left.splice(farthest, 1));
  }
  return order;
}

function depthsOf(parts, camera) {
  const count = parts.length;
  const before = new Float64Array(count * count), overlap = new Float64Array(count * count);
  const note = (i, j, area, nearer) => {
    before[i * count + j] += area * nearer;
    before[j * count + i] -= area * nearer;
    overlap[i * count + j] += area;
    overlap[j * count + i] += area;
  };
  const rectangles = parts.map((part) => rectangle(samples(part, false, false)));
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      if (!overlaps(rectangles[i], rectangles[j])) continue;
      const grows = parts[i].part.parent === j, carries = parts[j].part.parent === i;
      const bias = grows ? GROWN_OUT : carries ? -GROWN_OUT : 0;
      const [slabI, slabJ] = [parts[i].part.slab, parts[j].part.slab];
      for (const c of samples(parts[i], grows, carries)) {
        for (const d of samples(parts[j], carries, grows)) {
          if (slabJ) note(i, j, c[2] * c[2], side(slabJ, c, camera));
          if (slabI) note(i, j, d[2] * d[2], -side(slabI, d, camera));
          if (!slabI && !slabJ) meet(note, i, j, c, d, bias);
        }
      }
    }
  }
  return { before, overlap };
}

function meet(note, i, j, c, d, bias) {
  const deep = c[2] + d[2] - Math.hypot(c[0] - d[0], c[1] - d[1]);
  if (deep <= 0) return;
  const least = Math.min(c[2], d[2]);
  note(i, j, Math.min(deep, 2 * least) * least, c[3] - d[3] + bias * least);
}

/** How far a circle is before a box: it is on the side of the face that it is furthest beyond. */
function side(slab, [x, y, , depth], { right, up, towards, scale }) {
  const away = [0, 1, 2].map((n) => (right[n] * x - up[n] * y + towards[n] * depth) / scale - slab.origin[n]);
  let furthest = -Infinity, facing = 0;
  slab.axes.forEach((axis, n) => {
    const own = dot(axis, away);
    for (const sign of [-1, 1]) {
      const beyond = sign * own - slab.half[n];
      if (beyond > furthest) { furthest = beyond; facing = sign * dot(axis, towards); }
    }
  });
  const far = scale * Math.max(BEYOND, furthest);
  return facing >= -1e-9 ? far : -far;
}

function samples({ part, chains }, withoutRoot, withoutTip) {
  return chains.flatMap(({ chain, stations }) => {
    const kept = stations.slice(withoutRoot ? chain.root : 0, stations.length - (withoutTip ? chain.tip : 0)).flat();
    const isThing = stations.length === 2 && !part.slab && part.on === undefined;
    return isThing && part.name !== "trunk" ? [...kept, ...spline(stations, 8).flat()] : kept;
  });
}

function rectangle(circles) {
  return [
    Math.min(...circles.map((c) => c[0] - c[2])), Math.min(...circles.map((c) => c[1] - c[2])),
    Math.max(...circles.map((c) => c[0] + c[2])), Math.max(...circles.map((c) => c[1] + c[2]))];
}

const overlaps = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
