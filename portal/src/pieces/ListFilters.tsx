import { formatNumber, PORTAL_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../frame/context.ts';

/** One value a list can be narrowed to, with how many it would leave. */
export interface Choice {
  readonly id: string;
  readonly name: Words;
  readonly count: number;
}

interface SelectProps {
  readonly name: string;
  readonly label: Words;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly all: string;
}

/** A select of a GET form: every narrowed view has an address. */
export function FilterSelect({ name, label, choices, chosen, all }: SelectProps) {
  const t = useSay();
  const id = `filter-${name}`;
  return (
    <div>
      <label className="label" htmlFor={id}>
        {t(label)}
      </label>
      <select className="input" id={id} name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {t(PORTAL_WORDS.list.counted, { name: t(choice.name), count: formatNumber(choice.count) })}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ProgrammeProps {
  readonly path: string;
  readonly programmes: readonly Choice[];
  readonly chosen: string | null;
}

/** The form of a list that is narrowed by programme alone. */
export function ProgrammeFilter({ path, programmes, chosen }: ProgrammeProps) {
  const t = useSay();
  return (
    <form className="filters" action={path}>
      <FilterSelect
        name="programme"
        label={PORTAL_WORDS.list.programme}
        choices={programmes}
        chosen={chosen}
        all={t(PORTAL_WORDS.list.allProgrammes)}
      />
      <button className="button" type="submit">
        {t(PORTAL_WORDS.list.filter)}
      </button>
    </form>
  );
}
