/**
 * Runs `task` when what has been drawn is painted, in a task of its own; at once on a page in the background, which paints
 * nothing. Answers how to call it off.
 */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer = setTimeout(task);
  };
  const frame = document.hidden ? null : requestAnimationFrame(later);
  if (frame === null) later();
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
