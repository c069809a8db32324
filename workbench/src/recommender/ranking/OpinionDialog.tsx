import { RECOMMENDER_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';

interface Props {
  readonly open: boolean;
  readonly count: number;
  readonly onCancel: () => void;
  readonly onTake: (opinion: string) => void;
}

/** One opinion for several applications at once. */
export function OpinionDialog({ open, count, onCancel, onTake }: Props) {
  const t = useWords();
  const [opinion, setOpinion] = useState('');
  return (
    <ConfirmDialog
      open={open}
      title={t(RECOMMENDER_WORDS.writeOpinionsTitle, { count })}
      verb={t(RECOMMENDER_WORDS.take)}
      blocked={opinion.trim() === '' ? t(RECOMMENDER_WORDS.opinionHint) : null}
      onCancel={onCancel}
      onConfirm={() => onTake(opinion.trim())}
    >
      <p>{t(RECOMMENDER_WORDS.writeOpinionsText)}</p>
      <FormRow label={t(RECOMMENDER_WORDS.opinion)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={opinion}
            maxLength={500}
            showCount
            autoSize={{ minRows: 4, maxRows: 10 }}
            onChange={({ target }) => setOpinion(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
