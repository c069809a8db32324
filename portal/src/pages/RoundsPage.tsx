import type { Instant } from '@qichuang/base';
import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { AtMoment } from '../pieces/Moments.tsx';

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
    <ColumnTable
      label={t(PORTAL_WORDS.sections.rounds)}
      caption={t(words.caption)}
      captioned
      rows={rounds}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t(words.round),
          cell: (round) => (
            <>
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
            </>
          ),
        },
        {
          title: t(words.programme),
          cell: ({ programme }) => (
            <a href={addressOf('programme', programme.id)}>
              <Named name={programme.name} />
            </a>
          ),
        },
        {
          title: t(words.window),
          cell: ({ applyFrom, applyUntil }) => (
            <>
              <AtMoment at={applyFrom} /> – <AtMoment at={applyUntil} />
            </>
          ),
        },
        { title: t(words.standing), cell: ({ stage, state }) => t(stage ?? words.state[state]) },
      ]}
    />
  );
}
