import { MEASURE_KINDS } from '@qichuang/domain';
import { MEASURE_KIND_WORDS, MEASURE_STATE_WORDS, MEASURE_WORDS } from '@qichuang/language';
import { useAddress } from '../../kit/address.ts';
import { cityChoices } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf } from '../../wire/file-address.ts';
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
  const hosts = office?.unit.kind === 'organisation';
  return (
    <ListPage
      title={t(MEASURE_WORDS.title)}
      pages={list}
      totalWords={MEASURE_WORDS.count}
      why={t(MEASURE_WORDS.why)}
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
          ? [{ name: 'city', label: t(MEASURE_WORDS.city), choices: cityChoices(language) }]
          : []),
      ]}
      exports={exportsOf('export-measures', { kind, state, city, overdue, text })}
      columns={columns}
      empty={<EmptyList title={t(MEASURE_WORDS.emptyTitle)} hint={hosts ? '' : t(MEASURE_WORDS.emptyHint)} />}
    >
      {office?.unit.kind === 'authority' && <ChangeQuestions />}
    </ListPage>
  );
}
