import type { Day } from '@qichuang/base';
import { formatNumber, PORTAL_PLATFORM_LIFE_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { ColumnTable } from '../../pieces/ColumnTable.tsx';
import { OnDay } from '../../pieces/Moments.tsx';

/** A goal of the application over the three years, and how far accepted reports have come. */
export interface PublicGoal {
  readonly id: string;
  readonly name: Words;
  readonly unit: Words | null;
  /** `null`: an amount of money is its host’s affair, and only the share is told. */
  readonly figures: { readonly goal: number; readonly reached: number } | null;
  /** Whole percent, at most what was reached; `null` where nothing was aimed at. */
  readonly percent: number | null;
}

interface GoalsProps {
  readonly goals: readonly PublicGoal[];
  /** The day the last of the reports was taken in; `null` before the first. */
  readonly asOf: Day | null;
}

/** What was aimed at and what was reached, from the annual reports the authority took in (B5.2). */
export function Goals({ goals, asOf }: GoalsProps) {
  const t = useSay();
  const words = PORTAL_PLATFORM_LIFE_WORDS;
  return (
    <div>
      <div className="section-head">
        <h2 id="goals">{t(words.goals)}</h2>
      </div>
      {goals.length === 0 ? (
        <p className="quiet">{t(words.noGoals)}</p>
      ) : (
        <ColumnTable
          label={t(words.goals)}
          caption={t(words.goals)}
          rows={goals}
          keyOf={({ id }) => id}
          columns={[
            {
              title: t(words.measure),
              cell: ({ name, unit }) =>
                unit === null ? t(name) : t(words.withUnit, { name: t(name), unit: t(unit) }),
            },
            {
              title: t(words.goal),
              numeric: true,
              cell: ({ figures }) => (figures === null ? '–' : formatNumber(figures.goal)),
            },
            {
              title: t(words.reached),
              numeric: true,
              cell: ({ figures }) => (figures === null ? '–' : formatNumber(figures.reached)),
            },
            {
              title: t(words.share),
              numeric: true,
              cell: ({ percent }) => (percent === null ? '–' : `${percent}%`),
            },
          ]}
        />
      )}
      {goals.length > 0 && (
        <p className="hint after-table">
          {asOf === null ? (
            t(words.noReports)
          ) : (
            <>
              {t(words.asOf)} <OnDay day={asOf} />
              {t(words.basis)}
            </>
          )}
        </p>
      )}
    </div>
  );
}
