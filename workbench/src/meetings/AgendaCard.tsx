import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { AGENDA_KIND_WORDS, AGENDA_STATE_WORDS, MEETING_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { categoryName } from '../kit/CategoryName.tsx';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { FormRow } from '../kit/FormRow.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { useKeptFields } from '../wire/use-kept.ts';
import { Held, ItemFacts } from './ItemFacts.tsx';
import { type AgendaItem, clockOf, type Meeting, useItemTitle } from './meeting-words.ts';

interface Props {
  readonly meeting: Meeting;
  readonly programme: Programme | null;
  readonly leads: boolean;
}

const LOOKS: Readonly<Record<AgendaItem['state'], string>> = {
  open: 'tag',
  running: 'tag moving',
  'put-off': 'tag soft',
  concluded: 'tag good',
};

/** The order of business, with what was held; its clerk moves, adds and takes out. */
export function AgendaCard({ meeting, programme, leads }: Props) {
  const t = useWords();
  const titleOf = useItemTitle(programme);
  const arranging = useAct('arrange-agenda');
  const [adding, setAdding] = useState(false);
  const { id, version, state, agenda } = meeting;
  const arrangeable = leads && (state === 'convened' || state === 'running');

  const lines = agenda.map((one) => ({
    id: one.id as string | null,
    title: '',
    category: null as string | null,
  }));
  const send = (items: typeof lines, renew = false) =>
    arranging.act({ params: { meeting: id }, body: { version, items, renew } });
  const swap = (place: number, other: number) => {
    const next = [...lines];
    const [one, two] = [next[place], next[other]];
    if (one === undefined || two === undefined) return;
    next[place] = two;
    next[other] = one;
    void send(next);
  };

  return (
    <section className="card" aria-labelledby="agenda">
      <div className="card-head">
        <h2 id="agenda">{t(MEETING_WORDS.agenda)}</h2>
        {arrangeable && <span className="hint">{t(MEETING_WORDS.agendaHint)}</span>}
        <span className="space" />
        {arrangeable && (
          <>
            <Button onClick={() => void send(lines, true)}>{t(MEETING_WORDS.renew)}</Button>
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
              {t(MEETING_WORDS.add)}
            </Button>
          </>
        )}
      </div>
      <RefusalPanel refusal={arranging.refusal} />
      {agenda.length === 0 && <p className="card-body">{t(MEETING_WORDS.agendaEmpty)}</p>}
      <ol className="agenda">
        {agenda.map((item, place) => (
          <li key={item.id} className={item.state}>
            <span className="agenda-number">{item.number}</span>
            <div className="agenda-what">
              <p className="agenda-title">{titleOf(item.about)}</p>
              {item.about === null ? (
                <p className="hint">{t(MEETING_WORDS.keptText)}</p>
              ) : (
                <>
                  <ItemFacts about={item.about} />
                  {(item.state === 'concluded' || item.state === 'put-off') && <Held held={item.about} />}
                </>
              )}
            </div>
            <div className="agenda-side">
              <span className={LOOKS[item.state]}>{t(AGENDA_STATE_WORDS[item.state])}</span>
              {item.about !== null && <span className="hint">{t(AGENDA_KIND_WORDS[item.about.kind])}</span>}
              {item.spentMs > 0 && <span className="hint">{clockOf(item.spentMs)}</span>}
              {arrangeable && (
                <span className="agenda-moves">
                  <Button
                    size="small"
                    disabled={place === 0}
                    icon={<ArrowUpOutlined />}
                    aria-label={`${t(MEETING_WORDS.up)} ${titleOf(item.about)}`}
                    onClick={() => swap(place, place - 1)}
                  />
                  <Button
                    size="small"
                    disabled={place === agenda.length - 1}
                    icon={<ArrowDownOutlined />}
                    aria-label={`${t(MEETING_WORDS.down)} ${titleOf(item.about)}`}
                    onClick={() => swap(place, place + 1)}
                  />
                  <Button
                    size="small"
                    disabled={item.state !== 'open' || item.spentMs > 0}
                    icon={<DeleteOutlined />}
                    aria-label={`${t(MEETING_WORDS.takeOut)} ${titleOf(item.about)}`}
                    onClick={() => void send(lines.filter((one) => one.id !== item.id))}
                  />
                </span>
              )}
            </div>
          </li>
        ))}
      </ol>
      {adding && (
        <AddItem meeting={meeting} programme={programme} lines={lines} onClose={() => setAdding(false)} />
      )}
    </section>
  );
}

interface AddProps extends Omit<Props, 'leads'> {
  readonly lines: readonly {
    readonly id: string | null;
    readonly title: string;
    readonly category: string | null;
  }[];
  readonly onClose: () => void;
}

function AddItem({ meeting: { id, version, categories }, programme, lines, onClose }: AddProps) {
  const t = useWords();
  const language = useLanguage();
  const [{ title, category }, change, forget, found] = useKeptFields(`${id}:item`, () => ({
    title: '',
    category: '',
  }));
  const { act, pending, refusal } = useAct('arrange-agenda', forget);

  async function add() {
    const own = { id: null, title: title.trim(), category: category === '' ? null : category };
    const done = await act({
      params: { meeting: id },
      body: { version, items: [...lines, own], renew: false },
    });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t(MEETING_WORDS.addTitle)}
      verb={t(MEETING_WORDS.add)}
      pending={pending}
      refusal={refusal}
      found={found}
      missing={title.trim() === '' ? t(MEETING_WORDS.addWhat) : undefined}
      onConfirm={() => void add()}
      onCancel={onClose}
    >
      <FormRow label={t(MEETING_WORDS.addWhat)} required>
        {(ids) => (
          <Input
            {...ids}
            maxLength={200}
            value={title}
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(MEETING_WORDS.addCategory)}>
        {(ids) => (
          <Select
            {...ids}
            style={{ width: '100%' }}
            value={category}
            options={[
              { value: '', label: t(MEETING_WORDS.noCategory) },
              ...categories.map((one) => ({ value: one, label: categoryName(programme, one, language) })),
            ]}
            onChange={(next: string) => change({ category: next })}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
