import { MEETING_ACT_WORDS, MEETING_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { Input } from 'antd';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { FormRow } from '../kit/FormRow.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { useKeptFields } from '../wire/use-kept.ts';
import { type ConclusionDraft, ConclusionFields } from './console/ConclusionFields.tsx';
import { type Meeting, useItemTitle } from './meeting-words.ts';

interface Props {
  readonly meeting: Meeting;
  readonly programme: Programme | null;
  readonly onClose: () => void;
}

interface Written {
  readonly reason: string;
  readonly remarks: string;
  readonly items: Readonly<Record<string, ConclusionDraft>>;
}

/** Puts conclusions and remarks right in a new edition. */
export function CorrectDialog({ meeting, programme, onClose }: Props) {
  const t = useWords();
  const titleOf = useItemTitle(programme);
  const { id, version, agenda, editions } = meeting;
  const [draft, change, forget, found] = useKeptFields<Written>(
    `${id}:correct`,
    () => ({ reason: '', remarks: editions[0]?.remarks ?? '', items: {} }),
    version,
  );
  const { act, pending, refusal } = useAct('correct-minutes', forget);

  async function send() {
    const items = Object.entries(draft.items).map(([item, said]) => ({ item, ...said }));
    const { reason, remarks } = draft;
    const done = await act({
      params: { meeting: id },
      body: { version, reason: reason.trim(), remarks, items },
    });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      width={760}
      title={t(MEETING_ACT_WORDS.correct)}
      verb={t(MEETING_ACT_WORDS.correct)}
      pending={pending}
      refusal={refusal}
      found={found}
      missing={draft.reason.trim() === '' ? t(MEETING_ACT_WORDS.correctWhy) : undefined}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <p>{t(MEETING_ACT_WORDS.correctText)}</p>
      <FormRow label={t(MEETING_ACT_WORDS.correctWhy)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={draft.reason}
            onChange={({ target }) => change({ reason: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(MEETING_ACT_WORDS.remarks)}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            maxLength={3000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={draft.remarks}
            onChange={({ target }) => change({ remarks: target.value })}
          />
        )}
      </FormRow>
      {agenda.map(({ id: item, number, state, about }) =>
        state !== 'concluded' || about === null ? null : (
          <details key={item} className="correct-item">
            <summary>
              {t(MEETING_WORDS.item, { number })}　{titleOf(about)}
            </summary>
            <ConclusionFields
              kind={about.kind}
              most={about.numbers?.ranked ?? 0}
              draft={draft.items[item] ?? about}
              onChange={(part) => {
                const { conclusion, reason, places, selected } = draft.items[item] ?? about;
                const said = { conclusion, reason, places, selected, ...part };
                change({ items: { ...draft.items, [item]: said } });
              }}
            />
          </details>
        ),
      )}
    </ConfirmDialog>
  );
}
