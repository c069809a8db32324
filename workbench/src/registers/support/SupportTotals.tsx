import { formatMoney, SUPPORT_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';

type Total = NonNullable<ViewQuery<'sum-support'>['data']>['rows'][number];

const AXES = {
  year: SUPPORT_WORDS.byYear,
  source: SUPPORT_WORDS.bySource,
  kind: SUPPORT_WORDS.byKind,
  city: SUPPORT_WORDS.byCity,
  category: SUPPORT_WORDS.byCategory,
  platform: SUPPORT_WORDS.byPlatform,
} as const;

type Axis = keyof typeof AXES;

/** What the register adds up to along one axis; every number narrows the list below to what it counts. */
export function SupportTotals({ asked }: { asked: Readonly<Record<string, string>> }) {
  const t = useWords();
  const language = useLanguage();
  const [, change] = useAddress();
  const [by, setBy] = useState<Axis>('year');
  const totals = useView('sum-support', { query: { ...asked, by } }, { keepOld: true });
  const opener = (key: string, says: string | number) => (
    <button type="button" className="quiet-link" onClick={() => change({ [by]: key, state: 'standing' })}>
      {says}
    </button>
  );
  const columns: readonly Column<Total>[] = [
    {
      id: 'name',
      title: t(AXES[by]),
      names: true,
      cell: ({ key, name }) => opener(key, name[language]),
    },
    {
      id: 'count',
      title: t(SUPPORT_WORDS.count),
      numeric: true,
      cell: ({ key, count }) => opener(key, count),
    },
    {
      id: 'amount',
      title: t(SUPPORT_WORDS.amount),
      numeric: true,
      cell: ({ key, amountFen }) => opener(key, formatMoney(amountFen, language)),
    },
    {
      id: 'received',
      title: t(SUPPORT_WORDS.received),
      numeric: true,
      cell: ({ key, receivedFen }) => opener(key, formatMoney(receivedFen, language)),
    },
  ];
  return (
    <section className="card" aria-labelledby="support-totals">
      <div className="card-head">
        <h2 id="support-totals">{t(SUPPORT_WORDS.totals)}</h2>
        <span className="space" />
        <Select
          aria-label={t(SUPPORT_WORDS.by)}
          value={by}
          options={(Object.keys(AXES) as Axis[]).map((axis) => ({ value: axis, label: t(AXES[axis]) }))}
          onChange={setBy}
        />
      </div>
      <Fetched query={totals}>
        {(view) => (
          <>
            <DataTable
              label={t(SUPPORT_WORDS.totals)}
              columns={columns}
              rows={view.rows}
              keyOf={({ key }) => key}
            />
            <p className="card-body hint">
              {t(SUPPORT_WORDS.all)} {formatMoney(view.amountFen, language)} · {t(SUPPORT_WORDS.totalsHint)}
            </p>
          </>
        )}
      </Fetched>
    </section>
  );
}
