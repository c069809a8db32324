import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Chinese, Named } from './Chinese.tsx';
import { ClauseTags } from './ClauseTag.tsx';
import { WideTable } from './WideTable.tsx';

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
    <WideTable label={caption}>
      <table className="table stack">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(words.position)}</th>
            <th scope="col">{t(words.name)}</th>
            <th scope="col">{t(words.host)}</th>
            <th scope="col">{t(words.recommender)}</th>
            <th scope="col">{t(words.category)}</th>
            {numbered && <th scope="col">{t(words.number)}</th>}
            {plaques && <th scope="col">{t(words.plaque)}</th>}
          </tr>
        </thead>
        <tbody>
          {platforms.map((platform) => (
            <tr key={platform.position}>
              <td className="number quiet" data-label={t(words.position)}>
                {platform.position}
              </td>
              <th scope="row">
                <Name platform={platform} />
                <Reasons platform={platform} programmeId={programmeId} />
              </th>
              <td data-label={t(words.host)}>
                <Chinese text={platform.host} />
                {platform.partners.length > 0 && (
                  <div className="hint">
                    {t(words.partners)} <Chinese text={platform.partners.join('、')} />
                  </div>
                )}
              </td>
              <td data-label={t(words.recommender)}>
                <Named name={platform.recommender} />
              </td>
              <td className="quiet category-cell" data-label={t(words.category)}>
                <Named name={platform.category} />
              </td>
              {numbered && (
                <td className="unbroken" data-label={t(words.number)}>
                  {platform.number}
                </td>
              )}
              {plaques && (
                <td className="unbroken" data-label={t(words.plaque)}>
                  <Chinese text={platform.plaque ?? t(words.noPlaqueYet)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
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
