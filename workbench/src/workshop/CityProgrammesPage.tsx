import { BlockOutlined } from '@ant-design/icons';
import { WORKSHOP_WORDS } from '@qichuang/language';
import { DataTable } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { DayText } from '../kit/Time.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView } from '../wire/use-view.ts';

/** What cities run under programmes of their own, in numbers alone: coordination needs no files (A4.1, B6.1). */
export function CityProgrammesPage() {
  const t = useWords();
  const language = useLanguage();
  const query = useView('list-city-programmes');
  return (
    <>
      <PageHead title={t(WORKSHOP_WORDS.cityProgrammes)} under={t(WORKSHOP_WORDS.cityProgrammesWhy)} />
      <Fetched query={query}>
        {({ rows, asOf }) =>
          rows.length === 0 ? (
            <EmptyState icon={<BlockOutlined aria-hidden />} title={t(WORKSHOP_WORDS.cityProgrammesEmpty)} />
          ) : (
            rows.map(({ id, name, authority, city, derivedFrom, rounds, categories }) => (
              <section key={id} className="card" aria-labelledby={`programme-${id}`}>
                <div className="card-head">
                  <h2 id={`programme-${id}`}>
                    {city.name[language]} · {name[language]}
                  </h2>
                  <span className="hint">
                    {authority[language]}　{t(WORKSHOP_WORDS.derivedFromVersion, { version: derivedFrom })}　
                    {t(WORKSHOP_WORDS.roundsCalled)} {rounds}　{t(WORKSHOP_WORDS.asOf)} <DayText on={asOf} />
                  </span>
                  <span className="space" />
                  <a className="plain-button" href={`/cities/${city.code}`} target="_blank" rel="noreferrer">
                    {t(WORKSHOP_WORDS.cityPart)}
                  </a>
                </div>
                <DataTable
                  label={name[language]}
                  rows={categories}
                  keyOf={(category) => category.id}
                  columns={[
                    {
                      id: 'category',
                      title: t(WORKSHOP_WORDS.category),
                      names: true,
                      cell: (category) => category.name[language],
                    },
                    {
                      id: 'applications',
                      title: t(WORKSHOP_WORDS.handedIn),
                      numeric: true,
                      cell: ({ applications }) => applications,
                    },
                    {
                      id: 'underWay',
                      title: t(WORKSHOP_WORDS.underWay),
                      numeric: true,
                      cell: ({ underWay }) => underWay,
                    },
                    {
                      id: 'platforms',
                      title: t(WORKSHOP_WORDS.inForce),
                      numeric: true,
                      cell: ({ platforms }) => platforms,
                    },
                    {
                      id: 'target',
                      title: t(WORKSHOP_WORDS.target),
                      numeric: true,
                      cell: ({ target }) => target,
                    },
                  ]}
                />
              </section>
            ))
          )
        }
      </Fetched>
    </>
  );
}
