import { MEETING_ACT_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { About, AgendaItem, Meeting } from '../meeting-words.ts';
import { type ConclusionDraft, ConclusionFields } from './ConclusionFields.tsx';

interface Props {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly about: About;
}

/** What is held on the item under discussion; kept on this device while it is typed. */
export function ConclusionForm({ meeting: { id, version }, item, about }: Props) {
  const t = useWords();
  const { conclusion, reason, places, selected, kind, numbers } = about;
  const [draft, change, forget, found] = useKeptFields<ConclusionDraft>(`${id}:${item.id}`, () => ({
    conclusion,
    reason,
    places: places ?? (kind === 'cut' ? (numbers?.proposed ?? null) : null),
    selected,
  }));
  const { act, pending, refusal } = useAct('conclude-item', forget);
  const conclude = () => void act({ params: { meeting: id, item: item.id }, body: { version, ...draft } });
  return (
    <>
      <FoundNote found={found} />
      <RefusalPanel refusal={refusal} onAgain={conclude} />
      <ConclusionFields kind={kind} most={numbers?.ranked ?? 0} draft={draft} onChange={change} />
      <p className="console-note">
        <Button type="primary" size="large" loading={pending} onClick={conclude}>
          {t(MEETING_ACT_WORDS.conclude)}
        </Button>
      </p>
    </>
  );
}
