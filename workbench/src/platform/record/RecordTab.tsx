import { PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { PlatformRecord } from '../page/tabs.ts';
import { AsOfBar } from './AsOfBar.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { type Entry, EntrySpan, EntryValues } from './EntryText.tsx';

export type Item = PlatformRecord['items'][number];

const TAGS = { there: 'tag good', stale: 'tag soft', missing: 'tag bad', awaited: 'tag' } as const;

type Open =
  | { readonly what: 'enter'; readonly item: Item; readonly entry: null }
  | { readonly what: 'correct' | 'close'; readonly item: Item; readonly entry: Entry };

/** The operating record on a day: each item there, out of date or missing, and the host's hand to keep it (B5.2). */
export function RecordTab({ record }: { readonly record: PlatformRecord }) {
  const t = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState<Open | null>(null);
  const { items, mayRecord, platform } = record;
  const lacking = items.filter(
    ({ required, standing }) => required && (standing === 'missing' || standing === 'stale'),
  );
  const close = () => setOpen(null);
  return (
    <>
      <AsOfBar />
      <p className={lacking.length === 0 ? 'notice good' : 'notice soft'}>
        {lacking.length === 0
          ? t(PLATFORM_RECORD_WORDS.complete)
          : t(PLATFORM_RECORD_WORDS.incomplete, {
              count: lacking.length,
              items: lacking.map(({ title }) => title[language]).join(language === 'zh' ? '、' : ', '),
            })}
      </p>
      <ul className="record-items">
        {items.map((item) => (
          <li key={item.id}>
            <div className="record-item-head">
              <h3>{item.title[language]}</h3>
              <span className={TAGS[item.standing]}>{t(PLATFORM_RECORD_WORDS[item.standing])}</span>
              <span className="space" />
              {mayRecord && item.fields !== null && (
                <Button onClick={() => setOpen({ what: 'enter', item, entry: null })}>
                  {t(PLATFORM_RECORD_WORDS.enter)}
                </Button>
              )}
            </div>
            {item.entries.map((entry) => (
              <div key={entry.id} className="record-entry">
                <span>
                  <EntryValues entry={entry} platform={platform.id} />
                </span>
                <small className="muted">
                  <EntrySpan entry={entry} />
                </small>
                {mayRecord && entry.state === 'standing' && (
                  <span className="record-acts">
                    <Button
                      type="link"
                      size="small"
                      onClick={() => setOpen({ what: 'correct', item, entry })}
                    >
                      {t(PLATFORM_RECORD_WORDS.correct)}
                    </Button>
                    {entry.validUntil === null && (
                      <Button
                        type="link"
                        size="small"
                        onClick={() => setOpen({ what: 'close', item, entry })}
                      >
                        {t(PLATFORM_RECORD_WORDS.end)}
                      </Button>
                    )}
                  </span>
                )}
              </div>
            ))}
            {item.filings.map(({ id, period, dueOn }) => (
              <div key={id} className="record-entry">
                <Link to="/filings/$filing" params={{ filing: id }}>
                  {period} {item.title[language]}
                </Link>
                {dueOn !== null && (
                  <small className="muted">
                    <DayText on={dueOn} />
                  </small>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {open !== null && open.what !== 'close' && (
        <EntryDialog platform={platform.id} item={open.item} entry={open.entry} onClose={close} />
      )}
      {open?.what === 'close' && <CloseDialog item={open.item} entry={open.entry} onClose={close} />}
    </>
  );
}
