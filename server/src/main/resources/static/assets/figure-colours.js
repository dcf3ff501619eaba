// The colours of a figure, as org.myotome.biomechanics.figure.paint has them.

export const DARK = 0x10242a;

export const SKINS = {
  fair: [0xedcbb0, 0x7a5638], tan: [0xd8b297, 0x483229], brown: [0xac7b5a, 0x2f211b], deep: [0x74503d, 0x221a18],
};
const THEMES = {
  light: { ground: 0xd6e4e2, mat: 0xc7d8d6, edge: 0xafc4c1, shadow: 0xb5c9c6, shirt: 0x86b0ad, shorts: 0x21474d, shoe: 0x1b3134 },
  dark: { ground: 0x1f3639, mat: 0x2b4649, edge: 0x3d5c60, shadow: 0x182b2d, shirt: 0x8fbab6, shorts: 0x4b7f86, shoe: 0x5d7377 },
};

export const mixed = (a, b, share) => [16, 8, 0].reduce((sum, shift) => {
  const one = (a >> shift) & 255, two = (b >> shift) & 255;
  return sum | (Math.floor(one + (two - one) * share + 0.5) << shift);
}, 0);
export const css = (colour) => `#${colour.toString(16).padStart(6, "0")}`;

/** The colours of a figure on a light or dark stage; ground is the stage's own colour. */
export function paletteOf(isDark, skinName, ground) {
  const theme = isDark ? THEMES.dark : THEMES.light;
  const [skin, hair] = SKINS[skinName] ?? SKINS.tan;
  const stage = ground ?? theme.ground;
  const base = {
    SKIN: skin, HAIR: hair, SHIRT: theme.shirt, SHORTS: theme.shorts, SHOE: theme.shoe, SOLE: 0xd9e0dd, IRON: 0x59656b,
    RUBBER: 0xd98c4a, WOOD: 0xc3a884, CLOTH: 0xe3ddd0, WALL: theme.mat,
  };
  const tones = {};
  for (const [of, colour] of Object.entries(base)) {
    tones[of] = [colour, mixed(colour, mixed(stage, DARK, 0.5), 0.2)].map((light) => ({
      light: css(light), shade: css(mixed(light, DARK, 0.13)), line: css(mixed(light, DARK, 0.58)), number: light,
    }));
  }
  return { tones, ground: css(stage), mat: css(theme.mat), edge: css(theme.edge), shadow: css(theme.shadow), arrow: isDark ? "#7fd0ca" : "#0c5459" };
}
