import { CALENDAR_WORDS, formatDay } from '@qichuang/language';
import { Button, Input } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { type CalendarYear, readYear, workingDaysOf } from './read-year.ts';
import { YearOverview } from './YearOverview.tsx';

const PLAUSIBLE = { least: 245, most: 255 };

interface Props {
  readonly known: readonly number[];
  readonly onDone: (year: number) => void;
}

/** A year pasted from its notice: counted and shown against the plain week before it is taken. */
export function ImportYear({ known, onDone }: Props) {
  const t = useWords();
  const [{ text, source }, write, forget, found] = useKeptFields('calendar:import', () => ({
    text: '',
    source: '',
  }));
  const { act, pending, refusal } = useAct('add-calendar-year', forget);
  const read = text.trim() === '' ? null : readYear(text);
  const year = read?.ok === true ? read.year : null;
  const isKnown = year !== null && known.includes(year.year);

  async function bringIn(found: CalendarYear) {
    const done = await act({
      body: { year: found.year, rest: [...found.rest], work: [...found.work], source: source.trim() },
    });
    if (done === undefined) return;
    write({ text: '', source: '' });
    onDone(found.year);
  }

  return (
    <section className="card" aria-labelledby="import-year">
      <div className="card-head">
        <h2 id="import-year">{t(CALENDAR_WORDS.importTitle)}</h2>
      </div>
      <div className="card-body">
        <RefusalPanel refusal={refusal} />
        <FoundNote found={found} />
        <p className="hint">{t(CALENDAR_WORDS.importHow)}</p>
        <FormRow
          label={t(CALENDAR_WORDS.paste)}
          required
          fault={read?.ok === false ? t(read.words, read.values) : null}
        >
          {(ids) => (
            <Input.TextArea
              {...ids}
              value={text}
              autoSize={{ minRows: 5, maxRows: 16 }}
              onChange={({ target }) => write({ text: target.value })}
            />
          )}
        </FormRow>
        <FormRow label={t(CALENDAR_WORDS.source)} required hint={t(CALENDAR_WORDS.sourceHint)}>
          {(ids) => (
            <Input
              {...ids}
              value={source}
              maxLength={200}
              onChange={({ target }) => write({ source: target.value })}
            />
          )}
        </FormRow>
        {isKnown && (
          <p className="notice bad" role="alert">
            {t(CALENDAR_WORDS.faultKnown, { year: year.year })}
          </p>
        )}
        {year !== null && !isKnown && (
          <>
            <Difference year={year} />
            <p className="line">
              <Button
                type="primary"
                loading={pending}
                disabled={source.trim() === ''}
                onClick={() => void bringIn(year)}
              >
                {t(CALENDAR_WORDS.importVerb, { year: year.year })}
              </Button>
              {source.trim() === '' && <span className="hint">{t(CALENDAR_WORDS.missingSource)}</span>}
            </p>
          </>
        )}
      </div>
    </section>
  );
}

function Difference({ year }: { year: CalendarYear }) {
  const t = useWords();
  const language = useLanguage();
  const work = workingDaysOf(year);
  const lines = [
    { words: t(CALENDAR_WORDS.rest), days: year.rest },
    { words: t(CALENDAR_WORDS.work), days: year.work },
  ];
  return (
    <div aria-live="polite">
      <h3 style={{ marginTop: 16 }}>{t(CALENDAR_WORDS.difference)}</h3>
      <p>
        {t(CALENDAR_WORDS.differenceCounts, {
          year: year.year,
          rest: year.rest.length,
          makeUp: year.work.length,
          work,
        })}
      </p>
      {(work < PLAUSIBLE.least || work > PLAUSIBLE.most) && (
        <p className="notice soft">{t(CALENDAR_WORDS.odd)}</p>
      )}
      <dl className="facts">
        {lines.map(({ words, days }) => (
          <div key={words} style={{ display: 'contents' }}>
            <dt>{words}</dt>
            <dd>
              {days.map((day) => formatDay(day, language)).join(language === 'zh' ? '、' : '; ') || '–'}
            </dd>
          </div>
        ))}
      </dl>
      <YearOverview calendar={{ years: [year.year], rest: year.rest, work: year.work }} year={year.year} />
    </div>
  );
}
