/** Below this a page that comes late is not told of: it may still come. */
const AFTER_SECONDS = 10;

const SAYS = "Aftaleoverblik er længe om at komme.";
const LINK = "Genindlæs siden";
/** Where each connection that a browser makes to one server hangs (six, by HTTP/1.1), it cannot even load the page again. */
const ELSE = "Sker der intet, så luk den, og åbn den igen.";

/**
 * A picture's style is its own affair: no Content-Security-Policy of the page forbids it. Letters without a size need no font,
 * which the browser would look for at each start.
 */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="90"><style>svg{fill:#10141b}a{text-decoration:underline}text{font-size:0;animation:show 0s ${AFTER_SECONDS}s forwards}@media (prefers-color-scheme:dark){svg{fill:#f7f7f4}}@keyframes show{to{font:18px sans-serif}}</style><text y="20">${SAYS}</text><a><text y="48">${LINK}</text></a><text y="76">${ELSE}</text></svg>`;

/** What needs no escape in an address of a picture; the page is shorter without. */
const PLAIN = /%(?:C3%[\dA-F]{2}|20|2C|2F|3A|3B|3D|40|7B|7D)/g;

/**
 * What a page shows while none of its files comes and none fails: a link that loads it again. No script and no style sheet is there
 * then, so it is a picture within the page that shows itself after a while; it is read only where the page is laid out without
 * its style sheet. `address` is where it leads.
 */
export function lateNotice(address: string): string {
  const picture = encodeURIComponent(PICTURE.replaceAll('"', "'")).replaceAll(PLAIN, decodeURIComponent);
  return `<a id="late" href="${address}"><img loading="lazy" alt="${SAYS} ${LINK}. ${ELSE}" src="data:image/svg+xml,${picture}"></a>`;
}
