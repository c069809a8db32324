import type { REQUESTS, SentBodyOf } from '@qichuang/contract';
import { INSPECTOR_COLUMN_WORDS as COLUMNS, INSPECTOR_WORDS as WORDS } from '@qichuang/language';
import { Button, Input, Select } from 'antd';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { cityChoices } from '../../kit/filters.ts';
import { useLanguage, useWords } from '../../kit/words.ts';

export type Entry = SentBodyOf<(typeof REQUESTS)['change-inspector']>['entry'];

export const EMPTY_ENTRY: Entry = {
  organisationName: '',
  uscc: null,
  city: '',
  credential: '',
  fields: [],
  cities: [],
  validUntil: '',
  conflicts: [],
};

export function isComplete({ organisationName, city, credential, validUntil, conflicts }: Entry): boolean {
  return (
    [organisationName, city, credential, validUntil].every((text) => text.trim() !== '') &&
    conflicts.every(({ name, reason }) => name.trim() !== '' && reason.trim() !== '')
  );
}

/** City codes of the province, and its own units. */
export function useCityChoices() {
  const t = useWords();
  const language = useLanguage();
  const cities = cityChoices(language);
  return { cities, withProvince: [{ value: '3700', label: t(WORDS.province) }, ...cities] };
}

interface Props {
  readonly entry: Entry;
  readonly onChange: (entry: Entry) => void;
}

/** What the register keeps of an inspector: unit, credential, fields, where to, until when, whom to keep away from. */
export function InspectorFields({ entry, onChange }: Props) {
  const t = useWords();
  const { cities, withProvince } = useCityChoices();
  const change = (part: Partial<Entry>) => onChange({ ...entry, ...part });
  const text = (id: 'organisationName' | 'credential', max: number) => (
    <FormRow label={t(COLUMNS[id])} required>
      {(ids) => (
        <Input
          {...ids}
          maxLength={max}
          value={entry[id]}
          onChange={({ target }) => change({ [id]: target.value })}
        />
      )}
    </FormRow>
  );
  return (
    <>
      {text('organisationName', 100)}
      <FormRow label={t(COLUMNS.uscc)} hint={t(WORDS.usccHint)}>
        {(ids) => (
          <Input
            {...ids}
            maxLength={18}
            value={entry.uscc ?? ''}
            onChange={({ target }) =>
              change({ uscc: target.value.trim() === '' ? null : target.value.trim() })
            }
          />
        )}
      </FormRow>
      <FormRow label={t(COLUMNS.city)} required>
        {(ids) => (
          <Select
            {...ids}
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: '100%' }}
            value={entry.city === '' ? null : entry.city}
            options={withProvince}
            onChange={(city: string | null) => change({ city: city ?? '' })}
          />
        )}
      </FormRow>
      {text('credential', 40)}
      <FormRow label={t(COLUMNS.validUntil)} required>
        {({ id }) => (
          <DayField
            id={id}
            value={entry.validUntil === '' ? null : entry.validUntil}
            onChange={(day) => change({ validUntil: day ?? '' })}
          />
        )}
      </FormRow>
      <FormRow label={t(COLUMNS.fields)} hint={t(WORDS.fieldsHint)}>
        {(ids) => (
          <Select
            {...ids}
            mode="tags"
            open={false}
            suffixIcon={null}
            style={{ width: '100%' }}
            value={entry.fields}
            onChange={(fields: string[]) => change({ fields })}
          />
        )}
      </FormRow>
      <FormRow label={t(COLUMNS.cities)} hint={t(WORDS.citiesHint)}>
        {(ids) => (
          <Select
            {...ids}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: '100%' }}
            value={entry.cities}
            options={cities}
            onChange={(chosen: string[]) => change({ cities: chosen })}
          />
        )}
      </FormRow>
      <Conflicts entry={entry} onChange={onChange} />
    </>
  );
}

function Conflicts({ entry, onChange }: Props) {
  const t = useWords();
  const { conflicts } = entry;
  const set = (place: number, part: Partial<Entry['conflicts'][number]>) =>
    onChange({
      ...entry,
      conflicts: conflicts.map((one, nth) => (nth === place ? { ...one, ...part } : one)),
    });
  return (
    <fieldset className="boxes">
      <legend>{t(COLUMNS.conflicts)}</legend>
      {conflicts.map(({ name, reason }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: their names are being typed
        <div key={place} className="draw-form">
          <Input
            aria-label={t(WORDS.conflictName)}
            placeholder={t(WORDS.conflictName)}
            maxLength={100}
            value={name}
            onChange={({ target }) => set(place, { name: target.value })}
          />
          <Input
            aria-label={t(WORDS.conflictReason)}
            placeholder={t(WORDS.conflictReason)}
            maxLength={200}
            value={reason}
            onChange={({ target }) => set(place, { reason: target.value })}
          />
          <Button
            onClick={() => onChange({ ...entry, conflicts: conflicts.filter((_, nth) => nth !== place) })}
          >
            {t(WORDS.removeConflict)}
          </Button>
        </div>
      ))}
      <Button
        onClick={() =>
          onChange({ ...entry, conflicts: [...conflicts, { name: '', uscc: null, reason: '' }] })
        }
      >
        {t(WORDS.addConflict)}
      </Button>
    </fieldset>
  );
}
