/** How long the file's object URL is kept: long enough for the slowest browser to save the file. */
const KEPT_MS = 60_000;

/** Saves a file through the browser's download. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
