/** The drawings of the controls, on a field of 24 × 24. */
export const CONTROL_MARKS = {
  previous: <path d="M15 5l-7 7 7 7" />,
  next: <path d="M9 5l7 7-7 7" />,
  return: <path d="M9 6L4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3" />,
  overview: <path d="M4 5h6v6H4zM14 5h6v6h-6zM4 14h6v5H4zM14 14h6v5h-6z" />,
  start: <path d="M4 6h3M4 12h3M4 18h3M10 6h10M10 12h10M10 18h10" />,
  presenter: <path d="M3 5h18v10H3zM12 15v5M8 20h8M7 9h6M7 12h4" />,
  black: <path d="M3 5h18v12H3zM8 21h8M6 8l12 6" />,
  fullscreen: <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />,
  help: <path d="M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5" />,
  leave: <path d="M6 6l12 12M18 6L6 18" />,
} as const;
