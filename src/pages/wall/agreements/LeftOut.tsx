import { useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";

/** How many agreements the screen leaves to the start page. */
export function LeftOut({ left }: { readonly left: number }) {
  const t = useText(wallText).agreements;
  return <p>{t.left(left)}</p>;
}
