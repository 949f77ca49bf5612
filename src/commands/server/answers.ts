/** What every server has to say of the site's files. */
import { DOCUMENT_TYPES } from "../../agreement/format/documentTypes.ts";

/** Features of the browser that the site uses itself; all others are off. */
const PERMISSIONS = [
  "fullscreen=(self)",
  "screen-wake-lock=(self)",
  "clipboard-write=(self)",
  ...[
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "serial",
    "usb",
    "xr-spatial-tracking",
  ].map((name) => `${name}=()`),
].join(", ");

/**
 * The strictest Content-Security-Policy that the site runs under. `origins` are those that `config.json` allows to fetch
 * from; `framedBy` those whose pages may show it in a frame.
 */
export function contentPolicy(origins: readonly string[], framedBy: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src ${["'self'", ...origins].join(" ")}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(" ")}`,
    "require-trusted-types-for 'script'",
  ].join("; ");
}

/** The headers of every answer, errors included. */
export function securityHeaders(
  origins: readonly string[],
  framedBy: readonly string[],
): readonly (readonly [name: string, value: string])[] {
  return [
    ["Content-Security-Policy", contentPolicy(origins, framedBy)],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Permissions-Policy", PERMISSIONS],
    ["Cross-Origin-Opener-Policy", "same-origin"],
  ];
}

const PARQUET = "application/vnd.apache.parquet";
const BYTES = "application/octet-stream";

/** Browsers refuse scripts and style sheets of another type. The page and its data are UTF-8. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  atom: "application/atom+xml",
  bin: BYTES,
  css: "text/css",
  docx: DOCUMENT_TYPES.docx,
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  md: "text/markdown",
  parquet: PARQUET,
  pdf: DOCUMENT_TYPES.pdf,
  svg: "image/svg+xml",
  txt: "text/plain",
  woff2: "font/woff2",
  xlsx: DOCUMENT_TYPES.xlsx,
};

const PACKED: ReadonlySet<string> = new Set([
  DOCUMENT_TYPES.docx,
  DOCUMENT_TYPES.xlsx,
  DOCUMENT_TYPES.pdf,
  PARQUET,
  BYTES,
]);

/** What stands in `Content-Type` for a type. */
export function contentType(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** True for a type whose bytes are text. */
export function isText(type: string): boolean {
  return !type.startsWith("font/") && !PACKED.has(type);
}

/** Files of `assets/` are named for their content; all else may be another tomorrow, and is asked for again. */
export const CACHE = { assets: "public, max-age=31536000, immutable", others: "no-cache" } as const;

/** What HSTS is left to: once said, a browser refuses every address of the host without TLS. */
export const HSTS = "max-age=31536000; includeSubDomains";
