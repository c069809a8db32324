import { formatNumber, PORTAL_WORDS, type Words } from '@qichuang/language';
import type { ReactNode } from 'react';
import { useSay } from '../../frame/context.ts';
import { StateWord } from '../../pieces/StateWord.tsx';
import type { DirectoryPageProps } from '../DirectoryPage.tsx';

/** The filters of the directory, each value with how many it would leave. */
export function Facets({
  filter,
  part,
  programmes,
  categories,
  chains,
  years,
  states,
  cities,
}: DirectoryPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.directory;
  return (
    <section className="facets" aria-label={t(words.filters)}>
      <a className="to-results" href="#results">
        {t(words.toResults, { count: formatNumber(part.total) })}
      </a>
      {filter.by !== 'city' && <input type="hidden" name="by" value={filter.by} />}
      <label className="label" htmlFor="directory-text">
        {t(words.text)}
      </label>
      <input className="input" id="directory-text" name="q" type="search" defaultValue={filter.text} />
      <label className="label" htmlFor="directory-city">
        {t(PORTAL_WORDS.map.city)}
      </label>
      <select className="input" id="directory-city" name="city" defaultValue={filter.city ?? ''}>
        <option value="">{t(words.allCities)}</option>
        {cities.map(({ code, name, count }) => (
          <option key={code} value={code}>
            {t(PORTAL_WORDS.list.counted, { name: t(name), count: formatNumber(count) })}
          </option>
        ))}
      </select>
      <Group legend={PORTAL_WORDS.list.programme}>
        {programmes.map(({ id, name, count }) => (
          <Box key={id} name="programme" value={id} checked={filter.programmes.includes(id)} count={count}>
            {t(name)}
          </Box>
        ))}
      </Group>
      <Group legend={PORTAL_WORDS.list.category}>
        {categories.map(({ id, name, count }) => (
          <Box key={id} name="category" value={id} checked={filter.categories.includes(id)} count={count}>
            {t(name)}
          </Box>
        ))}
      </Group>
      <Group legend={words.chain}>
        {chains.map(({ id, name, count }) => (
          <Box key={id} name="chain" value={id} checked={filter.chains.includes(id)} count={count}>
            {t(name)}
          </Box>
        ))}
      </Group>
      <Group legend={words.state}>
        {states.map(({ state, count }) => (
          <Box key={state} name="state" value={state} checked={filter.states.includes(state)} count={count}>
            <StateWord state={state} />
          </Box>
        ))}
      </Group>
      <Group legend={words.year}>
        {years.map(({ year, count }) => (
          <Box
            key={year}
            name="year"
            value={String(year)}
            checked={filter.years.includes(year)}
            count={count}
          >
            {year}
          </Box>
        ))}
      </Group>
      <label className="label" htmlFor="directory-on">
        {t(words.onDay)}
      </label>
      <input className="input" id="directory-on" name="on" type="date" defaultValue={filter.on ?? ''} />
      <p className="hint">{t(words.onDayHint)}</p>
      <button className="button main" type="submit">
        {t(PORTAL_WORDS.list.filter)}
      </button>
    </section>
  );
}

function Group({ legend, children }: { readonly legend: Words; readonly children: ReactNode }) {
  const t = useSay();
  return (
    <fieldset>
      <legend>{t(legend)}</legend>
      {children}
    </fieldset>
  );
}

interface BoxProps {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly count: number;
  readonly children: ReactNode;
}

function Box({ name, value, checked, count, children }: BoxProps) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      <span>
        {children} <span className="quiet">{formatNumber(count)}</span>
      </span>
    </label>
  );
}
