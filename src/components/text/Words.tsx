import type { Rating } from "../../agreement/effort/smiley.ts";
import { Smiley } from "../smiley/Smiley.tsx";
import { unbroken } from "./unbroken.ts";

/** Wingdings J, K and L, as a document's text layer has them: invisible in every other typeface. */
const PRIVATE_USE: Readonly<Record<string, Rating>> = {
  "\uf04a": "glad",
  "\uf04b": "neutral",
  "\uf04c": "sur",
};

/** Words of a document, an amount on one line; smileys that no typeface shows are drawn. */
export function Words({ text }: { readonly text: string }) {
  return unbroken(text)
    .split(/([\uf04a-\uf04c\f])/)
    .map((part, index) => {
      const rating = PRIVATE_USE[part];
      if (part === "\f") return null;
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never move.
      return rating === undefined ? part : <Smiley key={index} rating={rating} size="s" />;
    });
}
