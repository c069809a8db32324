import type { Instant } from '@qichuang/base';
import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { AtMoment } from '../pieces/Moments.tsx';
import { WideTable } from '../pieces/WideTable.tsx';

export interface RoundLine {
  readonly id: string;
  readonly title: Words;
  readonly programme: { readonly id: string; readonly name: Words };
  readonly state: 'planned' | 'called' | 'concluded';
  readonly supplementary: boolean;
  readonly callNumber: string | null;
  readonly applyFrom: Instant;
  readonly applyUntil: Instant;
  /** The stage it stands in; `null` before the call and after the end. */
  readonly stage: Words | null;
}

export interface RoundsPageProps {
  readonly rounds: readonly RoundLine[];
}

export function RoundsPage({ rounds }: RoundsPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.rounds;
  return (
    <Page title={t(PORTAL_WORDS.sections.rounds)} section="rounds">
      <h1>{t(PORTAL_WORDS.sections.rounds)}</h1>
      <p className="lead">{t(words.lead)}</p>
      <div className="section">
        {rounds.length === 0 ? <Empty title={t(words.none)} /> : <RoundTable rounds={rounds} />}
      </div>
    </Page>
  );
}

function RoundTable({ rounds }: RoundsPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.rounds;
  return (
    <WideTable label={t(PORTAL_WORDS.sections.rounds)}>
      <table className="table stack">
        <caption>{t(words.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(words.round)}</th>
            <th scope="col">{t(words.programme)}</th>
            <th scope="col">{t(words.window)}</th>
            <th scope="col">{t(words.standing)}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.id}>
              <th scope="row">
                <a href={addressOf('round', round.id)}>{t(round.title)}</a>
                {round.supplementary && <span className="tag"> {t(words.supplementary)}</span>}
                {round.callNumber !== null && (
                  <>
                    <br />
                    <span className="quiet">
                      <Chinese text={round.callNumber} />
                    </span>
                  </>
                )}
              </th>
              <td data-label={t(words.programme)}>
                <a href={addressOf('programme', round.programme.id)}>
                  <Named name={round.programme.name} />
                </a>
              </td>
              <td data-label={t(words.window)}>
                <AtMoment at={round.applyFrom} /> – <AtMoment at={round.applyUntil} />
              </td>
              <td data-label={t(words.standing)}>{t(round.stage ?? words.state[round.state])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
