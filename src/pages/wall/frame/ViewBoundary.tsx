import { Component, type ReactNode } from "react";

interface ViewBoundaryProps {
  readonly onFail: () => void;
  readonly children: ReactNode;
}

/** Catches a view that throws and reports it; the rotation continues without it. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
