import type { Day, Instant } from '@qichuang/base';
import { regionName } from '@qichuang/domain';
import { formatPlainDay, PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import type { PlatformRecord } from '../page/tabs.ts';

export type Entry = PlatformRecord['history'][number];

/** What an entry says, with its files. */
export function EntryValues({ entry, platform }: { entry: Entry; platform: string }) {
  const t = useWords();
  const language = useLanguage();
  const { values, files } = entry;
  // A chain is written down with its id and both its names (A1).
  const shown =
    entry.item === 'chain' ? { name: values[language === 'zh' ? 'name' : 'en'] ?? values['code'] } : values;
  const known = PLATFORM_RECORD_WORDS as Readonly<Record<string, { zh: string; en: string } | undefined>>;
  return (
    <>
      {Object.entries(shown).map(([id, value]) => {
        const words = known[id];
        return (
          <span key={id} className="entry-value">
            {id !== 'name' && id !== 'code' && words !== undefined && (
              <span className="muted">{t(words)} </span>
            )}
            {id === 'code' ? (regionName(`${String(value)}00`)?.[language] ?? String(value)) : String(value)}
          </span>
        );
      })}
      {files.map(({ hash, name }) => (
        <a
          key={hash}
          download
          className="entry-value"
          href={fileAddress('fetch-platform-file', { platform, hash })}
        >
          {name}
        </a>
      ))}
    </>
  );
}

/** The days an entry is true of. */
export function EntrySpan({ entry: { validFrom, validUntil } }: { entry: Entry }) {
  const t = useWords();
  const language = useLanguage();
  const from = formatPlainDay(validFrom as Day, language);
  return (
    <span className="nowrap">
      {validUntil === null
        ? t(PLATFORM_RECORD_WORDS.since, { from })
        : t(PLATFORM_RECORD_WORDS.span, { from, until: formatPlainDay(validUntil as Day, language) })}
    </span>
  );
}

/** Since and until when it was believed, and why it is not any more. */
export function EntryBelief({ entry }: { entry: Entry }) {
  const t = useWords();
  const { recordedAt, recordedBy, supersededAt, correctionReason } = entry;
  return (
    <>
      <Time at={recordedAt as Instant} /> {recordedBy === '' ? t(PLATFORM_RECORD_WORDS.bySystem) : recordedBy}
      {correctionReason !== '' && (
        <small className="block">{t(PLATFORM_RECORD_WORDS.corrected, { reason: correctionReason })}</small>
      )}
      {supersededAt !== null && (
        <small className="block muted">
          <Time at={supersededAt as Instant} /> {t(PLATFORM_RECORD_WORDS.notBelieved)}
        </small>
      )}
    </>
  );
}
