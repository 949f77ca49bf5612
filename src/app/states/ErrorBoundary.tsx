import { Component, type ReactNode } from "react";
import { MissingCodeError } from "../../site/missingCode.ts";
import { LazyErrorScreen } from "./lazyNotices.ts";
import { MissingCodeScreen } from "./MissingCodeScreen.tsx";

interface ErrorBoundaryProps {
  /** Where the reader is: an error is shown for this place only. */
  readonly place: string;
  /** Called before the screen is drawn again, to forget what failed. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface Failed {
  readonly error: unknown;
  readonly place: string;
}

/** Shows an error screen in place of a screen that threw, which says when the screen is to be drawn again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: Failed | null }> {
  override state: { readonly failed: Failed | null } = { failed: null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error, place: "" } };
  }

  static getDerivedStateFromProps({ place }: ErrorBoundaryProps, { failed }: { failed: Failed | null }) {
    if (failed === null || failed.place === place) return null;
    return { failed: failed.place === "" ? { ...failed, place } : null };
  }

  readonly #retry = () => {
    this.props.onRetry();
    this.setState({ failed: null });
  };

  override render() {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    if (failed.error instanceof MissingCodeError) return <MissingCodeScreen place={this.props.place} />;
    return <LazyErrorScreen error={failed.error} place={this.props.place} onRetry={this.#retry} />;
  }
}
