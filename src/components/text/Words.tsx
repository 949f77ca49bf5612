import { smileyOfSign } from "../../agreement/effort/smileySigns.ts";
import { Smiley } from "../smiley/Smiley.tsx";
import { unbroken } from "./unbroken.ts";

/** Words of a document, an amount on one line; smileys that no typeface shows are drawn. */
export function Words({ text }: { readonly text: string }) {
  return unbroken(text)
    .split(/([\uf04a-\uf04c\f])/)
    .map((part, index) => {
      const rating = smileyOfSign(part);
      if (part === "\f") return null;
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never move.
      return rating === undefined ? part : <Smiley key={index} rating={rating} size="s" />;
    });
}
