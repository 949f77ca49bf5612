/** Three texts, as `fitToWidth` writes them. Few bytes matter here: the page waits for this script. */
type Three = [string, string, string];

/**
 * Fits a chart in a picture to its room before it is painted, by what `fitToWidth` has written into its markup; takes it out
 * where the room or the letters are others than it was drawn for.
 */
export function fitChart(chart: HTMLElement): void {
  const [least, most, size] = (chart.dataset["widths"] as string).split(" ") as Three;
  new ResizeObserver(() => {
    const width = chart.clientWidth;
    // Not on screen: the style sheet is still to come.
    if (!width) return;
    const isFit = width >= +least && width <= +most && getComputedStyle(document.body).fontSize === size;
    if (!isFit) chart.textContent = "";
    for (const mark of chart.querySelectorAll<SVGElement>("[data-fit]")) {
      for (const fit of (mark.dataset["fit"] as string).split(" ")) {
        const [name, offset, share] = fit.split(":") as Three;
        mark.setAttribute(name, `${+offset + +share * width}`);
      }
    }
  }).observe(chart);
}
