import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./queryClient.ts";
import { createAppRouter } from "./router.tsx";

/** Puts the app on the page. */
export function mount(page: Document): void {
  const root = page.getElementById("root");
  if (root === null) throw new Error("index.html has no element with the id root");
  const queryClient = createQueryClient();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={createAppRouter(queryClient)} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
