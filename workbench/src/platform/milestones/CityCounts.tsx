import { MILESTONE_STANDINGS, type MilestoneStanding, regionName } from '@qichuang/domain';
import { MILESTONE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../kit/DataTable.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';

/** Milestones city by city; each number opens its list (A4.1, B6.1). Nothing where there is one city or none. */
export function CityCounts() {
  const t = useWords();
  const language = useLanguage();
  const { data } = useView('count-milestones', {});
  if (data === undefined || data.rows.length < 2) return null;
  const cityName = (city: string) => regionName(`${city}00`)?.[language] ?? city;
  return (
    <details className="card city-counts">
      <summary>{t(MILESTONE_WORDS.byCity)}</summary>
      <DataTable
        label={t(MILESTONE_WORDS.byCity)}
        rows={data.rows}
        keyOf={({ city }) => city}
        columns={[
          {
            id: 'city',
            title: t(MILESTONE_WORDS.city),
            names: true,
            cell: ({ city }) => cityName(city),
          },
          ...MILESTONE_STANDINGS.map((standing) => ({
            id: standing,
            title: t(MILESTONE_WORDS[standing]),
            numeric: true,
            cell: ({ city, counts }: (typeof data.rows)[number]) => (
              <Count city={city} name={cityName(city)} standing={standing} count={counts[standing] ?? 0} />
            ),
          })),
        ]}
      />
    </details>
  );
}

interface CountProps {
  readonly city: string;
  readonly name: string;
  readonly standing: MilestoneStanding;
  readonly count: number;
}

function Count({ city, name, standing, count }: CountProps) {
  const t = useWords();
  if (count === 0) return <span className="muted">0</span>;
  return (
    <Link
      to="/milestones"
      search={{ city, standing } as never}
      aria-label={t(MILESTONE_WORDS.cityOpen, { city: name, standing: t(MILESTONE_WORDS[standing]) })}
    >
      {count}
    </Link>
  );
}
