import type { Day } from '@qichuang/base';
import { CALENDAR_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import { useState } from 'react';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { ImportYear } from './ImportYear.tsx';
import { workingDaysOf } from './read-year.ts';
import { CalendarLegend, YearOverview } from './YearOverview.tsx';
import '../administration.css';

/** The working days of the years that are announced, and bringing in another. */
export function CalendarPage() {
  const t = useWords();
  const asked = useView('see-calendar');
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <>
      <PageHead title={t(CALENDAR_WORDS.title)} under={<p>{t(CALENDAR_WORDS.under)}</p>} />
      <Fetched query={asked}>
        {({ years, rest, work }) => {
          const calendar = { years, rest: rest as Day[], work: work as Day[] };
          const year = chosen ?? Math.max(...years);
          const own = (days: readonly Day[]) => days.filter((day) => day.startsWith(`${year}-`));
          const counted = { year, rest: own(calendar.rest), work: own(calendar.work) };
          return (
            <>
              <section className="card">
                <div className="card-head">
                  <Select
                    aria-label={t(CALENDAR_WORDS.yearChoice)}
                    value={year}
                    popupMatchSelectWidth={false}
                    options={years
                      .toSorted((one, other) => other - one)
                      .map((value) => ({ value, label: t(CALENDAR_WORDS.year, { year: value }) }))}
                    onChange={setChosen}
                  />
                  <span className="hint">
                    {t(CALENDAR_WORDS.counts, {
                      work: workingDaysOf(counted),
                      rest: counted.rest.length,
                      makeUp: counted.work.length,
                    })}
                  </span>
                  <span className="space" />
                  <CalendarLegend />
                </div>
                <div className="card-body">
                  <YearOverview calendar={calendar} year={year} />
                </div>
              </section>
              <ImportYear known={years} onDone={setChosen} />
            </>
          );
        }}
      </Fetched>
    </>
  );
}
