/** Where a server has the site, and under which address. */
export interface Place {
  /** The site's folder on the server, absolute, without a slash at the end. */
  readonly root: string;
  /** Begins and ends with a slash: `/` or `/aftale/`. */
  readonly path: string;
  /** The host's name; `null` for any. */
  readonly host: string | null;
  /** An address and port, or a port alone; `null` for the server's own. */
  readonly listen: string | null;
  /** Where walls' reports are logged, without a slash at the end. */
  readonly logs: string;
  /** Origins whose pages may show the site in a frame. */
  readonly framedBy: readonly string[];
  /** Whether nginx has the module that sends what brotli has compressed. */
  readonly hasBrotli: boolean;
}
