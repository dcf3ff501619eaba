// Outlines around chains of circles, as org.myotome.biomechanics.figure.scene has them: no polygon is ever united with another.
// A circle is [x, y, radius, depth]; an arc is [x, y, radius, from, to, flatness].

const TURN = 2 * Math.PI;

/** Smooth curves through stations (Catmull and Rom 1974). */
export function spline(stations, steps) {
  const slices = [stations[0]];
  for (let i = 0; i + 1 < stations.length; i++) {
    const before = stations[Math.max(0, i - 1)];
    const later = stations[Math.min(stations.length - 1, i + 2)];
    for (let step = 1; step < steps; step++) {
      const t = step / steps;
      slices.push(stations[i].map((b, k) => {
        const a = before[k], c = stations[i + 1][k], d = later[k];
        const circle = b.map((value, n) => (2 * value + t * (c[n] - a[n] + t * (2 * a[n] - 5 * value + 4 * c[n] - d[n]
          + t * (3 * value - a[n] - 3 * c[n] + d[n])))) / 2);
        circle[2] = Math.max(Math.min(b[2], c[2]) / 2, circle[2]);
        return circle;
      }));
    }
    slices.push(stations[i + 1]);
  }
  return slices;
}

/** Outlines that together cover the hulls of a chain from a number up to another one. */
export function outlines(seenChain, from, to) {
  const { slices, count, chain } = seenChain;
  if (slices[0].length === 1) {
    const strip = stripAround(slices.slice(from, to + 1).map(([circle]) => circle),
      to === count && chain.cut ? endFlatness(seenChain) : 1);
    if (strip) return [strip];
  }
  const hulls = [];
  for (let i = from; i < to; i++) hulls.push(hullAround([...slices[i], ...slices[i + 1]]));
  return hulls;
}

function endFlatness({ stations }) {
  const [a, b] = [stations.at(-2)[0], stations.at(-1)[0]];
  const depth = Math.abs(b[3] - a[3]);
  return Math.max(0.12, depth / (Math.hypot(b[0] - a[0], b[1] - a[1], depth) || 1));
}

/** One outline around a row of circles that bends little; none if it bends much or one circle hides another one. */
function stripAround(row, flatness) {
  const last = row.length - 1;
  const first = [], second = [];
  let before = 0;
  for (let i = 0; i < last; i++) {
    const x = row[i + 1][0] - row[i][0], y = row[i + 1][1] - row[i][1];
    const apart = Math.hypot(x, y), smaller = row[i][2] - row[i + 1][2];
    if (!(apart > 1.2 * Math.abs(smaller))) return undefined;
    let along = Math.atan2(y, x);
    if (i > 0) {
      along += TURN * Math.round((before - along) / TURN);
      if (Math.abs(along - before) > 0.5) return undefined;
    }
    before = along;
    const open = Math.acos(smaller / apart);
    first.push(along - open);
    second.push(along + open);
  }
  const mean = (angles, i) => (i === 0 ? angles[0] : (angles[i - 1] + angles[i]) / 2);
  const arcs = [];
  const corner = (i, angle) => arcs.push([row[i][0], row[i][1], row[i][2], angle, angle, 1]);
  for (let i = 0; i < last; i++) corner(i, mean(first, i));
  arcs.push([row[last][0], row[last][1], row[last][2], first[last - 1], second[last - 1], flatness]);
  for (let i = last - 1; i > 0; i--) corner(i, mean(second, i));
  arcs.push([row[0][0], row[0][1], row[0][2], second[0], first[0] + TURN, 1]);
  return arcs;
}

/** The tightest line around circles: walk around, leaving each along the first common tangent. */
export function hullAround(circles) {
  let here = 0;
  for (let i = 1; i < circles.length; i++) {
    const more = circles[i][0] + circles[i][2] - circles[here][0] - circles[here][2];
    if (more > 0 || (more === 0 && circles[i][2] > circles[here][2])) here = i;
  }
  const arcs = [];
  let angle = 0;
  for (let step = 0; step <= 2 * circles.length; step++) {
    let leave = TURN, next = -1;
    for (let other = 0; other < circles.length; other++) {
      const tangent = other === here ? TURN : tangentAfter(circles[here], circles[other], angle);
      if (tangent < leave) { leave = tangent; next = other; }
    }
    arcs.push([circles[here][0], circles[here][1], circles[here][2], angle, leave, 1]);
    if (next < 0) break;
    here = next;
    angle = leave;
  }
  return arcs;
}

function tangentAfter(here, other, after) {
  const x = other[0] - here[0], y = other[1] - here[1];
  const apart = Math.hypot(x, y), smaller = here[2] - other[2];
  if (apart <= Math.abs(smaller) + 1e-9) return TURN;
  let angle = Math.atan2(y, x) - Math.acos(smaller / apart);
  while (angle < after - 1e-9) angle += TURN;
  return angle;
}
