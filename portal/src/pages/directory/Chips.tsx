import { formatPlainDay, PORTAL_WORDS, stateWord, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../../addresses.ts';
import { useLanguage, useSay } from '../../frame/context.ts';
import { Chinese } from '../../pieces/Chinese.tsx';
import { Icon } from '../../pieces/Icon.tsx';
import type { DirectoryPageProps } from '../DirectoryPage.tsx';
import { type DirectoryFilter, queryOf } from './filter.ts';

interface Chip {
  readonly what: string;
  readonly value: string;
  readonly without: DirectoryFilter;
}

/** What the list is narrowed to now, each a link that takes it away. */
export function Chips(props: DirectoryPageProps) {
  const t = useSay();
  const chips = useChips(props);
  if (chips.length === 0) return null;
  const path = addressOf('directory');
  return (
    <p className="chips">
      {chips.map(({ what, value, without }) => (
        <a key={`${what} ${value}`} className="chip" href={`${withQuery(path, queryOf(without))}#results`}>
          {what}
          {t(PORTAL_WORDS.objection.colon)}
          <Chinese text={value} /> <Icon name="remove" />
          <span className="unseen">{t(PORTAL_WORDS.directory.remove)}</span>
        </a>
      ))}
      <a href={path}>{t(PORTAL_WORDS.directory.clear)}</a>
    </p>
  );
}

function useChips({ filter, programmes, categories, chains, cities }: DirectoryPageProps): readonly Chip[] {
  const t = useSay();
  const language = useLanguage();
  const words = PORTAL_WORDS.directory;
  const chip = (words: Words, value: string, without: Partial<DirectoryFilter>): Chip => ({
    what: t(words),
    value,
    without: { ...filter, ...without },
  });
  const named = (choices: readonly { readonly id: string; readonly name: Words }[], id: string) => {
    const found = choices.find((choice) => choice.id === id);
    return found === undefined ? id : t(found.name);
  };
  const { on } = filter;
  const city = cities.find(({ code }) => code === filter.city);
  return [
    ...(on === null ? [] : [chip(words.onDay, formatPlainDay(on, language), { on: null })]),
    ...(filter.text === '' ? [] : [chip(words.text, filter.text, { text: '' })]),
    ...filter.programmes.map((id) =>
      chip(PORTAL_WORDS.list.programme, named(programmes, id), {
        programmes: filter.programmes.filter((other) => other !== id),
      }),
    ),
    ...filter.categories.map((id) =>
      chip(PORTAL_WORDS.list.category, named(categories, id), {
        categories: filter.categories.filter((other) => other !== id),
      }),
    ),
    ...filter.chains.map((id) =>
      chip(words.chain, named(chains, id), { chains: filter.chains.filter((other) => other !== id) }),
    ),
    ...filter.years.map((year) =>
      chip(words.year, String(year), { years: filter.years.filter((other) => other !== year) }),
    ),
    ...filter.states.map((state) =>
      chip(words.state, stateWord(state, language), {
        states: filter.states.filter((other) => other !== state),
      }),
    ),
    ...(filter.city === null
      ? []
      : [chip(PORTAL_WORDS.map.city, city === undefined ? filter.city : t(city.name), { city: null })]),
  ];
}
