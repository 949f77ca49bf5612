/**
 * `security.txt` (RFC 9116) by `security` in a site's `config.json`, which says whom to tell of a weakness: `contact`, addresses with
 * `mailto:`, `tel:` or `https:`, the best first; `expires`, when somebody has to look at it again, in ISO 8601 with a time
 * zone; perhaps `policy`, an `https:` address. `null` where it names nobody.
 *
 * @throws {Error} where it names somebody in another form.
 */
export function securityText(config: string): string | null {
  const { security } = JSON.parse(config) as { readonly security?: Record<string, unknown> };
  if (security === undefined) return null;
  const { contact, expires, policy } = security;
  const contacts: readonly unknown[] = Array.isArray(contact) ? contact : [];
  if (contacts.length === 0) throw new Error("config.json: security.contact lists no address");
  const lines = [
    ...contacts.map((address) => `Contact: ${matching("contact", CONTACT, address)}`),
    `Expires: ${matching("expires", TIME, expires)}`,
    "Preferred-Languages: da, en",
    ...(policy === undefined ? [] : [`Policy: ${matching("policy", WEB_ADDRESS, policy)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

const CONTACT = /^(?:mailto:|tel:|https:\/\/)\S+$/;
const WEB_ADDRESS = /^https:\/\/\S+$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

function matching(key: string, form: RegExp, value: unknown): string {
  if (typeof value === "string" && form.test(value)) return value;
  throw new Error(`config.json: security.${key} is ${JSON.stringify(value)}, not ${form.source}`);
}
