import { OUTSIDE_WORDS } from '@qichuang/language';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { FormRow } from '../kit/FormRow.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useSession } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';
import { useView } from '../wire/use-view.ts';

/** The reader’s single sign-on: linked by going there, unlinked here. Nothing where there is none. */
export function OutsideIdentity() {
  const t = useWords();
  const language = useLanguage();
  const { provider } = useSession();
  const asked = useView('see-outside-identity', {}, { enabled: provider !== null });
  const [doing, setDoing] = useState<'link' | 'end' | null>(null);
  if (provider === null || asked.data === undefined) return null;
  const { subject } = asked.data;
  const name = provider[language];
  return (
    <section className="card" aria-labelledby="outside-identity">
      <div className="card-head">
        <h2 id="outside-identity">{t(OUTSIDE_WORDS.title)}</h2>
      </div>
      <div className="card-body">
        <p>{t(OUTSIDE_WORDS.what, { name })}</p>
        <p>
          <span className={subject === null ? 'tag' : 'tag good'}>
            {subject === null ? t(OUTSIDE_WORDS.notLinked) : t(OUTSIDE_WORDS.linked, { subject })}
          </span>
        </p>
        <Button onClick={() => setDoing(subject === null ? 'link' : 'end')}>
          {t(subject === null ? OUTSIDE_WORDS.link : OUTSIDE_WORDS.end)}
        </Button>
      </div>
      {doing === 'link' && <LinkDialog name={name} onClose={() => setDoing(null)} />}
      {doing === 'end' && <EndDialog onClose={() => setDoing(null)} />}
    </section>
  );
}

function LinkDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('begin-sign-in-elsewhere');
  const [password, setPassword] = useState('');
  return (
    <ConfirmDialog
      open
      title={t(OUTSIDE_WORDS.linkTitle, { name })}
      verb={t(OUTSIDE_WORDS.linkVerb)}
      pending={pending}
      refusal={refusal}
      blocked={password === '' ? t(OUTSIDE_WORDS.password) : null}
      onConfirm={() =>
        void act({ body: { after: '/account', link: { password } } }).then((told) => {
          if (told !== undefined) window.location.assign(told.address);
        })
      }
      onCancel={onClose}
    >
      <p>{t(OUTSIDE_WORDS.linkText, { name })}</p>
      <FormRow label={t(OUTSIDE_WORDS.password)} required>
        {(ids) => (
          <Input.Password
            {...ids}
            autoFocus
            autoComplete="current-password"
            maxLength={200}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}

function EndDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('end-outside-identity');
  return (
    <ConfirmDialog
      open
      danger
      title={t(OUTSIDE_WORDS.endTitle)}
      verb={t(OUTSIDE_WORDS.endVerb)}
      pending={pending}
      refusal={refusal}
      onConfirm={() =>
        void act({}).then((done) => {
          if (done !== undefined) onClose();
        })
      }
      onCancel={onClose}
    >
      <p>{t(OUTSIDE_WORDS.endText)}</p>
    </ConfirmDialog>
  );
}
