import { OUTSIDE_WORDS, SECOND_FACTOR_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { PersonRow } from './PeoplePage.tsx';

const REASON_LEAST = 4;

/** Links somebody with the name the single sign-on knows them by, or unlinks them, with a reason they are told. */
export function SetOutside({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const t = useWords();
  const [subject, setSubject, forget] = useKept(`${person.id}:outside-subject`, () => person.outside ?? '');
  const setting = useAct('set-outside-identity', forget);
  const next = subject.trim() === '' ? null : subject.trim();
  return (
    <ReasonDialog
      of={`${person.id}:set-outside-identity`}
      title={t(OUTSIDE_WORDS.setTitle, { name: person.name })}
      verb={t(OUTSIDE_WORDS.setVerb)}
      label={t(SECOND_FACTOR_WORDS.reason)}
      blocked={next === person.outside ? t(OUTSIDE_WORDS.same) : null}
      least={REASON_LEAST}
      most={200}
      by={setting}
      onSend={(reason) =>
        setting.act({
          params: { person: person.id },
          body: { version: person.version, subject: next, reason },
        })
      }
      onClose={onClose}
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
    </ReasonDialog>
  );
}
