import { type ComponentType, type FunctionComponent, useEffect, useState } from "react";
import { loadCode } from "./loadCode.ts";
import { missPart } from "./missed.ts";

type Loaded<P> = { readonly Part: ComponentType<P> } | { readonly error: unknown };

/** A part's component, and how to fetch its code before it is drawn: then it is drawn at once. */
type LoadablePart<P> = FunctionComponent<P> & { readonly preload: () => Promise<unknown> };

/**
 * A part of a screen whose code is fetched when it is first drawn; `Pending` stands in its place until then.
 *
 * It is no `lazy` in a `Suspense`: React leaves a fallback on screen for 300 ms once it has been drawn, however early the
 * code comes.
 *
 * `Missing` stands there for good where the code cannot be had; without one the page is loaded again, once ({@link loadCode}), and then
 * `Pending` stays, and the screen says that a part is missing ({@link missPart}). `isScreen`: it is the whole screen, which throws instead.
 * `isEager`: the code is fetched at once, and drawn at once where it is there before it is wanted.
 */
export function loadable<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Pending: FunctionComponent<P>,
  {
    Missing,
    isScreen = false,
    isEager = false,
  }: { readonly Missing?: ComponentType<P>; readonly isScreen?: boolean; readonly isEager?: boolean } = {},
): LoadablePart<P> {
  let loading: Promise<Loaded<P>> | undefined;
  let loaded: Loaded<P> | null = null;
  const keep = (Part: ComponentType<P>) => {
    loaded = { Part };
    return loaded;
  };
  const fetchPart = () => {
    loading ??= (Missing === undefined ? loadCode(load) : load()).then(keep, (error: unknown) => {
      if (Missing !== undefined) return keep(Missing);
      // The next one to be drawn tries again.
      loading = undefined;
      return { error };
    });
    return loading;
  };
  if (isEager) void fetchPart();
  return Object.assign(Loadable, { preload: fetchPart });

  function Loadable(props: P) {
    const [part, setPart] = useState(loaded);
    useEffect(() => {
      let isHere = true;
      if (part === null) void fetchPart().then((found) => isHere && setPart(found));
      return () => {
        isHere = false;
      };
    }, [part]);
    const isMissing = part !== null && "error" in part;
    useEffect(() => (isMissing && !isScreen ? missPart() : undefined), [isMissing]);
    if (isMissing && isScreen) throw part.error;
    return part === null || isMissing ? <Pending {...props} /> : <part.Part {...props} />;
  }
}

/** Draws nothing: for a part that needs no room until it is there. */
export function Nothing() {
  return null;
}

/** A part that the screen does without until its code is there, and for good where that cannot be had. */
export function dispensable<P extends object>(load: () => Promise<ComponentType<P>>): LoadablePart<P> {
  return loadable(load, Nothing, { Missing: Nothing });
}
