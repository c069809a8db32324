import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { CITIES } from '@qichuang/domain';
import { EXPERT_POOL_WORDS, type Words } from '@qichuang/language';
import { AutoComplete, Button, Input, Radio, Select } from 'antd';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { EXPERT_KINDS, type ExpertDraft, type FormerDraft } from './expert-draft.ts';

interface Props {
  readonly draft: ExpertDraft;
  readonly onChange: (draft: ExpertDraft) => void;
  readonly faults: ReadonlyMap<string, Words>;
}

/** What the pool keeps of an expert: what recusal and assignment are found by. */
export function ExpertFields({ draft, onChange, faults }: Props) {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const programme = documentOf(
    useProgramme(office?.unit.kind === 'authority' ? office.unit.id : undefined).data,
  );
  const categories = programme?.categories ?? [];
  const directions = categories
    .filter(({ id }) => draft.categories.length === 0 || draft.categories.includes(id))
    .flatMap((category) => category.directions);
  const faultOf = (field: string) => {
    const words = faults.get(field);
    return words === undefined ? null : t(words);
  };
  return (
    <>
      <FormRow label={t(EXPERT_POOL_WORDS.kind)} required>
        {(ids) => (
          <Radio.Group
            {...ids}
            value={draft.kind}
            options={EXPERT_KINDS.map((kind) => ({ value: kind, label: t(EXPERT_POOL_WORDS[kind]) }))}
            onChange={({ target }) => onChange({ ...draft, kind: target.value as ExpertDraft['kind'] })}
          />
        )}
      </FormRow>
      <FormRow label={t(EXPERT_POOL_WORDS.professionalTitle)}>
        {(ids) => (
          <Input
            {...ids}
            value={draft.title}
            maxLength={60}
            onChange={({ target }) => onChange({ ...draft, title: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(EXPERT_POOL_WORDS.institution)} required fault={faultOf('institution')}>
        {(ids) => (
          <Input
            {...ids}
            value={draft.institution}
            maxLength={100}
            onChange={({ target }) => onChange({ ...draft, institution: target.value })}
          />
        )}
      </FormRow>
      <FormRow
        label={t(EXPERT_POOL_WORDS.institutionUscc)}
        hint={t(EXPERT_POOL_WORDS.usccHint)}
        fault={faultOf('uscc')}
      >
        {(ids) => (
          <Input
            {...ids}
            value={draft.uscc}
            maxLength={18}
            onChange={({ target }) => onChange({ ...draft, uscc: target.value })}
          />
        )}
      </FormRow>
      <FormRow
        label={t(EXPERT_POOL_WORDS.city)}
        required
        hint={t(EXPERT_POOL_WORDS.cityHint)}
        fault={faultOf('city')}
      >
        {(ids) => (
          <AutoComplete
            {...ids}
            value={draft.city}
            options={CITIES.map((city) => ({
              value: city.code.slice(0, 4),
              label: `${city[language]} ${city.code.slice(0, 4)}`,
            }))}
            showSearch={{ filterOption: (typed, option) => option?.label.includes(typed) === true }}
            onChange={(city: string) => onChange({ ...draft, city: city.trim() })}
          />
        )}
      </FormRow>
      <FormRow label={t(EXPERT_POOL_WORDS.categories)} hint={t(EXPERT_POOL_WORDS.categoriesHint)}>
        {(ids) => (
          <Select
            {...ids}
            mode="multiple"
            value={[...draft.categories]}
            options={categories.map(({ id, names }) => ({ value: id, label: names[language] }))}
            onChange={(chosen: string[]) => onChange({ ...draft, categories: chosen })}
          />
        )}
      </FormRow>
      <FormRow label={t(EXPERT_POOL_WORDS.directions)}>
        {(ids) => (
          <Select
            {...ids}
            mode="multiple"
            value={[...draft.directions]}
            showSearch={{ optionFilterProp: 'label' }}
            options={[...new Map(directions.map((one) => [one.id, one])).values()].map((one) => ({
              value: one.id,
              label: one[language],
            }))}
            onChange={(chosen: string[]) => onChange({ ...draft, directions: chosen })}
          />
        )}
      </FormRow>
      <fieldset className="form-field">
        <legend>{t(EXPERT_POOL_WORDS.former)}</legend>
        {draft.former.map((former, place) => (
          <Former
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are added at the end and have no name of their own
            key={place}
            former={former}
            fault={faultOf(`former.${place}`)}
            onChange={(next) =>
              onChange({ ...draft, former: draft.former.map((one, at) => (at === place ? next : one)) })
            }
            onRemove={() => onChange({ ...draft, former: draft.former.filter((_, at) => at !== place) })}
          />
        ))}
        <Button
          icon={<PlusOutlined aria-hidden />}
          onClick={() => onChange({ ...draft, former: [...draft.former, { name: '', uscc: '', until: '' }] })}
        >
          {t(EXPERT_POOL_WORDS.addFormer)}
        </Button>
      </fieldset>
    </>
  );
}

interface FormerProps {
  readonly former: FormerDraft;
  readonly fault: string | null;
  readonly onChange: (former: FormerDraft) => void;
  readonly onRemove: () => void;
}

function Former({ former, fault, onChange, onRemove }: FormerProps) {
  const t = useWords();
  return (
    <div className="former">
      <FormRow label={t(EXPERT_POOL_WORDS.formerName)} required fault={fault}>
        {(ids) => (
          <Input
            {...ids}
            value={former.name}
            maxLength={100}
            onChange={({ target }) => onChange({ ...former, name: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(EXPERT_POOL_WORDS.formerUscc)}>
        {(ids) => (
          <Input
            {...ids}
            value={former.uscc}
            maxLength={18}
            onChange={({ target }) => onChange({ ...former, uscc: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(EXPERT_POOL_WORDS.formerUntil)} required>
        {(ids) => (
          <DayField
            id={ids.id}
            value={former.until === '' ? null : former.until}
            onChange={(until) => onChange({ ...former, until: until ?? '' })}
          />
        )}
      </FormRow>
      <Button
        icon={<DeleteOutlined aria-hidden />}
        aria-label={t(EXPERT_POOL_WORDS.removeFormer, { name: former.name })}
        onClick={onRemove}
      />
    </div>
  );
}
