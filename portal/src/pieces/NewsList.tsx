import type { Day, Instant } from '@qichuang/base';
import { formatNumber, formatShortInstant, PORTAL_WORDS } from '@qichuang/language';
import { addressOf, type PathName } from '../addresses.ts';
import { useLanguage, useSay } from '../frame/context.ts';
import { Chinese } from './Chinese.tsx';
import { OnDay } from './Moments.tsx';

/** Something that was published. */
export interface NewsLine {
  readonly kind: 'call' | 'notice' | 'announcement';
  /** Id of the round, notice or announcement. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly documentNumber: string | null;
  /** How many are on its list. */
  readonly count: number | null;
  /** Until when one may object or apply. */
  readonly openUntil: Instant | null;
}

const PAGE_OF: Readonly<Record<NewsLine['kind'], PathName>> = {
  call: 'round',
  notice: 'notice',
  announcement: 'announcement',
};

export function NewsList({ lines }: { readonly lines: readonly NewsLine[] }) {
  const t = useSay();
  const language = useLanguage();
  const words = PORTAL_WORDS.news;
  return (
    <ul className="news">
      {lines.map(({ kind, id, day, title, documentNumber, count, openUntil }) => (
        <li key={`${kind} ${id}`}>
          <OnDay day={day} />
          <span className={`tag tag-${kind}`}>{t(words[kind])}</span>
          <div>
            <a href={addressOf(PAGE_OF[kind], id)}>
              <Chinese text={title} />
            </a>
            <p>
              {count !== null && (
                <span>{t(PORTAL_WORDS.list.platforms, { count: formatNumber(count) })}</span>
              )}
              {openUntil !== null && (
                <span>{t(words.until, { at: formatShortInstant(openUntil, language) })}</span>
              )}
              {documentNumber !== null && (
                <span>
                  <Chinese text={documentNumber} />
                </span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
