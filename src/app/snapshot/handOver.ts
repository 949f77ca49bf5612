import { onEvents } from "../../device/onEvents.ts";
import type { Pressed } from "../../site/keepPress.ts";

/** Any of {@link CONTROLS}: what one of them lacks is undefined. */
type Control = HTMLElement &
  Partial<
    Pick<
      HTMLInputElement,
      "value" | "defaultValue" | "checked" | "defaultChecked" | "selectionStart" | "setSelectionRange"
    > &
      Pick<HTMLAnchorElement, "href">
  >;

const CONTROLS = "a,button,input,select,textarea,summary";
/** What has opened something, a fold or a menu beside it: that needs no code. */
const UNFOLDED = "[open]>summary,:has(+:popover-open)";

/**
 * Reads what a reader has done with the controls of a picture, which is in the page still. Once the caller has put the app's screen
 * `to` in its place, that gets the same focus, texts, choices and folds, and then the presses, before any event of the reader's.
 * What has no control of the same kind and name is left out; of several such, the first stands for the first.
 */
export async function handOver(from: Pressed, to: Element): Promise<void> {
  const twins = Map.groupBy(to.querySelectorAll<Control>(CONTROLS), nameOf);
  const twinOf = new Map<Element, Control | undefined>();
  const acts = Array.from(from.querySelectorAll<Control>(CONTROLS), (one) => {
    const twin = twins.get(nameOf(one))?.shift();
    twinOf.set(one, twin);
    return twin && actFor(twin, one);
  });
  // Between two a microtask passes, in which React draws what the one before has changed.
  for await (const act of acts) act?.();
  for await (const { target, shiftKey } of from.presses ?? [])
    twinOf
      .get((target as Element).closest("button") as Element)
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey }));
}

function nameOf(one: Control): string {
  return `${one.tagName}${one.href}${one.ariaLabel}${one.textContent || one.parentElement?.textContent}`;
}

/** Makes the app's control what the reader has made of the picture's. */
function actFor(twin: Control, one: Control): () => void {
  const { value, checked, selectionStart } = one;
  const drawn = one.querySelector<HTMLOptionElement>("[selected]")?.value ?? one.defaultValue ?? value;
  const isFocused = one.matches(":focus");
  const isHeld = one.matches(":active");
  const isTicked = checked !== one.defaultChecked && checked !== twin.checked;
  const isChanged = isTicked || one.matches(UNFOLDED);
  return () => {
    if (isFocused) twin.focus({ preventScroll: true });
    if (isHeld) goOnPressing(twin);
    if (isChanged && !twin.matches(UNFOLDED)) twin.click();
    // What is ticked says that it has no caret; a choice from a list says nothing.
    if (selectionStart === null || value === drawn) return;
    // React hears of nothing that is set by the property that it has given the element itself.
    Reflect.set(Object.getPrototypeOf(twin), "value", value, twin);
    if (selectionStart) twin.setSelectionRange?.(selectionStart, selectionStart);
    twin.dispatchEvent(new Event("change", { bubbles: true }));
  };
}

/**
 * A press that began in the picture ends on the app's control, of which no browser knows that it has begun. Where it ends
 * elsewhere or another begins, the reader has broken it off.
 */
function goOnPressing(control: Control): void {
  const stop = onEvents(
    ["pointerup", "keyup", "pointerdown", "keydown"],
    ({ type, target, pointerType }: Event & { pointerType?: string }) => {
      stop();
      const isOnIt = (target as Element).closest(`label,${CONTROLS}`)?.contains(control);
      // Of a finger the browser makes a click when it is lifted.
      if (isOnIt && type.endsWith("up") && pointerType !== "touch") control.click();
    },
  );
}
