import { STANDING_WORDS } from '@qichuang/language';
import { Radio } from 'antd';
import { useState } from 'react';
import { DeclaredTieLine } from '../../expert/standing/DeclaredTieLine.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { Expert } from '../pool/expert-draft.ts';

interface Props {
  readonly expert: Expert;
  readonly tie: NonNullable<Expert['declaration']>['ties'][number];
  readonly onClose: () => void;
}

/** Pins what a declared tie does to assignments, with the reason. */
export function JudgeTieDialog({ expert, tie, onClose }: Props) {
  const t = useWords();
  const by = useAct('judge-tie');
  const [verdict, setVerdict] = useState<'excludes' | 'no-hindrance'>(tie.judged?.verdict ?? 'excludes');
  return (
    <ReasonDialog
      of={`${tie.id}:judge`}
      title={t(STANDING_WORDS.judgeTitle)}
      verb={t(STANDING_WORDS.judgeVerb)}
      label={t(STANDING_WORDS.reason)}
      least={4}
      most={500}
      by={by}
      onSend={(reason) =>
        by.act({
          params: { expert: expert.id, tie: tie.id },
          body: { version: expert.version, verdict, reason },
        })
      }
      onClose={onClose}
    >
      <p>{t(STANDING_WORDS.judgeText)}</p>
      <DeclaredTieLine tie={tie} />
      <FormRow label={t(STANDING_WORDS.verdict)} required>
        {(ids) => (
          <Radio.Group
            {...ids}
            value={verdict}
            options={[
              { value: 'excludes', label: t(STANDING_WORDS.verdictExcludes) },
              { value: 'no-hindrance', label: t(STANDING_WORDS.verdictNone) },
            ]}
            onChange={({ target }) => setVerdict(target.value as typeof verdict)}
          />
        )}
      </FormRow>
    </ReasonDialog>
  );
}
