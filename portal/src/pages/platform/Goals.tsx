import type { Day } from '@qichuang/base';
import { formatNumber, PORTAL_PLATFORM_LIFE_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { OnDay } from '../../pieces/Moments.tsx';
import { WideTable } from '../../pieces/WideTable.tsx';

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
        <WideTable label={t(words.goals)}>
          <table className="table stack">
            <caption className="unseen">{t(words.goals)}</caption>
            <thead>
              <tr>
                <th scope="col">{t(words.measure)}</th>
                <th scope="col" className="number">
                  {t(words.goal)}
                </th>
                <th scope="col" className="number">
                  {t(words.reached)}
                </th>
                <th scope="col" className="number">
                  {t(words.share)}
                </th>
              </tr>
            </thead>
            <tbody>
              {goals.map(({ id, name, unit, figures, percent }) => (
                <tr key={id}>
                  <th scope="row">
                    {unit === null ? t(name) : t(words.withUnit, { name: t(name), unit: t(unit) })}
                  </th>
                  <td className="number" data-label={t(words.goal)}>
                    {figures === null ? '–' : formatNumber(figures.goal)}
                  </td>
                  <td className="number" data-label={t(words.reached)}>
                    {figures === null ? '–' : formatNumber(figures.reached)}
                  </td>
                  <td className="number" data-label={t(words.share)}>
                    {percent === null ? '–' : `${percent}%`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
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
