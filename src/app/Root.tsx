import { Outlet, useRouter, useRouterState } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Address, AddressContext } from "../links/AddressContext.ts";
import { LanguageContext } from "../text/LanguageContext.ts";
import { useLanguagePreference } from "./preferences.ts";

/** What every screen stands in: the reader's language, and the address as plain parameters. */
export function Root() {
  const [language] = useLanguagePreference();
  return (
    <LanguageContext value={language}>
      <AddressContext value={useAddress()}>
        <Outlet />
      </AddressContext>
    </LanguageContext>
  );
}

function useAddress(): Address {
  const router = useRouter();
  const search = useRouterState({ select: (state) => state.location.search });
  return useMemo(
    () => ({
      search,
      setSearch: (next, options) => {
        void router.navigate({
          to: router.state.location.pathname,
          search: next,
          replace: options?.replace ?? false,
          resetScroll: false,
        });
      },
    }),
    [router, search],
  );
}
