import type { Day } from '@qichuang/base';
import {
  formatApproximate,
  formatNumber,
  PORTAL_PROGRESS_WORDS,
  PORTAL_WORDS,
  type Words,
} from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useFrame, useLanguage, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { CityBars } from '../pieces/CityBars.tsx';
import { CityMap } from '../pieces/CityMap.tsx';
import { ClauseTags } from '../pieces/ClauseTag.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { TargetBoard } from '../pieces/TargetBoard.tsx';
import { WideTable } from '../pieces/WideTable.tsx';

/** A number and the address of the list it counts; `null` where no one list holds it. */
export interface PublicFigure {
  readonly count: number;
  readonly address: string | null;
}

export interface ProgressPageProps {
  readonly filter: { readonly programme: string; readonly basis: 'ever' | 'valid'; readonly on: Day | null };
  readonly programmes: readonly { readonly id: string; readonly name: Words }[];
  readonly asOf: Day;
  readonly by: number;
  readonly clauses: readonly string[];
  readonly band: number;
  readonly years: readonly number[];
  readonly categories: readonly {
    readonly id: string;
    readonly name: Words;
    readonly target: number;
    /** How many are missing to the lower edge of the band. */
    readonly gap: number;
    readonly ever: PublicFigure;
    readonly valid: PublicFigure;
    readonly onNotice: PublicFigure;
    readonly years: readonly PublicFigure[];
  }[];
  readonly cities: readonly {
    readonly code: string;
    readonly name: Words;
    readonly total: PublicFigure;
    readonly categories: readonly PublicFigure[];
  }[];
}

/** Targets and progress for everyone, complete without scripts; `?on=` tells of a past day (A4.2, B1). */
export function ProgressPage(props: ProgressPageProps) {
  const t = useSay();
  const words = PORTAL_PROGRESS_WORDS;
  const { filter, asOf, by, clauses, categories, band, cities } = props;
  const nothing = categories.every(({ ever, onNotice }) => ever.count + onNotice.count === 0);
  return (
    <Page title={t(words.title)} section={null}>
      <h1>{t(PORTAL_WORDS.targets.heading, { year: by })}</h1>
      <p className="lead">
        {t(words.lead)} <ClauseTags clauses={clauses} programmeId={filter.programme} />
      </p>
      <Choices {...props} />
      <p className="hint">
        {t(PORTAL_WORDS.targets.asOf)} <OnDay day={asOf} />
      </p>
      {nothing ? (
        <Empty title={t(words.empty)} />
      ) : (
        <>
          <TargetBoard
            band={band}
            categories={categories.map(({ id, name, target, onNotice, [filter.basis]: { count } }) => ({
              id,
              name,
              target,
              designated: count,
              onNotice: onNotice.count,
            }))}
          />
          <div className="results">
            <h2>{t(words.numbers)}</h2>
          </div>
          <CategoryTable {...props} />
          <div className="results">
            <h2>{t(words.cities)}</h2>
          </div>
          <div className="boards">
            <figure>
              <CityMap cities={cities.map(({ code, name, total }) => ({ code, name, count: total.count }))} />
            </figure>
            <CityBars
              cities={cities.map(({ code, name, total }) => ({ code, name, count: total.count }))}
              addressOfCity={(code) =>
                cities.find((city) => city.code === code)?.total.address ?? addressOf('directory')
              }
            />
          </div>
          <CityTable {...props} />
        </>
      )}
    </Page>
  );
}

function Choices({ filter, programmes }: ProgressPageProps) {
  const t = useSay();
  const { now } = useFrame();
  const words = PORTAL_PROGRESS_WORDS;
  return (
    <form className="filters" action={addressOf('progress')}>
      {programmes.length > 1 && (
        <OneOf
          name="programme"
          label={PORTAL_WORDS.list.programme}
          choices={programmes}
          chosen={filter.programme}
        />
      )}
      <OneOf
        name="basis"
        label={words.basis}
        choices={(['ever', 'valid'] as const).map((id) => ({ id, name: words[id] }))}
        chosen={filter.basis}
      />
      <div>
        <label className="label" htmlFor="progress-on">
          {t(words.on)}
        </label>
        <input
          className="input"
          id="progress-on"
          name="on"
          type="date"
          max={now.slice(0, 10)}
          defaultValue={filter.on ?? ''}
        />
      </div>
      <button className="button" type="submit">
        {t(words.show)}
      </button>
    </form>
  );
}

interface OneOfProps {
  readonly name: string;
  readonly label: Words;
  readonly choices: ProgressPageProps['programmes'];
  readonly chosen: string;
}

function OneOf({ name, label, choices, chosen }: OneOfProps) {
  const t = useSay();
  return (
    <div>
      <label className="label" htmlFor={`progress-${name}`}>
        {t(label)}
      </label>
      <select className="input" id={`progress-${name}`} name={name} defaultValue={chosen}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {t(choice.name)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Count({
  figure: { count, address },
  what,
}: {
  readonly figure: PublicFigure;
  readonly what: string;
}) {
  const t = useSay();
  const shown = formatNumber(count);
  if (count === 0 || address === null) return shown;
  return (
    <a href={address} aria-label={t(PORTAL_PROGRESS_WORDS.opens, { what, count: shown })}>
      {shown}
    </a>
  );
}

function CategoryTable({ categories, years }: ProgressPageProps) {
  const t = useSay();
  const language = useLanguage();
  const words = PORTAL_PROGRESS_WORDS;
  const heads = [
    ...years.map(String),
    t(words.ever),
    t(words.valid),
    t(PORTAL_WORDS.targets.onNotice),
    t(PORTAL_WORDS.targets.target),
    t(words.gap),
  ];
  return (
    <WideTable label={t(words.numbers)}>
      <table className="table stack">
        <caption className="unseen">{t(words.byYear)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(PORTAL_WORDS.list.category)}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map(({ id, name, target, gap, ever, valid, onNotice, years: own }) => {
            const figures = [...own, ever, valid, onNotice];
            return (
              <tr key={id}>
                <th scope="row">{t(name)}</th>
                {figures.map((figure, nth) => (
                  <td key={heads[nth]} className="number" data-label={heads[nth]}>
                    <Count figure={figure} what={`${t(name)} ${heads[nth]}`} />
                  </td>
                ))}
                <td className="number" data-label={t(PORTAL_WORDS.targets.target)}>
                  {formatApproximate(target, language)}
                </td>
                <td className="number" data-label={t(words.gap)}>
                  {gap === 0 ? t(words.reached) : formatNumber(gap)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

function CityTable({ cities, categories }: ProgressPageProps) {
  const t = useSay();
  const words = PORTAL_PROGRESS_WORDS;
  return (
    <WideTable label={t(words.cities)}>
      <table className="table stack">
        <caption className="unseen">{t(words.cities)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(PORTAL_WORDS.map.city)}</th>
            {categories.map(({ id, name }) => (
              <th key={id} scope="col" className="number">
                {t(name)}
              </th>
            ))}
            <th scope="col" className="number">
              {t(words.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {cities.map(({ code, name, total, categories: own }) => (
            <tr key={code}>
              <th scope="row">{t(name)}</th>
              {own.map((figure, nth) => (
                <td
                  key={categories[nth]?.id}
                  className="number"
                  data-label={t(categories[nth]?.name ?? words.total)}
                >
                  <Count figure={figure} what={`${t(name)} ${t(categories[nth]?.name ?? words.total)}`} />
                </td>
              ))}
              <td className="number" data-label={t(words.total)}>
                <Count figure={total} what={t(name)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
