import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { FORM_VIEW_WORDS, KIT_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import { useState } from 'react';
import { targetWords } from '../form-view/target-words.ts';
import { fieldText, type Reading } from '../form-view/value-words.ts';
import { type Difference, DifferenceView } from '../kit/DifferenceView.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { HashText } from '../kit/HashText.tsx';
import { Time } from '../kit/Time.tsx';
import { useWords } from '../kit/words.ts';
import { fileAddress } from '../wire/file-address.ts';
import { useView } from '../wire/use-view.ts';
import './case-tabs.css';

type Copy = ViewOf<(typeof REQUESTS)['see-application']>['copies'][number];

interface Props {
  readonly application: string;
  readonly copies: readonly Copy[];
  readonly reading: Reading | null;
  /** In the evidence pane: the last two versions, without the choice of others. */
  readonly short?: boolean;
}

/** What changed between two frozen copies, field by field, in the words of the form. */
export function DifferencesTab({ application, copies, reading, short = false }: Props) {
  const t = useWords();
  const last = copies.at(-1)?.number ?? 1;
  const [pair, setPair] = useState({ before: Math.max(1, last - 1), after: last });
  const query = useView(
    'see-differences',
    { params: { application }, query: pair },
    { enabled: copies.length > 1, keepOld: true },
  );
  if (copies.length < 2) {
    return (
      <>
        <p className="muted">{t(FORM_VIEW_WORDS.onlyOne)}</p>
        {!short && <Copies application={application} copies={copies} />}
      </>
    );
  }
  const options = copies.map(({ number }) => ({
    value: number,
    label: t(KIT_WORDS.before, { number }),
  }));
  return (
    <>
      {short ? (
        <p className="hint">{t(FORM_VIEW_WORDS.compare, pair)}</p>
      ) : (
        <div className="compare">
          <Select
            aria-label={t(FORM_VIEW_WORDS.compareBefore)}
            value={pair.before}
            options={options}
            onChange={(before: number) => setPair({ ...pair, before })}
          />
          <span aria-hidden="true">→</span>
          <Select
            aria-label={t(FORM_VIEW_WORDS.compareAfter)}
            value={pair.after}
            options={options}
            onChange={(after: number) => setPair({ ...pair, after })}
          />
        </div>
      )}
      <Fetched query={query} rows={2}>
        {({ rows }) => (
          <DifferenceView
            label={t(FORM_VIEW_WORDS.compare, pair)}
            differences={rows.map((row) => inWords(row, reading))}
          />
        )}
      </Fetched>
      {!short && <Copies application={application} copies={copies} />}
    </>
  );
}

interface Row {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

function inWords({ field, before, after }: Row, reading: Reading | null): Difference {
  if (reading === null) return { field, before: plain(before), after: plain(after) };
  const { programme, form, language } = reading;
  const known = form.sections.flatMap(({ fields }) => fields).find(({ id }) => id === field);
  const said = (value: unknown) =>
    known === undefined ? plain(value) : fieldText(reading, known, value ?? null);
  return {
    field: targetWords(programme, form, field, language),
    before: said(before),
    after: said(after),
  };
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(plain).join('\n') : JSON.stringify(value);
}

/** The frozen copies with their hashes; each can be fetched as the very bytes that were hashed. */
function Copies({ application, copies }: Pick<Props, 'application' | 'copies'>) {
  const t = useWords();
  return (
    <ul className="files" style={{ marginTop: 16 }}>
      {copies.toReversed().map(({ number, hash, at }) => (
        <li key={number}>
          <div className="file-line">
            <b>{t(FORM_VIEW_WORDS.frozenCopy, { number })}</b>
            <span className="hint">
              <Time at={at} />
            </span>
            <span className="space" />
            <a href={fileAddress('fetch-receipt', { application, number })} download>
              {t(FORM_VIEW_WORDS.download)}
            </a>
          </div>
          <HashText hash={hash} />
        </li>
      ))}
    </ul>
  );
}
