/** What the schemas of follow-ups and catalogues are made of. */
import * as v from "valibot";

/** A text that shows: white space, direction marks and control characters alone would be a name that nobody sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const VISIBLE = /[^\s\x00-\x1f\x7f-\xa0\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
export const text = v.pipe(v.string(), v.regex(VISIBLE, "text"));

/** An object; valibot by itself takes an array for one in which everything is missing. JSON tells the two apart. */
export function object<const E extends v.ObjectEntries>(entries: E) {
  const schema = v.object(entries);
  return v.pipe(v.custom<v.InferInput<typeof schema>>(isNoArray, "object"), schema);
}

function isNoArray(value: unknown): boolean {
  return !Array.isArray(value);
}

/** An id never begins with `~`, so that names which do are free for what is no follow-up. */
export const followUpId = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?!~)[\\s\\S]*${VISIBLE.source}`), "text ≠ ~…"),
);

/** `null` as one of the values: a message then names it among what is allowed, which `v.nullable` does not. */
export function orNull<S extends v.GenericSchema>(schema: S) {
  return v.union([schema, v.null()]);
}

export const nullableText = v.optional(orNull(v.string()), null);
/** What has not the form of a date is told once: nobody asks the calendar for it. */
export const isoDate = v.config(v.pipe(v.string(), v.isoDate(), v.check(isInCalendar)), {
  abortPipeEarly: true,
});
export const kroner = v.pipe(v.number(), v.safeInteger());
export const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const lineNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** `2018-02-30` has the form of a date and is none. */
function isInCalendar(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
