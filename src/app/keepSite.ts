import type { QueryClient } from "@tanstack/react-query";
import { deleteCopies, keepCopies } from "../feed/keepCopies.ts";
import { catalogueQuery, configQuery, followUpQuery } from "../feed/queries.ts";
import { sourceTextQuery } from "../feed/sourceTextQuery.ts";
import { isReplaceable } from "../site/newVersion.ts";
import { removeWorker, startWorker } from "../site/offline/worker.ts";

/**
 * Has the browser keep the site's code and the last good feeds, so that every screen opens without a network from the next
 * visit on; or, where `config.json` says that it should not, deletes what it has kept.
 */
export async function keepSite(client: QueryClient): Promise<void> {
  if (!isReplaceable()) return;
  const { offline } = await client.ensureQueryData(configQuery());
  if (!offline) {
    await Promise.all([removeWorker(), deleteCopies()]);
    return;
  }
  if (!(await startWorker())) return;
  keepCopies(client);
  await keepSource(client);
}

/** The source text belongs to what a meeting may ask for, and no screen may have shown it yet. */
async function keepSource(client: QueryClient): Promise<void> {
  const { followUps } = (await client.ensureQueryData(catalogueQuery())).value;
  const open = followUps.find(({ id }) => client.getQueryData(followUpQuery(id).queryKey) !== undefined);
  const followUp = open && client.getQueryData(followUpQuery(open.id).queryKey);
  if (followUp !== undefined) await client.prefetchQuery(sourceTextQuery(followUp.value));
}
