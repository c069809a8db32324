import { OUTSIDE_WORDS, SECOND_FACTOR_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { PersonRow } from './PeoplePage.tsx';

const REASON_LEAST = 4;

/** Links somebody with the name the single sign-on knows them by, or unlinks them, with a reason they are told. */
export function SetOutside({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('set-outside-identity');
  const [subject, setSubject] = useState(person.outside ?? '');
  const [reason, setReason, forget] = useKept(`${person.id}:set-outside-identity`, () => '');
  const next = subject.trim() === '' ? null : subject.trim();
  const blocked =
    next === person.outside
      ? t(OUTSIDE_WORDS.same)
      : reason.trim().length < REASON_LEAST
        ? t(SECOND_FACTOR_WORDS.reasonHint)
        : null;
  return (
    <ConfirmDialog
      open
      title={t(OUTSIDE_WORDS.setTitle, { name: person.name })}
      verb={t(OUTSIDE_WORDS.setVerb)}
      pending={pending}
      refusal={refusal}
      blocked={blocked}
      onConfirm={() =>
        void act({
          params: { person: person.id },
          body: { version: person.version, subject: next, reason: reason.trim() },
        }).then((done) => {
          if (done === undefined) return;
          forget();
          onClose();
        })
      }
      onCancel={onClose}
    >
      <p>{t(OUTSIDE_WORDS.setText)}</p>
      <FormRow label={t(OUTSIDE_WORDS.subject)}>
        {(ids) => (
          <Input
            {...ids}
            autoComplete="off"
            maxLength={255}
            value={subject}
            onChange={({ target }) => setSubject(target.value)}
          />
        )}
      </FormRow>
      <FormRow label={t(SECOND_FACTOR_WORDS.reason)} required>
        {(ids) => (
          <Input {...ids} value={reason} maxLength={200} onChange={({ target }) => setReason(target.value)} />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
