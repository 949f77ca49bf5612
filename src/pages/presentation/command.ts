/** The commands of a presentation, and the keys that give them: those of PowerPoint, Keynote and reveal.js. */

export type Command =
  | { readonly type: "next" | "previous" | "first" | "last" | "return" }
  | { readonly type: "digit"; readonly digit: string }
  | { readonly type: "appendix" }
  | { readonly type: "enter" | "escape" | "erase" }
  | { readonly type: "black" | "white" | "start" | "overview" | "help" }
  | { readonly type: "zoom-in" | "zoom-out" | "zoom-reset" }
  | { readonly type: "fullscreen" | "presenter" | "leave" };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: { type: "next" },
  ArrowDown: { type: "next" },
  PageDown: { type: "next" },
  n: { type: "next" },
  ArrowLeft: { type: "previous" },
  ArrowUp: { type: "previous" },
  PageUp: { type: "previous" },
  p: { type: "previous" },
  Backspace: { type: "erase" },
  r: { type: "return" },
  Home: { type: "first" },
  End: { type: "last" },
  Enter: { type: "enter" },
  a: { type: "appendix" },
  Escape: { type: "escape" },
  o: { type: "overview" },
  v: { type: "start" },
  b: { type: "black" },
  ".": { type: "black" },
  w: { type: "white" },
  ",": { type: "white" },
  f: { type: "fullscreen" },
  // The "start" button of a clicker; it must not load the page again, least of all when the network is gone.
  F5: { type: "fullscreen" },
  s: { type: "presenter" },
  q: { type: "leave" },
  "?": { type: "help" },
  "+": { type: "zoom-in" },
  "=": { type: "zoom-in" },
  "-": { type: "zoom-out" },
};

/** The command of a key; `undefined` for one that means nothing here or that the browser owns. */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === " ") return { type: shiftKey ? "previous" : "next" };
  if (/^\d$/.test(key)) return { type: "digit", digit: key };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}
