import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Chinese, Named } from './Chinese.tsx';
import { ClauseTags } from './ClauseTag.tsx';
import { ColumnTable } from './ColumnTable.tsx';

/** One line of a public list, on notice or announced. */
export interface ListedPlatform {
  /** Its place on the whole list, whatever is filtered. */
  readonly position: number;
  readonly name: string;
  readonly host: string;
  readonly partners: readonly string[];
  readonly recommender: Words;
  readonly category: Words;
  /** Number of the designated platform; `null` while on notice. */
  readonly number: string | null;
  /** Number of its plaque, where the programme has plaques (A3.5). */
  readonly plaque: string | null;
  /** Reasons accepted for soft rules ("原则上"), shown to everyone. */
  readonly acceptedReasons: readonly {
    readonly rule: Words;
    readonly clauses: readonly string[];
    readonly reason: string;
  }[];
}

interface Props {
  readonly programmeId: string;
  readonly caption: string;
  readonly platforms: readonly ListedPlatform[];
  readonly plaques: boolean;
}

export function ListedPlatforms({ programmeId, caption, platforms, plaques }: Props) {
  const t = useSay();
  const words = PORTAL_WORDS.list;
  const numbered = platforms.some(({ number }) => number !== null);
  return (
    <ColumnTable
      label={caption}
      caption={caption}
      rows={platforms}
      keyOf={({ position }) => position}
      heading={1}
      columns={[
        { title: t(words.position), look: 'number quiet', cell: ({ position }) => position },
        {
          title: t(words.name),
          cell: (platform) => (
            <>
              <Name platform={platform} />
              <Reasons platform={platform} programmeId={programmeId} />
            </>
          ),
        },
        {
          title: t(words.host),
          cell: ({ host, partners }) => (
            <>
              <Chinese text={host} />
              {partners.length > 0 && (
                <div className="hint">
                  {t(words.partners)} <Chinese text={partners.join('、')} />
                </div>
              )}
            </>
          ),
        },
        { title: t(words.recommender), cell: ({ recommender }) => <Named name={recommender} /> },
        {
          title: t(words.category),
          look: 'quiet category-cell',
          cell: ({ category }) => <Named name={category} />,
        },
        ...(numbered
          ? [{ title: t(words.number), look: 'unbroken', cell: ({ number }: ListedPlatform) => number }]
          : []),
        ...(plaques
          ? [
              {
                title: t(words.plaque),
                look: 'unbroken',
                cell: ({ plaque }: ListedPlatform) => <Chinese text={plaque ?? t(words.noPlaqueYet)} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Name({ platform: { name, number } }: { readonly platform: ListedPlatform }) {
  if (number === null) return <Chinese text={name} />;
  return (
    <a href={addressOf('platform', number)}>
      <Chinese text={name} />
    </a>
  );
}

function Reasons({
  platform,
  programmeId,
}: {
  readonly platform: ListedPlatform;
  readonly programmeId: string;
}) {
  const t = useSay();
  return platform.acceptedReasons.map(({ rule, clauses, reason }) => (
    <div key={rule.zh} className="soft-reason">
      <b className="medium">{t(PORTAL_WORDS.list.softReason)}</b> <Named name={rule} />
      <ClauseTags clauses={clauses} programmeId={programmeId} />
      <br />
      {t(PORTAL_WORDS.list.acceptedReason)}
      <Chinese text={reason} />
    </div>
  ));
}
