import {
  PLATFORM_LIFE_WORDS,
  PLATFORM_LIST_WORDS,
  PLATFORM_RECORD_WORDS,
  type Words,
} from '@qichuang/language';
import { useParams } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useAddress } from '../../kit/address.ts';
import { CategoryName } from '../../kit/CategoryName.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { StateMark } from '../../kit/StateMark.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { MeasureFlags } from '../../measures/MeasureFlags.tsx';
import { useView } from '../../wire/use-view.ts';
import { asOfQuery } from '../record/as-of.ts';
import { Grown, Promote } from './Grown.tsx';
import { PLATFORM_TABS, type PlatformRecord } from './tabs.ts';
import '../platform.css';

/** Twelve sections with their counts still fit a desk. */
const TAB_GAP_PX = 16;

/** One platform, for its host, its recommender and the authority: a section each for what is known of it. */
export function PlatformPage() {
  const { platform = '' } = useParams({ strict: false });
  const [address] = useAddress();
  const asked = useView(
    'see-platform-record',
    { params: { platform }, query: asOfQuery(address) },
    { keepOld: true },
  );
  return <Fetched query={asked}>{(record) => <OnePlatform record={record} />}</Fetched>;
}

function OnePlatform({ record }: { record: PlatformRecord }) {
  const t = useWords();
  const language = useLanguage();
  const [address, change] = useAddress();
  const { platform } = record;
  const counts = useView('see-platform-life', { params: { platform: platform.id } }).data?.counts;
  const [first] = PLATFORM_TABS;
  const shown = PLATFORM_TABS.find(({ id }) => id === address['tab']) ?? first;
  const labelOf = (label: Words, count: number) =>
    count === 0 ? t(label) : t(PLATFORM_LIFE_WORDS.counted, { section: t(label), count });
  return (
    <>
      <PageHead
        title={platform.name}
        crumbs={[{ label: t(PLATFORM_LIST_WORDS.title), to: '/platforms' }, { label: platform.number }]}
        under={
          <>
            <p className="platform-facts">
              <span>{platform.number}</span>
              <span>{platform.organisation}</span>
              <span>
                <CategoryName programme={platform.programme} category={platform.category} />
              </span>
              <span>
                {t(PLATFORM_LIST_WORDS.validUntil)} <DayText on={platform.validUntil} />
              </span>
            </p>
            <Grown platform={platform} />
            {platform.formerNames.length > 0 && (
              <p>
                {t(PLATFORM_RECORD_WORDS.formerly, {
                  names: platform.formerNames.join(language === 'zh' ? '、' : ', '),
                })}
              </p>
            )}
          </>
        }
        aside={
          <div className="platform-aside">
            <StateMark state={platform.state} />
            <MeasureFlags platform={platform.id} />
            <Promote record={record} />
            <a
              className="plain-button"
              href={`/platforms/${encodeURIComponent(platform.number)}`}
              target="_blank"
              rel="noreferrer"
            >
              {t(PLATFORM_RECORD_WORDS.openPage)}
            </a>
          </div>
        }
      />
      <div className="card platform-tabs">
        <Tabs
          tabBarGutter={TAB_GAP_PX}
          aria-label={t(PLATFORM_RECORD_WORDS.tabs)}
          activeKey={shown?.id ?? ''}
          onChange={(tab) => change({ tab: tab === first?.id ? undefined : tab })}
          items={PLATFORM_TABS.map(({ id, label, counted, Tab }) => ({
            key: id,
            label: labelOf(label, counted === undefined ? 0 : (counts?.[counted] ?? 0)),
            children: <div className="tab-body">{shown?.id === id && <Tab record={record} />}</div>,
          }))}
        />
      </div>
    </>
  );
}
