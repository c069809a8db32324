import { atLocalTime, type Day, isWorkingDay, SHANGHAI, unannouncedYears, workingDays } from '@qichuang/base';
import { formatShortInstant, formatSpan, NOTICE_WORDS, shanghaiDay } from '@qichuang/language';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { categoryName } from '../../kit/CategoryName.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { RoundChoice, type RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { useView } from '../../wire/use-view.ts';
import { useCalendar } from '../calendar.ts';
import { DayCells } from './DayCells.tsx';
import '../publicity.css';

const TODAY_EVERY_MS = 60_000;
const CLOSING = '17:30';

/** Puts the selected applications of some categories on a notice: its days and end follow from the first day. */
export function PrepareNoticePage() {
  const t = useWords();
  return (
    <>
      <PageHead
        title={t(NOTICE_WORDS.prepareTitle)}
        crumbs={[{ label: t(NOTICE_WORDS.title), to: '/notices' }, { label: t(NOTICE_WORDS.prepareTitle) }]}
        under={<p>{t(NOTICE_WORDS.under)}</p>}
      />
      <RoundChoice path="/notices/new" wholeRound>
        {(chosen) => <NoticeForm key={chosen.round.id} {...chosen} />}
      </RoundChoice>
    </>
  );
}

interface Written {
  readonly title: string;
  readonly number: string;
  readonly startsOn: Day | null;
  /** Categories; all there are, until somebody chooses. */
  readonly chosen: readonly string[] | null;
}

function NoticeForm({ round, programme }: RoundChosen) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const calendar = useCalendar();
  const today = shanghaiDay(useServerNow(TODAY_EVERY_MS));
  const selected = useView('list-applications', {
    query: { round: round.id, state: 'selected', limit: 200 },
  });
  const [{ title, number, startsOn, chosen }, write, forget, found] = useKeptFields<Written>(
    `${round.id}:notice`,
    () => ({ title: defaultTitle(round.title.zh), number: '', startsOn: null, chosen: null }),
  );
  const { act, pending, refusal } = useAct('prepare-notice', forget);
  const [tried, setTried] = useState(false);
  const rules = programme.sharedRules.notice;
  const period =
    calendar === null || startsOn === null
      ? null
      : workingDays(calendar, startsOn, rules.workingDays, { startCounts: rules.startDayCounts });
  const unannounced =
    calendar === null || startsOn === null
      ? []
      : unannouncedYears(calendar, startsOn, period?.until ?? startsOn);

  return (
    <Fetched query={selected}>
      {({ rows }) => {
        const counts = round.categories
          .map((category) => ({ category, count: rows.filter((row) => row.category === category).length }))
          .filter(({ count }) => count > 0);
        if (counts.length === 0) return <p className="notice info">{t(NOTICE_WORDS.nothingSelected)}</p>;
        const categories = chosen ?? counts.map(({ category }) => category);
        const missing = title.trim() === '' || startsOn === null || categories.length === 0;

        async function prepare() {
          setTried(true);
          if (missing || startsOn === null) return;
          const done = await act({
            params: { round: round.id },
            body: { startsOn, title: title.trim(), number: number.trim(), categories: [...categories] },
          });
          if (done !== undefined) await go({ to: '/notices/$notice', params: { notice: done.id } });
        }

        return (
          <section className="card">
            <div className="card-body">
              <RefusalPanel refusal={refusal} onAgain={() => void prepare()} />
              <FoundNote found={found} />
              <FormRow label={t(NOTICE_WORDS.name)} required>
                {(ids) => (
                  <Input
                    {...ids}
                    value={title}
                    maxLength={120}
                    onChange={({ target }) => write({ title: target.value })}
                  />
                )}
              </FormRow>
              <FormRow label={t(NOTICE_WORDS.number)} hint={t(NOTICE_WORDS.numberHint)}>
                {(ids) => (
                  <Input
                    {...ids}
                    value={number}
                    maxLength={60}
                    onChange={({ target }) => write({ number: target.value })}
                  />
                )}
              </FormRow>
              <fieldset className="form-field">
                <legend>{t(NOTICE_WORDS.categories)}</legend>
                <Checkbox.Group
                  className="choices"
                  value={[...categories]}
                  options={counts.map(({ category, count }) => ({
                    value: category,
                    label: t(NOTICE_WORDS.categoryCount, {
                      category: categoryName(programme, category, language),
                      count,
                    }),
                  }))}
                  onChange={(next) => write({ chosen: next.map(String) })}
                />
              </fieldset>
              <FormRow
                label={t(NOTICE_WORDS.startsOn)}
                required
                hint={t(rules.startDayCounts ? NOTICE_WORDS.startsOnHint : NOTICE_WORDS.startsOnHintNot)}
              >
                {(ids) => (
                  <DayField
                    id={ids.id}
                    value={startsOn}
                    onChange={(day) => write({ startsOn: day as Day | null })}
                    barred={(day) =>
                      day < today || (calendar !== null && !isWorkingDay(calendar, day as Day))
                    }
                  />
                )}
              </FormRow>
              {unannounced.length > 0 && (
                <p className="notice soft" role="alert">
                  <span>
                    {t(NOTICE_WORDS.unannounced, { years: unannounced.join('、') })}{' '}
                    <Link to="/calendar">{t(NOTICE_WORDS.toCalendar)}</Link>
                  </span>
                </p>
              )}
              {period !== null && startsOn !== null && unannounced.length === 0 && (
                <div className="form-field" aria-live="polite">
                  <p>
                    <b>{t(NOTICE_WORDS.period)}</b>
                    {'　'}
                    {t(NOTICE_WORDS.periodSentence, {
                      span: formatSpan(startsOn, period.until, language, {
                        workingDays: rules.workingDays,
                        firstDayIncluded: rules.startDayCounts,
                        withYear: true,
                      }),
                      until: formatShortInstant(atLocalTime(period.until, CLOSING, SHANGHAI), language),
                    })}
                  </p>
                  <DayCells days={period.days} />
                </div>
              )}
              {tried && missing && (
                <p className="notice bad" role="alert">
                  {t(NOTICE_WORDS.missing)}
                </p>
              )}
              <p className="line">
                <Button
                  type="primary"
                  loading={pending}
                  disabled={unannounced.length > 0}
                  onClick={() => void prepare()}
                >
                  {t(NOTICE_WORDS.prepareVerb)}
                </Button>
              </p>
            </div>
          </section>
        );
      }}
    </Fetched>
  );
}

/** Official titles are Chinese, whatever language the page is read in. */
function defaultTitle(round: string): string {
  return `关于${round}拟认定名单的公示`;
}
