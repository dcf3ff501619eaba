// Hair, and what little there is of a face.

const query = new URL(import.meta.url).search;
const { point, direction, dot, see } = await import(`./figure-scene.js${query}`);
const { css, mixed, DARK } = await import(`./figure-colours.js${query}`);

/** What is seen of the cap of hair: the near part of its hairline, and the edge of the ellipsoid within it. */
export function capOf([body, ...numbers], bodies, camera) {
  const at = bodies[body];
  const [cx, cy, cz, ax, ay, az] = numbers.slice(0, 6).map((n) => n / 10_000);
  const axis = unit(numbers.slice(6, 9));
  const angle = numbers[9] / 1000;
  const eye = [0, 1, 2].map((c) => at[c] * camera.towards[0] + at[3 + c] * camera.towards[1] + at[6 + c] * camera.towards[2]);
  const towards = unit([eye[0] / ax, eye[1] / ay, eye[2] / az]);
  const inside = Math.cos(angle);
  const hairline = stretch(circle(axis, Math.sin(angle), inside), towards, 0);
  const rim = stretch(circle(towards, 1, 0), axis, inside);
  const apart = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  const turn = hairline.length && rim.length && apart(hairline.at(-1), rim[0]) > apart(hairline.at(-1), rim.at(-1));
  return [...hairline, ...(turn ? rim.reverse() : rim)]
    .map(([x, y, z]) => see(camera, point(at, [cx + ax * x, cy + ay * y, cz + az * z])));
}

function unit(v) {
  const length = Math.hypot(...v);
  return v.map((n) => n / length);
}

function circle(axis, radius, along) {
  const helper = Math.abs(axis[0]) < Math.abs(axis[1]) ? [1, 0, 0] : [0, 1, 0];
  const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  const x = unit(cross(helper, axis)), y = cross(axis, x);
  return Array.from({ length: 40 }, (_, i) => {
    const c = radius * Math.cos((i * Math.PI) / 20), s = radius * Math.sin((i * Math.PI) / 20);
    return [0, 1, 2].map((n) => c * x[n] + s * y[n] + along * axis[n]);
  });
}

function stretch(points, normal, beyond) {
  const kept = points.map((p) => dot(p, normal) > beyond);
  const start = Math.max(0, kept.findIndex((is, i) => is && !kept[(i + kept.length - 1) % kept.length]));
  return points.map((_, i) => (start + i) % points.length).filter((i) => kept[i]).map((i) => points[i]);
}

export function face(ctx, { shape, bodies, camera }, palette) {
  const [skin, hair] = [palette.tones.SKIN[0], palette.tones.HAIR[0]];
  ctx.lineCap = "round";
  for (const [kind, body, ...numbers] of shape.marks) {
    const facing = dot(camera.towards, direction(bodies[body], numbers.slice(6, 9).map((n) => n / 1000)));
    if (facing < (kind === "NOSE" ? 0.6 : 0.12)) continue;
    const ends = [0, 3].map((n) => see(camera, point(bodies[body], numbers.slice(n, n + 3).map((v) => v / 10_000))));
    const slim = kind === "EYE" || kind === "EAR" ? 0.55 + 0.45 * facing : 1;
    const width = (numbers[9] / 10_000) * camera.scale * slim;
    const draw = (colour, wider) => {
      ctx.strokeStyle = colour;
      ctx.lineWidth = width + wider;
      ctx.beginPath();
      ctx.moveTo(ends[0][0], ends[0][1]);
      ctx.lineTo(ends[1][0] + 0.1, ends[1][1]);
      ctx.stroke();
    };
    if (kind === "EAR") { draw(skin.line, 2.2); draw(skin.light, 0); }
    else if (kind === "NOSE") draw(skin.shade, 0);
    else draw(kind === "EYE" ? css(mixed(skin.number, DARK, 0.75)) : css(mixed(hair.number, DARK, 0.2)), 0);
  }
  ctx.lineCap = "butt";
}
