import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { createQueryClient } from "./queryClient.ts";
import { fetchFailureScreens } from "./states/failures.ts";

/** By then the first screen stands; Safari has no `requestIdleCallback`. */
const IDLE_MILLISECONDS = 3000;

/** Puts the app on the page. */
export function mount(page: Document): void {
  const root = page.getElementById("root");
  if (root === null) throw new Error("index.html has no element with the id root");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
  setTimeout(fetchFailureScreens, IDLE_MILLISECONDS);
}
