import {
  INSPECTOR_COLUMN_WORDS as COLUMNS,
  INSPECTOR_STATE_WORDS,
  INSPECTOR_WORDS as WORDS,
} from '@qichuang/language';
import { Input, Radio } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept, useKeptFields } from '../../wire/use-kept.ts';
import type { ViewQuery } from '../../wire/use-view.ts';
import { EMPTY_ENTRY, type Entry, InspectorFields, isComplete } from './InspectorFields.tsx';

export type Inspector = NonNullable<ViewQuery<'see-inspector'>['data']>;

const NOBODY = { account: '', name: '', email: '', phone: '' };

type Who = typeof NOBODY;

/** Takes one inspector in, with an account of their own or the one they have. */
export function AddInspectorDialog({ programme, onClose }: { programme: string; onClose: () => void }) {
  const t = useWords();
  const [{ opens, who, entry }, write, forget, found] = useKeptFields(`inspector:${programme}`, () => ({
    opens: true,
    who: NOBODY,
    entry: EMPTY_ENTRY,
  }));
  const { act, pending, refusal } = useAct('add-inspectors', forget);
  const [password, setPassword] = useState('');
  const must: readonly (keyof Who)[] = opens ? ['account', 'name', 'email'] : ['account', 'name'];
  const complete =
    isComplete(entry) && must.every((id) => who[id].trim() !== '') && (!opens || password !== '');

  async function save() {
    const line = { ...who, password: opens ? password : '', inspector: entry };
    const done = await act({ body: { programme, lines: [line] } });
    if (done !== undefined) onClose();
  }

  const type = (id: keyof Who, max: number) => (
    <FormRow label={t(COLUMNS[id])} required={must.includes(id)}>
      {(ids) => (
        <Input
          {...ids}
          maxLength={max}
          value={who[id]}
          onChange={({ target }) => write({ who: { ...who, [id]: target.value } })}
        />
      )}
    </FormRow>
  );
  return (
    <ConfirmDialog
      open
      width={720}
      title={t(WORDS.add)}
      verb={t(WORDS.add)}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={complete ? null : t(WORDS.fillAll)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <p className="muted">{t(WORDS.addHint)}</p>
      <Radio.Group
        value={opens}
        options={[
          { value: true, label: t(WORDS.newAccount) },
          { value: false, label: t(WORDS.ownAccount) },
        ]}
        onChange={({ target }) => write({ opens: target.value as boolean })}
      />
      {type('account', 80)}
      {type('name', 40)}
      {opens && (
        <>
          {type('email', 100)}
          {type('phone', 40)}
          <FormRow label={t(COLUMNS.password)} required>
            {(ids) => (
              <Input.Password
                {...ids}
                autoComplete="new-password"
                maxLength={200}
                value={password}
                onChange={({ target }) => setPassword(target.value)}
              />
            )}
          </FormRow>
        </>
      )}
      <InspectorFields entry={entry} onChange={(next) => write({ entry: next })} />
    </ConfirmDialog>
  );
}

export function ChangeInspectorDialog({ inspector, onClose }: { inspector: Inspector; onClose: () => void }) {
  const t = useWords();
  const [entry, write, forget, found] = useKeptFields<Entry>(`${inspector.id}:change`, () => ({
    organisationName: inspector.organisationName,
    uscc: inspector.uscc,
    city: inspector.city,
    credential: inspector.credential,
    fields: inspector.fields,
    cities: inspector.cities,
    validUntil: inspector.validUntil,
    conflicts: inspector.conflicts,
  }));
  const { act, pending, refusal } = useAct('change-inspector', forget);
  async function save() {
    const done = await act({
      params: { inspector: inspector.id },
      body: { version: inspector.version, entry },
    });
    if (done !== undefined) onClose();
  }
  return (
    <ConfirmDialog
      open
      width={720}
      title={`${t(WORDS.change)} · ${inspector.name}`}
      verb={t(WORDS.save)}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={isComplete(entry) ? null : t(WORDS.fillAll)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <InspectorFields entry={entry} onChange={write} />
    </ConfirmDialog>
  );
}

const MOVES = {
  suspended: { verb: WORDS.suspend, text: WORDS.suspendText },
  active: { verb: WORDS.resume, text: WORDS.resumeText },
  ended: { verb: WORDS.end, text: WORDS.endText },
} as const;

interface StateProps {
  readonly inspector: Inspector;
  readonly to: keyof typeof MOVES;
  readonly onClose: () => void;
}

/** Suspends, takes back or ends, with the reason that is published when inspectors are drawn. */
export function InspectorStateDialog({ inspector, to, onClose }: StateProps) {
  const t = useWords();
  const [reason, setReason, forget, found] = useKept(`${inspector.id}:${to}`, () => '');
  const { act, pending, refusal } = useAct('set-inspector-state', forget);
  const { verb, text } = MOVES[to];
  const needs = to !== 'active' && reason.trim() === '';
  async function save() {
    const done = await act({
      params: { inspector: inspector.id },
      body: { version: inspector.version, state: to, reason },
    });
    if (done !== undefined) onClose();
  }
  return (
    <ConfirmDialog
      open
      danger={to !== 'active'}
      title={`${t(verb)} · ${inspector.name}（${t(INSPECTOR_STATE_WORDS[inspector.state])}）`}
      verb={t(verb)}
      pending={pending}
      refusal={refusal}
      found={found}
      missing={needs ? t(WORDS.reason) : undefined}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <p>{t(text)}</p>
      {to !== 'active' && (
        <FormRow label={t(WORDS.reason)} required hint={t(WORDS.reasonHint)}>
          {(ids) => (
            <Input
              {...ids}
              maxLength={200}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </FormRow>
      )}
    </ConfirmDialog>
  );
}
