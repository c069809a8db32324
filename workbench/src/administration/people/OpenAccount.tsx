import { PEOPLE_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAccountInput } from '../../sign-in/use-account-input.ts';
import { useAct } from '../../wire/use-act.ts';

const FIELDS = ['name', 'account', 'email', 'phone'] as const;
const PASSWORD_LEAST = 12;

/** Opens an account; it can do nothing until the security administrator appoints the person. */
export function OpenAccount({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const [person, setPerson, forget, found] = useAccountInput('person:account');
  const { act, pending, refusal } = useAct('add-person', forget);
  const [tried, setTried] = useState(false);
  const isMissing = (field: (typeof FIELDS)[number]) => field !== 'phone' && person[field].trim() === '';
  const short = person.password.length < PASSWORD_LEAST;

  async function open() {
    setTried(true);
    if (FIELDS.some(isMissing) || short) return;
    const done = await act({ body: person });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t(PEOPLE_WORDS.add)}
      verb={t(PEOPLE_WORDS.save)}
      pending={pending}
      refusal={refusal}
      found={found}
      onConfirm={() => void open()}
      onCancel={onClose}
    >
      <p className="hint">{t(PEOPLE_WORDS.under)}</p>
      {FIELDS.map((field) => (
        <FormRow
          key={field}
          label={t(PEOPLE_WORDS[field])}
          required={field !== 'phone'}
          fault={tried && isMissing(field) ? t(PEOPLE_WORDS.must) : null}
        >
          {(ids) => (
            <Input
              {...ids}
              autoComplete="off"
              value={person[field]}
              maxLength={80}
              onChange={({ target }) => setPerson({ ...person, [field]: target.value })}
            />
          )}
        </FormRow>
      ))}
      <FormRow
        label={t(PEOPLE_WORDS.password)}
        required
        hint={t(PEOPLE_WORDS.passwordHint)}
        fault={tried && short ? t(PEOPLE_WORDS.passwordHint) : null}
      >
        {(ids) => (
          <Input.Password
            {...ids}
            autoComplete="new-password"
            value={person.password}
            maxLength={200}
            onChange={({ target }) => setPerson({ ...person, password: target.value })}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
