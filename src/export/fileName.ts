import { slug } from "../agreement/danish/slug.ts";

/** Names that Windows reserves for devices; no file can have them, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The longest a part may be: the whole path has to fit a deep folder of a document system. */
const LONGEST = 60;

/**
 * `[<follow-up id>-]<screen>[-<filter>].<ending>`, of small letters, digits and hyphens: it can be stored and sent
 * anywhere. `filter` holds the parameters of the address that narrow what is shown; `{ forsinkede: "1", tema: "7" }`
 * reads `forsinkede-tema-7`.
 */
export function exportFileName(
  followUpId: string | null,
  screen: string,
  ending: string,
  filter: Readonly<Record<string, string>> = {},
): string {
  const narrowed = Object.entries(filter).map(([name, value]) => (value === "1" ? name : `${name} ${value}`));
  const parts = [followUpId ?? "", screen, narrowed.join(" ")]
    .map((part) => slug(part).slice(0, LONGEST).replace(/-+$/, ""))
    .filter((part) => part !== "");
  const name = parts.join("-") || "aftaleoverblik";
  return `${DEVICE.test(name) ? `${name}-` : name}.${ending}`;
}
