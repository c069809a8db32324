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
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { TargetBoard } from '../pieces/TargetBoard.tsx';

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

type Category = ProgressPageProps['categories'][number];

function CategoryTable({ categories, years }: ProgressPageProps) {
  const t = useSay();
  const language = useLanguage();
  const words = PORTAL_PROGRESS_WORDS;
  const figure = (head: string, of: (category: Category) => PublicFigure | undefined) => ({
    title: head,
    numeric: true,
    cell: (category: Category) => {
      const found = of(category);
      return found !== undefined && <Count figure={found} what={`${t(category.name)} ${head}`} />;
    },
  });
  return (
    <ColumnTable
      label={t(words.numbers)}
      caption={t(words.byYear)}
      rows={categories}
      keyOf={({ id }) => id}
      columns={[
        { title: t(PORTAL_WORDS.list.category), cell: ({ name }) => t(name) },
        ...years.map((year, nth) => figure(String(year), (category) => category.years[nth])),
        figure(t(words.ever), ({ ever }) => ever),
        figure(t(words.valid), ({ valid }) => valid),
        figure(t(PORTAL_WORDS.targets.onNotice), ({ onNotice }) => onNotice),
        {
          title: t(PORTAL_WORDS.targets.target),
          numeric: true,
          cell: ({ target }) => formatApproximate(target, language),
        },
        {
          title: t(words.gap),
          numeric: true,
          cell: ({ gap }) => (gap === 0 ? t(words.reached) : formatNumber(gap)),
        },
      ]}
    />
  );
}

function CityTable({ cities, categories }: ProgressPageProps) {
  const t = useSay();
  const words = PORTAL_PROGRESS_WORDS;
  return (
    <ColumnTable
      label={t(words.cities)}
      caption={t(words.cities)}
      rows={cities}
      keyOf={({ code }) => code}
      columns={[
        { title: t(PORTAL_WORDS.map.city), cell: ({ name }) => t(name) },
        ...categories.map((category, nth) => ({
          title: t(category.name),
          numeric: true,
          cell: ({ name, categories: own }: ProgressPageProps['cities'][number]) => {
            const found = own[nth];
            return found !== undefined && <Count figure={found} what={`${t(name)} ${t(category.name)}`} />;
          },
        })),
        {
          title: t(words.total),
          numeric: true,
          cell: ({ total, name }) => <Count figure={total} what={t(name)} />,
        },
      ]}
    />
  );
}
