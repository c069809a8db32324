import { MILESTONE_WORDS } from '@qichuang/language';
import { Radio } from 'antd';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { RowOf } from '../../wire/use-pages.ts';

interface Props {
  readonly milestone: RowOf<'list-milestones'>;
  readonly onClose: () => void;
}

/** The recommender looks at the proof and confirms, or sends the report back with its finding (B6.1). */
export function CheckDialog({ milestone, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { id, version, task, doneOn, note, proof, platform } = milestone;
  const [confirms, setConfirms, forget] = useKept(`${id}:check-verdict`, () => true);
  const confirming = useAct('confirm-milestone', forget);
  const returning = useAct('send-back-milestone', forget);
  const by = confirms ? confirming : returning;
  return (
    <ReasonDialog
      of={`${id}:check`}
      title={t(MILESTONE_WORDS.checkTitle)}
      verb={t(confirms ? MILESTONE_WORDS.confirm : MILESTONE_WORDS.sendBack)}
      danger={!confirms}
      label={t(MILESTONE_WORDS.finding)}
      most={1000}
      by={by}
      onSend={(finding) => by.act({ params: { milestone: id }, body: { version, finding } })}
      onClose={onClose}
    >
      <p>
        {task[language]}　{doneOn !== null && <DayText on={doneOn} />}
      </p>
      {note !== '' && <p className="muted">{note}</p>}
      <ul className="bulleted">
        {proof.map(({ hash, name }) => (
          <li key={hash}>
            <a download href={fileAddress('fetch-platform-file', { platform: platform.id, hash })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Radio.Group
        value={confirms}
        onChange={({ target }) => setConfirms(target.value === true)}
        options={[
          { value: true, label: t(MILESTONE_WORDS.confirm) },
          { value: false, label: t(MILESTONE_WORDS.sendBack) },
        ]}
      />
    </ReasonDialog>
  );
}
