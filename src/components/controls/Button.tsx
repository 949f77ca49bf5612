import type { ComponentProps } from "react";
import styles from "./controls.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  /** True where it stands within words and looks like a link. */
  readonly isLink?: boolean;
}

/** A button; it sends a form only where its `type` says so. */
export function Button({ isLink = false, className, ...props }: ButtonProps) {
  const look = isLink ? styles["link"] : styles["button"];
  return <button type="button" className={className ? `${look} ${className}` : look} {...props} />;
}
