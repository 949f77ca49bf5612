/** Long enough for the slowest browser to have taken the file. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which saves it as it saves any other. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
