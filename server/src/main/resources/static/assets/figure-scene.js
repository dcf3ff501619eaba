// What is seen of a body: the same chains of balls, hulls and depth order as org.myotome.biomechanics.figure.scene.
// A circle is [x, y, radius, depth]; a placement is twelve numbers, the rotation row by row and then the origin.

const LENGTHS = 10_000;
const DIRECTIONS = 1000;
const TURNS = 2000;
const STEPS = 2;

const { spline } = await import(`./figure-outline.js${new URL(import.meta.url).search}`);

/** The pictures of a motion: three series for where the body is, three for how each body is turned. */
export function motionOf(data, count) {
  const series = (changes) => {
    const values = new Float64Array(count);
    for (let i = 0, sum = 0; i < count; i++) values[i] = sum += changes[i] ?? 0;
    return values;
  };
  return { root: data.root.map(series), turns: data.turns.map(series) };
}

/** Where all bodies are at a time between pictures; then come the ground and the frames of things. */
export function placements(shape, motion, frames, time) {
  const count = motion.root[0].length;
  const first = Math.max(0, Math.min(count - 2, Math.floor(time)));
  const share = Math.max(0, Math.min(1, time - first));
  const all = shape.joints.map(() => undefined);
  shape.joints.forEach(([parent, x, y, z], body) => {
    const own = turned(motion.turns, 3 * body, first, share);
    if (parent < 0) {
      own.set(motion.root.map((axis) => (axis[first] + (axis[first + 1] - axis[first]) * share) / 1000), 9);
      all[body] = own;
    } else {
      all[body] = after(all[parent], own, [x / LENGTHS, y / LENGTHS, z / LENGTHS]);
    }
  });
  all.push(Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0));
  for (const frame of frames) all.push(between(all, frame));
  return all;
}

function quaternion(turns, at, picture) {
  const x = turns[at][picture] / TURNS;
  const y = turns[at + 1][picture] / TURNS;
  const z = turns[at + 2][picture] / TURNS;
  return [Math.sqrt(Math.max(0, 1 - x * x - y * y - z * z)), x, y, z];
}

/** Between two pictures the turn takes the straight way, made to length 1 again. */
function turned(turns, at, first, share) {
  const a = quaternion(turns, at, first);
  const b = quaternion(turns, at, first + 1);
  const same = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3] < 0 ? -1 : 1;
  let [w, x, y, z] = a.map((value, i) => value + (same * b[i] - value) * share);
  const length = Math.hypot(w, x, y, z) || 1;
  w /= length; x /= length; y /= length; z /= length;
  return Float64Array.of(
    1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y),
    2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x),
    2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y), 0, 0, 0);
}

function after(parent, own, at) {
  const result = new Float64Array(12);
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      result[3 * row + column] = parent[3 * row] * own[column] + parent[3 * row + 1] * own[3 + column]
        + parent[3 * row + 2] * own[6 + column];
    }
  }
  result.set(point(parent, at), 9);
  return result;
}

function between(all, [turns, ...places]) {
  const middle = [0, 0, 0];
  for (let i = 0; i < places.length; i += 4) {
    const p = point(all[places[i]], places.slice(i + 1, i + 4).map((value) => value / LENGTHS));
    for (let axis = 0; axis < 3; axis++) middle[axis] += (4 * p[axis]) / places.length;
  }
  const frame = Float64Array.from(turns ? all[places[0]] : all[all.length - 1]);
  if (!turns) frame.set([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  frame.set(middle, 9);
  return frame;
}

export function point(at, [x, y, z]) {
  return [
    at[0] * x + at[1] * y + at[2] * z + at[9],
    at[3] * x + at[4] * y + at[5] * z + at[10],
    at[6] * x + at[7] * y + at[8] * z + at[11]];
}

export function direction(at, [x, y, z]) {
  return [at[0] * x + at[1] * y + at[2] * z, at[3] * x + at[4] * y + at[5] * z, at[6] * x + at[7] * y + at[8] * z];
}

export const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** From where one looks, without perspective: azimuth 0 looks at the right side, 90 at the front. */
export function cameraOf(azimuth, elevation, scale) {
  const a = (azimuth * Math.PI) / 180;
  const e = (elevation * Math.PI) / 180;
  const right = [Math.cos(a), 0, -Math.sin(a)];
  const towards = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  const up = [-Math.sin(a) * Math.sin(e), Math.cos(e), -Math.cos(a) * Math.sin(e)];
  return { right, towards, up, scale };
}

export function see(camera, p) {
  return [camera.scale * dot(camera.right, p), -camera.scale * dot(camera.up, p), camera.scale * dot(camera.towards, p)];
}

/** The parts of a body and the things around it, with lengths in metres; made once. */
export function partsOf(shape, movement) {
  const chains = (list) => list.map((chain) => ({
    of: chain.of, root: chain.ends[0], tip: chain.ends[1], lined: chain.ends[2] === 1, cut: chain.ends[3] === 1,
    at: chain.at.map(([body, ...balls]) => ({ body, balls: grouped(balls, 4).map((ball) => ball.map((n) => n / LENGTHS)) })),
  }));
  const body = shape.parts.map((part) => ({
    name: part.name, on: part.on,
    chains: chains([...part.chains, ...movement.worn.filter((thing) => thing.on === part.name).flatMap((thing) => thing.chains)]),
  }));
  const things = movement.parts.map((part) => ({ name: part.name, chains: chains(part.chains), slab: slabOf(part.slab) }));
  const parts = [...body, ...things];
  for (const part of parts) part.parent = parts.findIndex((other) => other.name === part.on);
  return parts;
}

function slabOf(numbers) {
  if (!numbers) return undefined;
  const thirds = grouped(numbers, 3);
  return {
    origin: thirds[0].map((n) => n / LENGTHS), axes: thirds.slice(1, 4).map((axis) => axis.map((n) => n / DIRECTIONS)),
    half: thirds[4].map((n) => n / LENGTHS),
  };
}

export function grouped(numbers, size) {
  return Array.from({ length: numbers.length / size }, (_, i) => numbers.slice(size * i, size * (i + 1)));
}

/** Each chain of each part as circles: its stations, and slices with steps between them. */
export function seen(parts, bodies, camera) {
  return parts.map((part) => ({
    part,
    chains: part.chains.map((chain) => {
      const stations = chain.at.map(({ body, balls }) => balls.map(([x, y, z, radius]) => {
        const [px, py, depth] = see(camera, point(bodies[body], [x, y, z]));
        return [px, py, camera.scale * radius, depth];
      }));
      const slices = spline(stations, stations.length > 2 ? STEPS : 1);
      return { chain, stations, slices, count: slices.length - 1 };
    }),
  }));
}
