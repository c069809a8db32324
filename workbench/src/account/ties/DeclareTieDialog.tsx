import { TIE_KINDS, type TieKind } from '@qichuang/domain';
import { TIE_KIND_WORDS, TIE_WORDS } from '@qichuang/language';
import { Input, Select } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { HeldAway } from './TiesPage.tsx';

interface Props {
  /** The reader and the colleagues whose ties may be declared. */
  readonly people: readonly HeldAway[];
  readonly onClose: () => void;
}

interface Draft {
  readonly person: string | null;
  readonly uscc: string;
  readonly name: string;
  readonly kind: TieKind | null;
  readonly ground: string;
}

/** Declares a tie, one's own or a colleague's; what follows from it stands above the fields. */
export function DeclareTieDialog({ people, onClose }: Props) {
  const t = useWords();
  const [draft, write, forget, found] = useKeptFields<Draft>('tie:declare', () => ({
    person: null,
    uscc: '',
    name: '',
    kind: null,
    ground: '',
  }));
  const { act, pending, refusal } = useAct('declare-tie', forget);
  const { person, uscc, name, kind, ground } = draft;
  const complete = uscc.trim() !== '' && kind !== null && ground.trim().length >= 4;

  async function save() {
    if (kind === null) return;
    const done = await act({ body: { person, uscc, name, kind, ground } });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      width={640}
      title={t(TIE_WORDS.declareTitle)}
      verb={t(TIE_WORDS.verb)}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={complete ? null : t(TIE_WORDS.missing)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <p>
        {t(TIE_WORDS.declareText)} {person === null && t(TIE_WORDS.declareOwnWarning)}
      </p>
      <FormRow label={t(TIE_WORDS.whose)} required>
        {(ids) => (
          <Select
            {...ids}
            value={person ?? ''}
            options={people.map((one) => ({
              value: one.own ? '' : one.person,
              label: one.own ? t(TIE_WORDS.myself, { name: one.name }) : one.name,
            }))}
            onChange={(next: string) => write({ person: next === '' ? null : next })}
          />
        )}
      </FormRow>
      <FormRow label={t(TIE_WORDS.uscc)} hint={t(TIE_WORDS.usccHint)} required>
        {(ids) => (
          <Input
            {...ids}
            value={uscc}
            maxLength={40}
            onChange={({ target }) => write({ uscc: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(TIE_WORDS.name)} hint={t(TIE_WORDS.nameHint)}>
        {(ids) => (
          <Input
            {...ids}
            value={name}
            maxLength={120}
            onChange={({ target }) => write({ name: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(TIE_WORDS.kind)} required>
        {(ids) => (
          <Select
            {...ids}
            value={kind}
            options={TIE_KINDS.map((one) => ({ value: one, label: t(TIE_KIND_WORDS[one]) }))}
            onChange={(next: TieKind) => write({ kind: next })}
          />
        )}
      </FormRow>
      <FormRow label={t(TIE_WORDS.ground)} hint={t(TIE_WORDS.groundHint)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={ground}
            maxLength={500}
            autoSize={{ minRows: 2, maxRows: 6 }}
            onChange={({ target }) => write({ ground: target.value })}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
