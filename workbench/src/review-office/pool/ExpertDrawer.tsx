import { EXPERT_POOL_WORDS, KIT_WORDS, type Words } from '@qichuang/language';
import { Button, Drawer, Input, Radio } from 'antd';
import { useState } from 'react';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAccountInput } from '../../sign-in/use-account-input.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { ExpertFields } from './ExpertFields.tsx';
import { bodyOf, draftFaults, draftOf, EMPTY_EXPERT, EXPERT_STATES, type Expert } from './expert-draft.ts';

const NO_FAULTS: ReadonlyMap<string, Words> = new Map();

/** Changes what the pool says of an expert. */
export function ChangeExpert({ expert, onClose }: { expert: Expert; onClose: () => void }) {
  const t = useWords();
  const [{ state, ...draft }, write, forget, found] = useKeptFields(`${expert.id}:change`, () => ({
    ...draftOf(expert),
    state: expert.state,
  }));
  const { act, pending, refusal } = useAct('change-expert', forget);
  const [tried, setTried] = useState(false);
  const faults = draftFaults(draft);

  async function save() {
    setTried(true);
    if (faults.size > 0) return;
    const done = await act({
      params: { expert: expert.id },
      body: { version: expert.version, state, expert: bodyOf(draft) },
    });
    if (done !== undefined) onClose();
  }

  return (
    <Drawer
      open
      size={640}
      title={t(EXPERT_POOL_WORDS.changeTitle, { name: expert.name })}
      onClose={onClose}
      footer={<Foot pending={pending} onSave={() => void save()} onClose={onClose} />}
    >
      <RefusalPanel refusal={refusal} onAgain={() => void save()} />
      <FoundNote found={found} />
      <FormRow label={t(EXPERT_POOL_WORDS.state)} hint={t(EXPERT_POOL_WORDS.stateHint)}>
        {(ids) => (
          <Radio.Group
            {...ids}
            value={state}
            options={EXPERT_STATES.map((one) => ({ value: one, label: t(EXPERT_POOL_WORDS[one]) }))}
            onChange={({ target }) => write({ state: target.value as Expert['state'] })}
          />
        )}
      </FormRow>
      <ExpertFields draft={draft} onChange={write} faults={tried ? faults : NO_FAULTS} />
    </Drawer>
  );
}

const ACCOUNT_FIELDS = ['name', 'account', 'email', 'phone'] as const;

/** Takes an expert into the pool with an account of their own. */
export function AddExpert({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const [person, setPerson, forgetPerson, foundPerson] = useAccountInput('expert:account');
  const [draft, write, forgetDraft, foundDraft] = useKeptFields('expert:add', () => EMPTY_EXPERT);
  const { act, pending, refusal } = useAct('add-expert', () => {
    forgetPerson();
    forgetDraft();
  });
  const nothing = foundPerson === null && foundDraft === null;
  const found = () => {
    foundPerson?.();
    foundDraft?.();
  };
  const [tried, setTried] = useState(false);
  const faults = draftFaults(draft);
  const missing = (['name', 'account', 'email'] as const).filter((field) => person[field].trim() === '');
  const passwordShort = person.password.length < 12;

  async function save() {
    setTried(true);
    if (faults.size > 0 || missing.length > 0 || passwordShort) return;
    const done = await act({ body: { ...person, expert: bodyOf(draft) } });
    if (done !== undefined) onClose();
  }

  return (
    <Drawer
      open
      size={640}
      title={t(EXPERT_POOL_WORDS.addTitle)}
      onClose={onClose}
      footer={<Foot pending={pending} onSave={() => void save()} onClose={onClose} />}
    >
      <RefusalPanel refusal={refusal} onAgain={() => void save()} />
      <FoundNote found={nothing ? null : found} />
      {ACCOUNT_FIELDS.map((field) => (
        <FormRow
          key={field}
          label={t(EXPERT_POOL_WORDS[field])}
          required={field !== 'phone'}
          fault={tried && missing.some((one) => one === field) ? t(EXPERT_POOL_WORDS.must) : null}
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
        label={t(EXPERT_POOL_WORDS.password)}
        required
        hint={t(EXPERT_POOL_WORDS.passwordHint)}
        fault={tried && passwordShort ? t(EXPERT_POOL_WORDS.passwordShort) : null}
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
      <ExpertFields draft={draft} onChange={write} faults={tried ? faults : NO_FAULTS} />
    </Drawer>
  );
}

function Foot({ pending, onSave, onClose }: { pending: boolean; onSave: () => void; onClose: () => void }) {
  const t = useWords();
  return (
    <div className="drawer-foot">
      <Button onClick={onClose}>{t(KIT_WORDS.cancel)}</Button>
      <Button type="primary" loading={pending} onClick={onSave}>
        {t(EXPERT_POOL_WORDS.save)}
      </Button>
    </div>
  );
}
