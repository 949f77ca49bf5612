/** What `npm audit --json` says, as the check needs it. */
export type Audit =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly lines: readonly string[] }
  /** The registry has no list of vulnerabilities, or cannot be reached: nobody has looked. */
  | { readonly kind: "not-offered"; readonly why: string };

/** Reads an answer of npm; what is no audit, such as an error, is `not-offered`. */
export function readAudit(text: string): Audit {
  const { vulnerabilities, message, error } = parsed(text);
  if (vulnerabilities === undefined)
    return { kind: "not-offered", why: message ?? error?.summary ?? "npm gave no answer" };
  const lines = Object.values(vulnerabilities).map(
    ({ name, severity, range, via }) => `${name} ${range} (${severity}): ${reasonsOf(via)}`,
  );
  return lines.length === 0 ? { kind: "none" } : { kind: "found", lines };
}

interface Answer {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

interface Vulnerability {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
  /** Advisories, and names of packages that have some. */
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

function reasonsOf(via: Vulnerability["via"]): string {
  return via
    .map((reason) => (typeof reason === "string" ? reason : `${reason.title} ${reason.url}`))
    .join(", ");
}
