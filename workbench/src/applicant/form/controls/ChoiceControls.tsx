import { CITIES, countiesOf, findRegion } from '@qichuang/domain';
import { FORM_WORDS, KIT_WORDS } from '@qichuang/language';
import type { Choice } from '@qichuang/programmes';
import { Cascader, Checkbox, Radio, Select } from 'antd';
import { useLanguage, useWords } from '../../../kit/words.ts';
import type { ControlProps } from './control.ts';

interface ChoiceProps extends ControlProps {
  readonly choices: readonly Choice[];
}

const FEW = 5;

/** One of a list: radio buttons while they are few, otherwise a list one can type in. */
export function EnumControl({ value, onType, onLeave, ids, choices, field }: ChoiceProps) {
  const t = useWords();
  const language = useLanguage();
  const options = choices.map((choice) => ({ value: choice.id, label: choice[language] }));
  const chosen = typeof value === 'string' ? value : null;
  if (options.length <= FEW) {
    return (
      <Radio.Group
        id={ids.id}
        aria-label={field[language]}
        aria-describedby={ids['aria-describedby']}
        options={options}
        value={chosen}
        onChange={({ target }) => {
          onType(target.value);
          onLeave();
        }}
      />
    );
  }
  return (
    <Select
      {...ids}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={t(FORM_WORDS.choose)}
      options={options}
      value={chosen}
      onChange={(next: string | undefined) => onType(next ?? null)}
      onBlur={onLeave}
    />
  );
}

/** Several of a list, as boxes. */
export function MultiControl({ field, value, onType, onLeave, ids, choices }: ChoiceProps) {
  const t = useWords();
  const language = useLanguage();
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const full = field.maxItems !== undefined && chosen.length >= field.maxItems;
  return (
    <>
      <fieldset
        id={ids.id}
        aria-label={field[language]}
        aria-describedby={ids['aria-describedby']}
        className="boxes"
      >
        {choices.map((choice) => {
          const ticked = chosen.includes(choice.id);
          return (
            <Checkbox
              key={choice.id}
              checked={ticked}
              disabled={full && !ticked}
              onChange={() => {
                onType(ticked ? chosen.filter((id) => id !== choice.id) : [...chosen, choice.id]);
                onLeave();
              }}
            >
              {choice[language]}
            </Checkbox>
          );
        })}
      </fieldset>
      {field.maxItems !== undefined && (
        <p className="hint">{t(FORM_WORDS.atMost, { count: field.maxItems })}</p>
      )}
    </>
  );
}

/** Free words, one after another. */
export function TagsControl({ field, value, onType, onLeave, ids }: ControlProps) {
  const t = useWords();
  return (
    <Select
      {...ids}
      mode="tags"
      open={false}
      suffixIcon={null}
      tokenSeparators={['；', ';', '\n']}
      placeholder={t(FORM_WORDS.typeTags)}
      {...(field.maxItems === undefined ? {} : { maxCount: field.maxItems })}
      value={Array.isArray(value) ? (value as string[]) : []}
      onChange={(next: string[]) => onType(next)}
      onBlur={onLeave}
    />
  );
}

export function BoolControl({ field, value, onType, onLeave, ids }: ControlProps) {
  const t = useWords();
  const language = useLanguage();
  return (
    <Radio.Group
      id={ids.id}
      aria-label={field[language]}
      aria-describedby={ids['aria-describedby']}
      value={typeof value === 'boolean' ? value : null}
      options={[
        { value: true, label: t(KIT_WORDS.yes) },
        { value: false, label: t(KIT_WORDS.no) },
      ]}
      onChange={({ target }) => {
        onType(target.value);
        onLeave();
      }}
    />
  );
}

interface RegionProps {
  readonly ids: ControlProps['ids'];
  readonly value: string | null;
  readonly onChoose: (code: string | null) => void;
}

/** City and county of the province, to be found by typing too. */
export function RegionCascader({ ids, value, onChoose }: RegionProps) {
  const t = useWords();
  const language = useLanguage();
  const region = value === null ? undefined : findRegion(value);
  const chosen = region === undefined || region.city === null ? [] : [...new Set([region.city, region.code])];
  return (
    <Cascader
      {...ids}
      showSearch
      placeholder={t(FORM_WORDS.choose)}
      value={chosen}
      options={CITIES.map((city) => ({
        value: city.code,
        label: city[language],
        children: countiesOf(city.code).map((county) => ({ value: county.code, label: county[language] })),
      }))}
      onChange={(path) =>
        onChoose(path === undefined || path === null ? null : String(path.at(-1) ?? '') || null)
      }
    />
  );
}

export function RegionControl({ value, onType, onLeave, ids }: ControlProps) {
  return (
    <RegionCascader
      ids={ids}
      value={typeof value === 'string' ? value : null}
      onChoose={(code) => {
        onType(code);
        onLeave();
      }}
    />
  );
}
