import { WORKSHOP_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Checkbox, Input, Select } from 'antd';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { FormRow } from '../kit/FormRow.tsx';
import { documentOf, useProgramme } from '../kit/programme.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { useKeptFields } from '../wire/use-kept.ts';
import { useView } from '../wire/use-view.ts';

const EMPTY = { id: '', code: '', nameZh: '', nameEn: '', authorityZh: '', authorityEn: '' };

type Name = keyof typeof EMPTY;

type Derived = Readonly<Record<Name, string>> & {
  /** The programme it is derived from; the one in force, until another is chosen. */
  readonly from: string | null;
  readonly dropped: readonly string[];
};

const HINTS = { id: WORKSHOP_WORDS.idHint, code: WORKSHOP_WORDS.codeHint } as const;

/** A city bureau begins its own programme; what it changes besides comes in the draft (A4.1, B6.1). */
export function DeriveDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const programmes = useView('list-programmes', {});
  const [{ from, dropped, ...typed }, write, forget, found] = useKeptFields<Derived>(
    'programme:derive',
    () => ({
      ...EMPTY,
      from: null,
      dropped: [],
    }),
  );
  const { act, pending, refusal } = useAct('derive-programme', forget);
  const known = [...new Map((programmes.data?.rows ?? []).map((one) => [one.id, one])).values()];
  const chosen = from ?? known.find(({ status }) => status === 'current')?.id ?? null;
  const categories = documentOf(useProgramme(chosen ?? undefined).data)?.categories ?? [];
  const kept = categories.map(({ id }) => id).filter((id) => !dropped.includes(id));
  const missing = (Object.keys(EMPTY) as Name[]).find((name) => typed[name].trim() === '');
  const lacking = missing ?? (kept.length === 0 ? ('ownCategories' as const) : undefined);
  return (
    <ConfirmDialog
      open
      title={t(WORKSHOP_WORDS.deriveTitle)}
      verb={t(WORKSHOP_WORDS.derive)}
      pending={pending}
      refusal={refusal}
      found={found}
      missing={lacking && t(WORKSHOP_WORDS[lacking])}
      onCancel={onClose}
      onConfirm={() => void derive()}
    >
      <p>{t(WORKSHOP_WORDS.deriveWhy)}</p>
      <FormRow label={t(WORKSHOP_WORDS.from)} required>
        {(ids) => (
          <Select
            {...ids}
            value={chosen}
            options={known.map(({ id, names }) => ({ value: id, label: names[language] }))}
            onChange={(other: string) => write({ from: other, dropped: [] })}
          />
        )}
      </FormRow>
      <fieldset className="form-field">
        <legend>{t(WORKSHOP_WORDS.ownCategories)}</legend>
        <Checkbox.Group
          value={kept}
          options={categories.map(({ id, names }) => ({ value: id, label: names[language] }))}
          onChange={(now) =>
            write({ dropped: categories.map(({ id }) => id).filter((id) => !now.includes(id)) })
          }
        />
        <p className="hint">{t(WORKSHOP_WORDS.ownCategoriesHint)}</p>
      </fieldset>
      {(Object.keys(EMPTY) as Name[]).map((name) => (
        <FormRow
          key={name}
          label={t(WORKSHOP_WORDS[name])}
          required
          {...(name === 'id' || name === 'code' ? { hint: t(HINTS[name]) } : {})}
        >
          {(ids) => (
            <Input
              {...ids}
              value={typed[name]}
              maxLength={80}
              onChange={({ target }) => write({ [name]: target.value })}
            />
          )}
        </FormRow>
      ))}
    </ConfirmDialog>
  );

  async function derive() {
    if (chosen === null) return;
    const { id, code, nameZh, nameEn, authorityZh, authorityEn } = typed;
    const done = await act({
      body: {
        from: chosen,
        title: nameZh.trim(),
        id: id.trim(),
        code: code.trim(),
        names: { zh: nameZh, en: nameEn },
        authority: { zh: authorityZh, en: authorityEn },
        ...(dropped.length === 0 ? {} : { categories: kept }),
      },
    });
    if (done !== undefined) await go({ to: '/workshop/$draft', params: { draft: done.id } });
  }
}
