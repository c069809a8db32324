import { CITIES, MEASURE_KINDS } from '@qichuang/domain';
import { MEASURE_KIND_WORDS, MEASURE_STATE_WORDS, MEASURE_WORDS } from '@qichuang/language';
import { useAddress } from '../../kit/address.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { problemOf } from '../../wire/answer-fault.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { usePages } from '../../wire/use-pages.ts';
import { ChangeQuestions } from './ChangeQuestions.tsx';
import { useMeasureColumns } from './measure-columns.tsx';

const POLL_MS = 30_000;
const STATES = ['proposed', 'heard', 'running', 'decided', 'fulfilled', 'failed', 'dropped'] as const;

/** Measures of the reader's platforms, the soonest due first; the authority sees the questions changes raised above them. */
export function MeasuresPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const columns = useMeasureColumns();
  const [address] = useAddress();
  const { kind, state, city, overdue, text } = address;
  const list = usePages(
    'list-measures',
    {
      query: {
        ...(MEASURE_KINDS.some((one) => one === kind)
          ? { kind: kind as (typeof MEASURE_KINDS)[number] }
          : {}),
        ...(state === undefined ? {} : { state }),
        ...(city === undefined ? {} : { city }),
        ...(overdue === 'yes' ? { overdue } : {}),
        ...(text === undefined ? {} : { text }),
      },
    },
    POLL_MS,
  );
  if (list.error !== null && list.rows.length === 0) {
    return <RefusalPanel refusal={problemOf(list.error) ?? 'offline'} onAgain={list.again} />;
  }
  const hosts = office?.unit.kind === 'organisation';
  return (
    <ListPage
      title={t(MEASURE_WORDS.title)}
      total={list.total}
      totalWords={MEASURE_WORDS.count}
      why={t(MEASURE_WORDS.why)}
      rows={list.rows}
      keyOf={({ id }) => id}
      searches={!hosts}
      filters={[
        {
          name: 'kind',
          label: t(MEASURE_WORDS.kind),
          choices: MEASURE_KINDS.map((value) => ({ value, label: t(MEASURE_KIND_WORDS[value]) })),
        },
        {
          name: 'state',
          label: t(MEASURE_WORDS.state),
          choices: STATES.map((value) => ({ value, label: t(MEASURE_STATE_WORDS[value]) })),
        },
        {
          name: 'overdue',
          label: t(MEASURE_WORDS.overdueFilter),
          choices: [{ value: 'yes', label: t(MEASURE_WORDS.overdueOnly) }],
        },
        ...(office?.unit.kind === 'authority'
          ? [
              {
                name: 'city',
                label: t(MEASURE_WORDS.city),
                choices: CITIES.map((one) => ({ value: one.code.slice(0, 4), label: one[language] })),
              },
            ]
          : []),
      ]}
      exports={(['xlsx', 'csv', 'json'] as const).map((format) => ({
        format: format.toUpperCase(),
        href: fileAddress('export-measures', {}, { kind, state, city, overdue, text, format }),
      }))}
      columns={columns}
      onMore={list.onMore}
      loadingMore={list.loadingMore}
      empty={
        list.isPending ? null : (
          <EmptyList title={t(MEASURE_WORDS.emptyTitle)} hint={hosts ? '' : t(MEASURE_WORDS.emptyHint)} />
        )
      }
    >
      {office?.unit.kind === 'authority' && <ChangeQuestions />}
    </ListPage>
  );
}
