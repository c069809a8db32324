import { PEOPLE_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { PersonRow } from './PeoplePage.tsx';

const PASSWORD_LEAST = 12;

/** Sets a new password for somebody; all their sessions end. */
export function ResetPassword({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('reset-password');
  const [password, setPassword] = useState('');
  return (
    <ConfirmDialog
      open
      title={t(PEOPLE_WORDS.resetTitle, { name: person.name })}
      verb={t(PEOPLE_WORDS.resetVerb)}
      pending={pending}
      refusal={refusal}
      blocked={password.length < PASSWORD_LEAST ? t(PEOPLE_WORDS.passwordHint) : null}
      onConfirm={() =>
        void act({ params: { person: person.id }, body: { password } }).then((done) => {
          if (done !== undefined) onClose();
        })
      }
      onCancel={onClose}
    >
      <p>{t(PEOPLE_WORDS.resetText)}</p>
      <FormRow label={t(PEOPLE_WORDS.password)} required>
        {(ids) => (
          <Input.Password
            {...ids}
            autoComplete="new-password"
            value={password}
            maxLength={200}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
