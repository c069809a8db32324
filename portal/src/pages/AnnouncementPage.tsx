import type { Day } from '@qichuang/base';
import { formatNumber, formatPlainDay, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useLanguage, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ClauseTags } from '../pieces/ClauseTag.tsx';
import { type Download, Downloads } from '../pieces/Downloads.tsx';
import { Exports } from '../pieces/Exports.tsx';
import { type Anchor, LedgerAnchor } from '../pieces/LedgerAnchor.tsx';
import { type ListedPlatform, ListedPlatforms } from '../pieces/ListedPlatforms.tsx';
import { type Choice, FilterSelect } from '../pieces/ListFilters.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { Paging, type Part } from '../pieces/Paging.tsx';
import { StateWord } from '../pieces/StateWord.tsx';

export interface AnnouncementPageProps {
  readonly id: string;
  readonly programmeId: string;
  readonly round: { readonly id: string; readonly title: Words };
  readonly notice: { readonly id: string; readonly title: string };
  readonly title: string;
  readonly documentNumber: string;
  readonly issuer: Words;
  readonly announcedOn: Day;
  readonly validFrom: Day;
  readonly validUntil: Day;
  /** Clauses on announcement and on validity (A3.4, A3.6, B5.1, B5.2). */
  readonly clauses: readonly string[];
  readonly text: readonly string[];
  /** The programme awards plaques (A3.5): the list shows their numbers. */
  readonly plaques: boolean;
  /** How many of the notice are not on this list, by reason. */
  readonly heldBack: readonly {
    readonly why: 'open-objection' | 'upheld' | 'disqualified';
    readonly count: number;
  }[];
  readonly categories: readonly Choice[];
  readonly recommenders: readonly Choice[];
  readonly filter: { readonly category: string | null; readonly recommender: string | null };
  readonly platforms: readonly ListedPlatform[];
  readonly part: Part;
  readonly downloads: readonly Download[];
  readonly anchor: Anchor;
}

/** The announced list, with numbers and validity. */
export function AnnouncementPage(props: AnnouncementPageProps) {
  const t = useSay();
  const { title, documentNumber, issuer, announcedOn, downloads, text } = props;
  return (
    <Page
      title={title}
      section="announcements"
      trail={[{ words: t(PORTAL_WORDS.sections.announcements), address: addressOf('announcements') }]}
    >
      <div className="article">
        <article>
          <h1>
            <Chinese text={title} />
          </h1>
          <p className="meta">
            <span>
              {t(PORTAL_WORDS.article.issuer)} <Named name={issuer} />
            </span>
            <span>
              <Chinese text={documentNumber} />
            </span>
            <span>
              {t(PORTAL_WORDS.announcements.announcedOn)} <OnDay day={announcedOn} />
            </span>
          </p>
          <p className="standing">
            <StateWord state="designated" />
            <span>
              <Validity {...props} />
            </span>
          </p>
          <ChineseOnly what={PORTAL_WORDS.announcement.chineseOnly} />
          <div className="official" lang="zh-CN">
            {text.map((paragraph, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a published text never move.
              <p key={position}>{paragraph}</p>
            ))}
          </div>
        </article>
        <aside className="aside" aria-label={t(PORTAL_WORDS.announcement.aside)}>
          {downloads.length > 0 && <Downloads files={downloads} />}
          <LedgerAnchor {...props.anchor} />
          <Before {...props} />
        </aside>
      </div>
      <List {...props} />
    </Page>
  );
}

function Validity({ validFrom, validUntil, clauses, programmeId }: AnnouncementPageProps) {
  const language = useLanguage();
  const t = useSay();
  const values = { from: formatPlainDay(validFrom, language), until: formatPlainDay(validUntil, language) };
  return (
    <>
      {t(PORTAL_WORDS.announcement.validity, values)}
      <ClauseTags clauses={clauses} programmeId={programmeId} />
    </>
  );
}

/** What came before: the round, the notice, and what of the notice is not on the list. */
function Before({ round, notice, heldBack }: AnnouncementPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.announcement;
  return (
    <section className="sheet attachments" aria-labelledby="before">
      <h2 id="before">{t(words.before)}</h2>
      <ul>
        <li>
          <a href={addressOf('notice', notice.id)}>
            <Chinese text={notice.title} />
          </a>
        </li>
        <li>
          <a href={addressOf('round', round.id)}>{t(round.title)}</a>
        </li>
        {heldBack.map(({ why, count }) => (
          <li key={why}>{t(words.heldBack[why], { count: formatNumber(count) })}</li>
        ))}
      </ul>
    </section>
  );
}

function List({
  id,
  programmeId,
  categories,
  recommenders,
  filter,
  platforms,
  part,
  plaques,
}: AnnouncementPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.list;
  const path = addressOf('announcement', id);
  return (
    <>
      <form className="filters" action={path}>
        <FilterSelect
          name="category"
          label={words.category}
          choices={categories}
          chosen={filter.category}
          all={t(words.allCategories)}
        />
        <FilterSelect
          name="recommender"
          label={words.recommender}
          choices={recommenders}
          chosen={filter.recommender}
          all={t(words.allRecommenders)}
        />
        <button className="button" type="submit">
          {t(words.filter)}
        </button>
      </form>
      <div className="results">
        <h2>{t(words.platforms, { count: formatNumber(part.total) })}</h2>
        <Exports path={`${path}/list`} query={filter} />
      </div>
      <ListedPlatforms
        programmeId={programmeId}
        caption={t(plaques ? PORTAL_WORDS.announcement.listWithPlaques : PORTAL_WORDS.announcement.list)}
        platforms={platforms}
        plaques={plaques}
      />
      <Paging part={part} addressOfPage={(page) => withQuery(path, { ...filter, page })} />
    </>
  );
}
