/** Circles and squares that a text colours by hand, as the signs that have the colour themselves. */

/** Signs whose colour alone says what they mean, those of Wingdings included. */
const SPOT = /^\s*[●■⬤◼⚫\uf06c\uf06e]\s*$/u;

/** Traffic lights by their hue, in degrees. */
const LIGHTS: readonly (readonly [from: number, to: number, sign: string])[] = [
  [0, 18, "🔴"],
  [18, 70, "🟡"],
  [70, 175, "🟢"],
  [340, 360, "🔴"],
];
/** Paler or darker colours are text's own. */
const FEWEST_COLOUR = 0.4;
const DARKEST = 0.35;

/** Words in a colour of six hexadecimal digits: a spot as the traffic light that it is, anything else as it is. */
export function withSpotColour(words: string, colour: string | undefined): string {
  if (colour === undefined || !SPOT.test(words)) return words;
  const hue = hueOf(colour);
  const light = hue === null ? undefined : LIGHTS.find(([from, to]) => from <= hue && hue < to);
  return light ? light[2] : words;
}

/** The hue of a strong colour; `null` for grey and black, and what is no colour. */
function hueOf(colour: string): number | null {
  if (!/^[\da-f]{6}$/iu.test(colour)) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (most < DARKEST || range < FEWEST_COLOUR * most) return null;
  const sixth =
    most === red
      ? (green - blue) / range
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return (sixth * 60 + 360) % 360;
}
