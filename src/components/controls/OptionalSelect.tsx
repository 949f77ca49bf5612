import type { ComponentProps } from "react";
import { Select } from "./Select.tsx";

interface OptionalSelectProps extends Omit<ComponentProps<typeof Select<string>>, "value" | "onChange"> {
  /** What no choice means. */
  readonly none: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A `Select` of one, or of none in particular; no value of its options is empty. */
export function OptionalSelect({ none, value, options, onChange, ...props }: OptionalSelectProps) {
  return (
    <Select
      {...props}
      value={value ?? ""}
      options={[{ value: "", label: none }, ...options]}
      onChange={(chosen) => onChange(chosen || null)}
    />
  );
}
