/** How far the page has come, for those of its scripts that share no module. */

/** Says that the entry runs: from now on it cares for what is missing. */
export function markStarted(): void {
  document.documentElement.dataset["started"] = "";
}

/** True once the entry runs. */
export function isStarted(): boolean {
  return document.documentElement.dataset["started"] !== undefined;
}

/** True once the whole style sheet has come: its last rule shows the app, which is hidden until then. */
export function isStyled(): boolean {
  const root = document.getElementById("root");
  return root !== null && getComputedStyle(root).display !== "none";
}
