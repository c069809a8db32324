import type { Instant } from '@qichuang/base';
import { CONFLICT_WORDS, formatTimeToSecond } from '@qichuang/language';
import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { TextDifference } from '../../kit/DifferenceView.tsx';
import { useWords } from '../../kit/words.ts';
import type { FieldStanding } from './draft-keeper.ts';

interface Props {
  readonly label: string;
  readonly standing: FieldStanding | undefined;
  readonly inWords: (value: unknown) => string;
  readonly onSettle: (choice: 'mine' | 'theirs') => void;
  readonly onLater: () => void;
}

/** Two people changed one field: both values, one to be chosen; the other stays in the history. Only this field waits. */
export function ConflictDialog({ label, standing, inWords, onSettle, onLater }: Props) {
  const t = useWords();
  const [choice, setChoice] = useState<'mine' | 'theirs'>('theirs');
  const theirs = standing?.theirs ?? null;
  if (standing === undefined || theirs === null) return null;
  return (
    <Modal
      open
      title={t(CONFLICT_WORDS.title, { field: label, name: theirs.by })}
      onCancel={onLater}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={onLater}>{t(CONFLICT_WORDS.later)}</Button>
          <Button type="primary" onClick={() => onSettle(choice)}>
            {t(CONFLICT_WORDS.take)}
          </Button>
        </>
      }
    >
      <Radio.Group className="two-values" value={choice} onChange={({ target }) => setChoice(target.value)}>
        <Radio value="theirs">
          <b>
            {t(CONFLICT_WORDS.theirs, { name: theirs.by, time: formatTimeToSecond(theirs.at as Instant) })}
          </b>
          <span className="value">{inWords(theirs.value)}</span>
        </Radio>
        <Radio value="mine">
          <b>{t(CONFLICT_WORDS.mine)}</b>
          <span className="value">
            <TextDifference before={inWords(theirs.value)} after={inWords(standing.value)} />
          </span>
        </Radio>
      </Radio.Group>
      <p className="hint">{t(CONFLICT_WORDS.kept)}</p>
    </Modal>
  );
}
