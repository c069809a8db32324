import { CITY_PART_WORDS, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../../addresses.ts';
import { useLanguage, useSay } from '../../frame/context.ts';
import { Chinese, Named } from '../../pieces/Chinese.tsx';
import type { PlatformPageProps } from './platform.ts';

/** What stands in its record: programme, round, holder, partners, chain and where it belongs. */
export function Record(props: PlatformPageProps) {
  const { programme, round, partners, chain, directions, recommender, city, host, former } = props;
  const language = useLanguage();
  const t = useSay();
  const words = PORTAL_WORDS.platform;
  return (
    <dl className="facts">
      <dt>{t(PORTAL_WORDS.list.programme)}</dt>
      <dd>
        <a href={addressOf('programme', programme.id)}>
          <Named name={programme.name} />
        </a>
      </dd>
      <dt>{t(PORTAL_WORDS.rounds.round)}</dt>
      <dd>
        <a href={addressOf('round', round.id)}>{t(round.title)}</a>
      </dd>
      <dt>{t(words.host)}</dt>
      <dd>
        <Chinese text={host} />
      </dd>
      <Grown words={CITY_PART_WORDS.grownFrom} other={props.grownFrom} />
      <Grown words={CITY_PART_WORDS.grownInto} other={props.grownInto} />
      <Former words={words.formerHosts} texts={former.hosts} />
      <Former words={words.formerNames} texts={former.names} />
      {partners.length > 0 && (
        <>
          <dt>{t(words.partners)}</dt>
          <dd>
            <Chinese text={partners.join('、')} />
          </dd>
        </>
      )}
      {chain !== null && (
        <>
          <dt>{t(words.chain)}</dt>
          <dd>
            <a href={withQuery(addressOf('directory'), { chain: chain.id })}>
              <Named name={chain.name} />
            </a>
          </dd>
        </>
      )}
      {directions.length > 0 && (
        <>
          <dt>{t(words.directions)}</dt>
          <dd>{directions.map((direction) => t(direction)).join(language === 'zh' ? '；' : '; ')}</dd>
        </>
      )}
      <dt>{t(PORTAL_WORDS.list.recommender)}</dt>
      <dd>
        <Named name={recommender} />
      </dd>
      <dt>{t(words.city)}</dt>
      <dd>{t(city.name)}</dd>
    </dl>
  );
}

/** The platform at the other end of a promotion (A4.1). */
function Grown({ words, other }: { readonly words: Words; readonly other: PlatformPageProps['grownInto'] }) {
  const t = useSay();
  if (other === null) return null;
  return (
    <>
      <dt>{t(words)}</dt>
      <dd>
        <a href={addressOf('platform', other.number)}>
          <Chinese text={other.name} /> {other.number}
        </a>
      </dd>
    </>
  );
}

function Former({ words, texts }: { readonly words: Words; readonly texts: readonly string[] }) {
  const t = useSay();
  if (texts.length === 0) return null;
  return (
    <>
      <dt>{t(words)}</dt>
      <dd>
        <Chinese text={texts.join('、')} />
      </dd>
    </>
  );
}
