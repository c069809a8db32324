import type { Day } from '@qichuang/base';
import { formatPlainDay, MILESTONE_WORDS } from '@qichuang/language';
import { Radio } from 'antd';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { RowOf } from '../../wire/use-pages.ts';

interface Props {
  readonly milestone: RowOf<'list-milestones'>;
  readonly onClose: () => void;
}

/** Consents to the change somebody else asked for, or refuses it (B6.1). */
export function DecideChangeDialog({ milestone: { id, version, task, asked }, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [consents, setConsents, forget] = useKept(`${id}:decide-change-verdict`, () => true);
  const deciding = useAct('decide-milestone-change', forget);
  if (asked === null) return null;
  return (
    <ReasonDialog
      of={`${id}:decide-change`}
      title={t(MILESTONE_WORDS.decideTitle)}
      verb={t(consents ? MILESTONE_WORDS.consent : MILESTONE_WORDS.refuse)}
      danger={!consents}
      label={t(MILESTONE_WORDS.opinion)}
      least={consents ? 0 : 2}
      most={1000}
      by={deciding}
      onSend={(reason) => deciding.act({ params: { milestone: id }, body: { version, consents, reason } })}
      onClose={onClose}
    >
      <p>{task[language]}</p>
      <p>
        {asked.to === null
          ? t(MILESTONE_WORDS.askedCancel, { reason: asked.reason })
          : t(MILESTONE_WORDS.askedMove, {
              to: formatPlainDay(asked.to as Day, language),
              reason: asked.reason,
            })}
        <small className="block muted">{asked.by}</small>
      </p>
      <Radio.Group
        value={consents}
        onChange={({ target }) => setConsents(target.value === true)}
        options={[
          { value: true, label: t(MILESTONE_WORDS.consent) },
          { value: false, label: t(MILESTONE_WORDS.refuse) },
        ]}
      />
    </ReasonDialog>
  );
}
