import { formatDecimal, SELECTION_WORDS } from '@qichuang/language';
import { Button, Checkbox, Input } from 'antd';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Selection } from './SelectionPage.tsx';

type Entry = Selection['list'][number];

interface Choice {
  readonly chosen: boolean;
  readonly reason: string;
}

/** The office chooses by the points, with a reason wherever it does not follow them. */
export function ChooseTable({ selection }: { selection: Selection }) {
  const t = useWords();
  const [choices, write, forget, found] = useKeptFields<Readonly<Record<string, Choice>>>(
    `${selection.id}:choose`,
    () =>
      Object.fromEntries(
        selection.list.map(({ filing, chosen, reason }) => [filing, { chosen, reason: reason ?? '' }]),
      ),
  );
  const choosing = useAct('choose-achievements', forget);
  const of = ({ filing }: Entry) => choices[filing] ?? { chosen: false, reason: '' };
  const change = (row: Entry, over: Partial<Choice>) => write({ [row.filing]: { ...of(row), ...over } });
  const columns: readonly Column<Entry>[] = [
    { id: 'place', title: t(SELECTION_WORDS.place), numeric: true, cell: ({ place }) => place },
    {
      id: 'achievement',
      title: t(SELECTION_WORDS.achievement),
      names: true,
      cell: ({ title, holder }) => (
        <>
          {title}
          <br />
          <small>{holder}</small>
        </>
      ),
    },
    {
      id: 'points',
      title: t(SELECTION_WORDS.points),
      numeric: true,
      cell: ({ hundredths }) => (hundredths === null ? '–' : formatDecimal(hundredths / 100, 2)),
    },
    {
      id: 'chosen',
      title: t(SELECTION_WORDS.chosen),
      cell: (row) => (
        <Checkbox
          aria-label={row.title}
          checked={of(row).chosen}
          onChange={({ target }) => change(row, { chosen: target.checked })}
        />
      ),
    },
    {
      id: 'reason',
      title: t(SELECTION_WORDS.reason),
      cell: (row) => (
        <Input
          aria-label={`${t(SELECTION_WORDS.reason)}: ${row.title}`}
          maxLength={500}
          value={of(row).reason}
          onChange={({ target }) => change(row, { reason: target.value })}
        />
      ),
    },
  ];
  return (
    <>
      <RefusalPanel refusal={choosing.refusal} />
      <FoundNote found={found} />
      <DataTable
        label={t(SELECTION_WORDS.list)}
        columns={columns}
        rows={selection.list}
        keyOf={({ filing }) => filing}
      />
      <p className="card-body">
        <span className="hint">{t(SELECTION_WORDS.chooseHint)}</span>{' '}
        <Button
          type="primary"
          loading={choosing.pending}
          onClick={() =>
            void choosing.act({
              params: { selection: selection.id },
              body: {
                version: selection.version,
                choices: selection.list.map((row) => ({ filing: row.filing, ...of(row) })),
              },
            })
          }
        >
          {t(SELECTION_WORDS.choose)}
        </Button>
      </p>
    </>
  );
}
