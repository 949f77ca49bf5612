/** Acts of a reader, done several times over. */
import type { CDPSession, Page } from "playwright";
import { type Act, type Answered, actAndWatch, workOf } from "./pageClock.ts";
import { median } from "./table.ts";

/** How often a reader does the same: where in the time between two frames an act falls is chance. */
const TIMES = 3;

interface Repeated extends Answered {
  /** What the main thread worked until all was quiet again, in milliseconds. */
  readonly work: number;
}

/** Does some acts one after the other, several times over, and answers with the medians of each, by its name. */
export async function repeated<Name extends string>(
  { page, session }: { readonly page: Page; readonly session: CDPSession },
  acts: readonly (readonly [name: Name, act: Act, watched: string])[],
): Promise<Readonly<Record<Name, Repeated>>> {
  const all: (readonly [Name, Repeated])[] = [];
  for (let time = 0; time < TIMES; time++) {
    for (const [name, act, watched] of acts) {
      let answer = { painted: 0, followed: 0 };
      const work = await workOf(session, async () => {
        answer = await actAndWatch(page, act, watched);
      });
      all.push([name, { ...answer, work }]);
    }
  }
  const medians = acts.map(([name]) => {
    const own = all.flatMap(([other, answer]) => (other === name ? [answer] : []));
    const of = (key: keyof Repeated) => median(own.map((answer) => answer[key]));
    return [name, { painted: of("painted"), followed: of("followed"), work: of("work") }];
  });
  return Object.fromEntries(medians);
}
