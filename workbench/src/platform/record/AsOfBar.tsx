import type { Day } from '@qichuang/base';
import { formatPlainDay, PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useAddress } from '../../kit/address.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';

/** The two clocks of the record: what was true on a day, as known on a day. */
export function AsOfBar() {
  const t = useWords();
  const language = useLanguage();
  const [address, change] = useAddress();
  const { on, known } = address;
  const said = (day: string | undefined) => (day === undefined ? '–' : formatPlainDay(day as Day, language));
  const past = on !== undefined || known !== undefined;
  return (
    <section className="as-of" aria-label={t(PLATFORM_RECORD_WORDS.asOf)}>
      <div className="as-of-fields">
        <FormRow label={t(PLATFORM_RECORD_WORDS.on)}>
          {({ id }) => (
            <DayField id={id} value={on ?? null} onChange={(day) => change({ on: day ?? undefined })} />
          )}
        </FormRow>
        <FormRow label={t(PLATFORM_RECORD_WORDS.knownAt)}>
          {({ id }) => (
            <DayField id={id} value={known ?? null} onChange={(day) => change({ known: day ?? undefined })} />
          )}
        </FormRow>
        {past && (
          <Button onClick={() => change({ on: undefined, known: undefined })}>
            {t(PLATFORM_RECORD_WORDS.asOfNow)}
          </Button>
        )}
      </div>
      <p className="hint">{t(PLATFORM_RECORD_WORDS.asOfHint)}</p>
      {past && (
        <p className="notice soft" role="status">
          {t(PLATFORM_RECORD_WORDS.asOfPast, {
            on: on === undefined ? todayWord(language) : said(on),
            knownAt: known === undefined ? todayWord(language) : said(known),
          })}
        </p>
      )}
    </section>
  );
}

function todayWord(language: 'zh' | 'en'): string {
  return PLATFORM_RECORD_WORDS.today[language];
}
