import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { nameId } from "../../agreement/centres/centres.ts";
import type { DelayRule } from "../../agreement/effort/delay.ts";
import {
  FIGURE_COLUMNS,
  INITIATIVE_COLUMNS,
  type YearLevel,
  yearFigures,
  yearInitiatives,
} from "../../agreement/years/yearRows.ts";
import { yearSeries } from "../../agreement/years/yearSeries.ts";
import { highestOf, replacedAtOnce, type YearMetric, yearSteps } from "../../agreement/years/yearSteps.ts";
import { Button } from "../../components/controls/Button.tsx";
import { archiveTableQuery } from "../../feed/archive/archiveTableQuery.ts";
import { FeedError } from "../../feed/errors.ts";
import { useText } from "../../text/LanguageContext.ts";
import { yearsText } from "../../text/years.ts";
import { YearKey } from "./YearKey.tsx";
import { YearPanel } from "./YearPanel.tsx";
import { usedParts } from "./yearParts.ts";
import styles from "./years.module.css";

interface YearsOfAuthorityProps {
  readonly authority: string;
  readonly level: YearLevel;
  readonly metric: YearMetric;
  readonly rule: DelayRule;
}

/** An authority's years from the archive: only the columns that are shown are read, of figures only where they are asked for. */
export function YearsOfAuthority({ authority, level, metric, rule }: YearsOfAuthorityProps) {
  const t = useText(yearsText);
  const of = { authority: nameId(authority) };
  const rounds = useQuery(
    archiveTableQuery({
      ...of,
      table: "rounds",
      columns: INITIATIVE_COLUMNS,
      equal: { is_latest: true, is_latest_round: true },
    }),
  );
  const figures = useQuery({
    ...archiveTableQuery({ ...of, table: "figures", columns: FIGURE_COLUMNS, equal: { is_latest: true } }),
    enabled: metric === "savings",
  });
  const roundRows = rounds.data?.rows;
  const figureRows = figures.data?.rows;
  const found = useMemo(() => {
    if (roundRows === undefined || (metric === "savings" && figureRows === undefined)) return null;
    return yearSeries(yearInitiatives(roundRows, rule), yearFigures(figureRows ?? []), level);
  }, [roundRows, figureRows, metric, rule, level]);
  const failed = [rounds, figures].find(({ isError }) => isError);
  if (found === null) {
    return failed === undefined ? <p role="status">{t.reading}</p> : <Failure query={failed} />;
  }
  const { years, series } = found;
  if (years.length === 0) return <p>{t.noYears}</p>;
  const highest = highestOf(series.slice(1), metric);
  const [whole, ...own] = series;
  const replaced = replacedAtOnce(series.flatMap((one) => yearSteps(one, years, metric)));
  const shared = { authority, years, level, metric, isReplacedSaid: replaced !== null };
  return (
    <>
      {years.length === 1 && <p role="status">{t.oneYear}</p>}
      {rounds.data?.traffic.isWhole === true && <p className={styles["quiet"]}>{t.wholeFiles}</p>}
      <YearKey metric={metric} parts={usedParts(series, metric)} />
      {replaced !== null && <p className={styles["said"]}>{t.replaced[replaced]}</p>}
      {whole !== undefined && own.length !== 1 && (
        <div className={styles["whole"]}>
          <YearPanel {...shared} series={whole} highest={highestOf([whole], metric)} />
        </div>
      )}
      <div className={styles["panels"]}>
        {own.map((one) => (
          <YearPanel key={one.of?.id} {...shared} series={one} highest={highest} />
        ))}
      </div>
    </>
  );
}

/** That a site has no archive is no fault of the moment. */
function Failure({ query: { error, refetch } }: { readonly query: UseQueryResult }) {
  const t = useText(yearsText);
  if (error instanceof FeedError && error.failure.reason === "not-found")
    return <p role="alert">{t.noArchive}</p>;
  return (
    <div role="alert">
      <p>{t.failed}</p>
      <Button onClick={() => void refetch()}>{t.again}</Button>
    </div>
  );
}
