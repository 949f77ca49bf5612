/**
 * The bytes of a chosen file; a slow disk or network drive is told how far it is. `null` when `signal` says to stop.
 *
 * @throws when the file cannot be read: it is gone, in use, or too large for the machine.
 */
export async function readFile(
  file: Blob,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let done = 0;
  for (;;) {
    const part = await reader.read();
    if (signal.aborted) {
      await reader.cancel();
      return null;
    }
    if (part.done) return bytes;
    bytes.set(part.value, done);
    done += part.value.length;
    onProgress(done);
  }
}
