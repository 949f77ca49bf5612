import { type Refusal, refuse } from "../../model/refusal.ts";

/** So many characters tell what a text is. */
const BEGINNING = 4000;

const MARKUP = /^\s*<(?:!doctype|!--|\?xml|(?:html|head|meta|body|table|div|p|svg)\b)/iu;
const HEADERS = /^\s*(?:[A-Z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,40}/u;
const FEED = /^\s*\{\s*"(?:formatVersion|facts|draft)"/u;

/** The refusal of a text that is made for programs: a web page, an e-mail, a feed; `null` for any other. */
export function refuseMarkup(text: string): Refusal | null {
  const beginning = text
    .slice(0, BEGINNING)
    .replace(/^\ufeff/u, "")
    .replaceAll("\r\n", "\n");
  if (FEED.test(beginning)) return refuse("not-text", null, { kind: "feed" });
  const headers = HEADERS.exec(beginning)?.[0] ?? "";
  if (/^(?:MIME-Version|Message-ID|Received):/imu.test(headers))
    return /^Snapshot-Content-Location:|multipart\/related/imu.test(headers)
      ? refuse("web-page", null, null)
      : refuse("not-text", null, { kind: "mail" });
  if (!MARKUP.test(beginning)) return null;
  if (/urn:oasis:names:tc:opendocument/u.test(beginning))
    return refuse("not-text", null, { kind: "openDocument" });
  if (/progid="Word\.Document"|<w:wordDocument/u.test(beginning))
    return refuse("not-text", null, { kind: "wordXml" });
  if (/^(?:\s*<[?!][^>]*>)*\s*<svg\b/iu.test(beginning)) return refuse("not-text", null, { kind: "picture" });
  return refuse("web-page", null, null);
}
