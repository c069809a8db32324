import { EditOutlined } from '@ant-design/icons';
import { KIT_WORDS, RECOMMENDER_WORDS } from '@qichuang/language';
import { Button, Input } from 'antd';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { Noted } from './return-reasons.ts';

interface ButtonProps {
  readonly noted: boolean;
  readonly name: string;
  readonly onOpen: () => void;
}

/** The small button beside a field that opens the note of a reason. */
export function ReasonButton({ noted, name, onOpen }: ButtonProps) {
  const t = useWords();
  const label = t(noted ? RECOMMENDER_WORDS.editReason : RECOMMENDER_WORDS.addReason);
  return (
    <Button
      size="small"
      type="link"
      icon={<EditOutlined aria-hidden />}
      aria-label={`${label}：${name}`}
      onClick={onOpen}
    >
      {label}
    </Button>
  );
}

interface NoteProps {
  readonly application: string;
  readonly reason: Noted;
  readonly name: string;
  readonly onKeep: (text: string) => void;
  readonly onClose: () => void;
}

/** The note itself, under the field it is about. */
export function ReasonNote({ application, reason, name, onKeep, onClose }: NoteProps) {
  const t = useWords();
  const [text, setText, forget] = useKept(`${application}:note:${reason.target}`, () => reason.text);
  return (
    <div className="reason-note">
      <FormRow
        label={t(RECOMMENDER_WORDS.reasonAt, { target: name })}
        hint={t(RECOMMENDER_WORDS.reasonKept)}
        beside={reason.clause !== null && <ClauseTag clause={reason.clause} />}
      >
        {(ids) => (
          <Input.TextArea
            {...ids}
            autoFocus
            value={text}
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </FormRow>
      <p className="reason-acts">
        <Button
          type="primary"
          size="small"
          disabled={text.trim() === '' && reason.text === ''}
          onClick={() => {
            forget();
            onKeep(text);
          }}
        >
          {t(text.trim() === '' ? RECOMMENDER_WORDS.dropReason : RECOMMENDER_WORDS.keepReason)}
        </Button>
        <Button size="small" onClick={onClose}>
          {t(KIT_WORDS.cancel)}
        </Button>
      </p>
    </div>
  );
}

/** A noted reason, at its place. */
export function NotedReason({ reason }: { reason: Noted }) {
  return (
    <p className="notice soft noted">
      <EditOutlined aria-hidden />
      <span>
        {reason.text} {reason.clause !== null && <ClauseTag clause={reason.clause} />}
      </span>
    </p>
  );
}
