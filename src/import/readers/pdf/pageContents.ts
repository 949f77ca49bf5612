/** A stream that may be the contents of a page, or a form that pages show. */
interface Contents {
  /** Bytes, unpacked. */
  readonly length: number;
  /** How often it shows each of its forms and pictures, by name. */
  readonly shows: ReadonlyMap<string, number>;
}

const SHOWN = /\/([^\s/<>[\](){}%]+)\s+Do\b/gu;
const REFERENCE = /\/([^\s/<>[\](){}%]+)\s+(\d+)\s+\d+\s+R\b/gu;
const CONTENTS_LIST = /\/Contents\s*\[([^\]]*)\]/gu;
const LIST_OBJECT = /(?:^|\s)(\d+)\s+\d+\s+obj\s*\[([\d\sR]*)\]/gu;
const OBJECT = /(?<!\d)(\d+)\s+\d+\s+obj\b/gu;
const IN_LIST = /(\d+)\s+\d+\s+R\b/gu;

/**
 * What the pages of a file hold, written out. A small file may show the same contents on each of its pages, and forms that show
 * forms: reading it takes as long as if all of it stood there.
 */
export class PageContents {
  readonly #streams = new Map<number, Contents>();
  readonly #forms = new Map<string, Set<number>>();
  readonly #costs = new Map<number, number>();

  /** Adds a stream by its object's number. */
  add(number: number, data: Uint8Array): void {
    const shows = new Map<string, number>();
    for (const [, name = ""] of new TextDecoder("latin1").decode(data).matchAll(SHOWN))
      shows.set(name, (shows.get(name) ?? 0) + 1);
    this.#streams.set(number, { length: data.length, shows });
  }

  /** The bytes of so many pages' contents, given all objects of the file as text. */
  written(objects: readonly string[], pages: number): number {
    const shown: number[] = [];
    const lists = new Map<number, string>();
    for (const text of objects) {
      for (const [, number, list = ""] of text.matchAll(LIST_OBJECT)) lists.set(Number(number), list);
      shown.push(...this.#shownIn(text));
    }
    let sum = 0;
    for (const number of shown)
      for (const each of this.#streams.has(number) ? [number] : numbersIn(lists.get(number) ?? ""))
        sum += this.#cost(each);
    // A page may stand in the tree of pages more than once.
    return sum * Math.max(1, pages / Math.max(1, shown.length));
  }

  /** True when a page shows contents that the file does not have, given all objects of the file as text. */
  lack(objects: readonly string[], known: ReadonlySet<number>): boolean {
    const missing = objects.flatMap((text) => this.#shownIn(text)).filter((number) => !known.has(number));
    if (missing.length === 0) return false;
    const others = new Set(
      objects.flatMap((text) => Array.from(text.matchAll(OBJECT), ([, number]) => Number(number))),
    );
    return missing.some((number) => !others.has(number));
  }

  /** The contents of the pages that stand in a text. Remembers the names of its forms. */
  #shownIn(text: string): number[] {
    const shown = Array.from(text.matchAll(CONTENTS_LIST), ([, list = ""]) => numbersIn(list)).flat();
    for (const [, name = "", digits] of text.matchAll(REFERENCE)) {
      const number = Number(digits);
      if (name === "Contents") shown.push(number);
      else if (this.#streams.has(number))
        this.#forms.set(name, (this.#forms.get(name) ?? new Set()).add(number));
    }
    return shown;
  }

  /** The bytes of a stream and of what it shows. Of forms of one name the largest counts. */
  #cost(number: number): number {
    const known = this.#costs.get(number);
    if (known !== undefined) return known;
    const { length = 0, shows } = this.#streams.get(number) ?? {};
    // A form that shows itself is read no further.
    this.#costs.set(number, length);
    let cost = length;
    for (const [name, times] of shows ?? []) {
      const forms = [...(this.#forms.get(name) ?? [])].map((form) => this.#cost(form));
      cost += times * Math.max(0, ...forms);
    }
    this.#costs.set(number, cost);
    return cost;
  }
}

function numbersIn(list: string): number[] {
  return Array.from(list.matchAll(IN_LIST), ([, number]) => Number(number));
}
