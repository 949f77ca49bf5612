import { type Refusal, refuse } from "../../model/refusal.ts";

/** So many characters tell what a text is. */
const BEGINNING = 4000;

const MARKUP =
  /^\s*<(?:!doctype|!--|\?xml|(?:html|head|meta|body|main|section|article|header|table|div|p|h[1-6]|ul|ol|span|svg)\b[^>]*>)/iu;
/** A mail behind the line by which a mailbox parts its mails. */
const MAILBOX = /^From \S+@\S+ .*\n(?=[A-Z][\w-]*:)/u;
/** A file that only says where a document is. */
const SHORTCUT =
  /^\s*(?:\[InternetShortcut\]|\{\s*"(?:url|doc_id|resource_id)"[^}]{0,400}(?:docs\.google|"doc_id"))/iu;
const HEADERS = /^\s*(?:[A-Z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,40}/u;
const FEED = /^\s*\{\s*"(?:formatVersion|facts|draft)"/u;

/** The refusal of a text that is made for programs: a web page, an e-mail, a feed; `null` for any other. */
export function refuseMarkup(text: string): Refusal | null {
  const beginning = text
    .slice(0, BEGINNING)
    .replace(/^\ufeff/u, "")
    .replaceAll("\r\n", "\n")
    .replace(MAILBOX, "");
  if (SHORTCUT.test(beginning)) return refuse("not-text", null, { kind: "shortcut" });
  if (FEED.test(beginning)) return refuse("not-text", null, { kind: "feed" });
  const headers = HEADERS.exec(beginning)?.[0] ?? "";
  if (/^(?:MIME-Version|Message-ID|Received|Return-Path):/imu.test(headers))
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
