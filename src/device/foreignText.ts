/**
 * Keeps a page right whose texts somebody else replaces. A translating browser, or an extension that wraps words, puts elements
 * of its own in the place of a text node; React goes on writing to that node, which nobody sees any more, and fails where it
 * removes it. Here each replaced text is known: when React changes it, it is put back with what it says now, and whoever
 * replaced it may do so again.
 */

/** What stands in the place of a text. */
interface Replaced {
  readonly parent: Node;
  readonly by: readonly ChildNode[];
}

/** React notes under such a key what a node is drawn for: nodes without one are somebody else's. */
const OWN = "__reactFiber$";

/** Milliseconds in which whoever replaces texts replaces those that are put back, too. */
const PATIENCE = 4000;

interface Watching {
  /** Draws everything anew: where a text's place is lost. */
  readonly redraw: () => void;
  /** Texts that had been replaced are new, and nobody has replaced them again. */
  readonly onMissed: () => void;
}

/** Watches the texts below `root` for as long as the page lives. */
export function watchText(root: HTMLElement, { redraw: drawAnew, onMissed }: Watching): void {
  const replaced = new WeakMap<Node, Replaced>();
  const texts = new WeakMap<Node, Text>();
  let isTolerant = false;
  const lookForMissed = missedTexts(root, onMissed);
  const redraw = () => {
    drawAnew();
    lookForMissed(null);
  };

  const note = (text: Text, parent: Node, by: readonly ChildNode[]) => {
    if (!isTolerant) beTolerant(standIn, redraw);
    isTolerant = true;
    replaced.set(text, { parent, by });
    for (const node of by) texts.set(node, text);
    written.observe(text, { characterData: true });
  };
  /** The child of `parent` that stands where `node` is thought to be; `null` where there is none. */
  const standIn = (parent: Node, node: Node): readonly ChildNode[] => {
    const here = replaced.get(node)?.by.filter((other) => other.parentNode === parent) ?? [];
    if (here.length > 0) return here;
    const around = [...parent.childNodes].find((child) => child.contains(node));
    return around === undefined ? [] : [around];
  };
  const putBack = (text: Text) => {
    const { parent, by } = replaced.get(text) ?? {};
    // Within what replaced it, it is seen.
    if (parent === undefined || by === undefined || text.isConnected) return;
    const here = by.filter((node) => node.parentNode === parent);
    if (here[0] === undefined) {
      // A text that is drawn no more may be written to once more.
      if (parent.isConnected) redraw();
      return;
    }
    parent.insertBefore(text, here[0]);
    for (const node of here) node.remove();
    lookForMissed(text);
  };

  const written = new MutationObserver((records) => {
    for (const { target } of records) putBack(target as Text);
  });
  const look = (record: MutationRecord) => {
    const { target, removedNodes } = record;
    const by = removedNodes.length === 0 ? [] : putThere(record);
    if (by.length === 0) return;
    for (const node of removedNodes) {
      const text = node instanceof Text && !isForeign(node) ? node : texts.get(node);
      if (text !== undefined && text.parentNode !== target) note(text, target, by);
    }
  };
  const watcher = new MutationObserver((records) => records.forEach(look));
  watcher.observe(root, { childList: true, subtree: true });
  // What was replaced before this was watched is not known.
  if ([...root.querySelectorAll("font")].some(isForeign)) redraw();
}

/** Notes a text that was put back, or with `null` that all was drawn anew; looks after a while whether it stayed so. */
function missedTexts(root: HTMLElement, onMissed: () => void): (text: Text | null) => void {
  const anew = new Set<Text | null>();
  const look = () => {
    const isMissed = [...anew].some((text) =>
      text === null
        ? ![...root.querySelectorAll("*")].some(isForeign)
        : root.contains(text) && text.parentNode !== null && !isForeign(text.parentNode),
    );
    anew.clear();
    if (isMissed) onMissed();
  };
  return (text) => {
    if (anew.size === 0) setTimeout(look, PATIENCE);
    anew.add(text);
  };
}

/** What somebody else has put in the place of what was removed: in one step, or beside it before. */
function putThere({ addedNodes, previousSibling, nextSibling }: MutationRecord): readonly ChildNode[] {
  if (addedNodes.length > 0) return ([...addedNodes] as ChildNode[]).filter(isForeign);
  // From what React has taken out, it also takes its key.
  const beside = [previousSibling, nextSibling].find(
    (node) => node instanceof Element && node.isConnected && isForeign(node),
  ) as ChildNode | undefined;
  return beside === undefined ? [] : [beside];
}

function isForeign(node: Node): boolean {
  // With every row that goes many nodes are asked: the key is looked up once.
  ownKey ??= Object.keys(node).find((key) => key.startsWith(OWN));
  return ownKey === undefined || !(ownKey in node);
}

/** That key, once it has been seen: it is the same for all nodes. */
let ownKey: string | undefined;

/** From now on it is no failure to remove a node that is not there, or to put one before it. */
function beTolerant(standIn: (parent: Node, node: Node) => readonly ChildNode[], redraw: () => void): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    const there = standIn(this, child);
    for (const node of there) node.remove();
    if (there.length === 0) redraw();
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (before === null || before.parentNode === this) return insertBefore.call(this, node, before) as T;
    const [there] = standIn(this, before);
    if (there === undefined) redraw();
    return insertBefore.call(this, node, there ?? null) as T;
  };
}
