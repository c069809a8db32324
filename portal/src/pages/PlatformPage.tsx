import { PORTAL_PLATFORM_LIFE_WORDS, PORTAL_WORDS } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { StateWord } from '../pieces/StateWord.tsx';
import { Goals } from './platform/Goals.tsx';
import { Announced, Certificate } from './platform/Papers.tsx';
import { OnPastDay } from './platform/PastDay.tsx';
import type { PlatformPageProps } from './platform/platform.ts';
import { Record } from './platform/Record.tsx';
import { Timeline } from './platform/Timeline.tsx';
import { Validity } from './platform/Validity.tsx';

/** The public record of one designated platform. */
export function PlatformPage(props: PlatformPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.platform;
  const { number, name, category, state, host, city } = props;
  return (
    <Page
      title={name}
      section="directory"
      trail={[
        { words: t(PORTAL_WORDS.sections.directory), address: addressOf('directory') },
        { words: t(city.name), address: withQuery(addressOf('directory'), { city: city.code }) },
      ]}
    >
      <div className="platform-head">
        <div>
          <p className="pills quiet">
            <span>
              <Named name={category} />
            </span>
            <span>
              {t(words.number)} {number}
            </span>
          </p>
          <h1>
            <Chinese text={name} />
          </h1>
          <p className="pills">
            <StateWord state={state} />
            {props.grade !== null && (
              <span>
                {t(PORTAL_PLATFORM_LIFE_WORDS.grade, { year: props.grade.year })}{' '}
                <b>{t(props.grade.grade)}</b>
              </span>
            )}
            <span>
              {t(words.host)} <Chinese text={host} />
            </span>
          </p>
          <ChineseOnly />
          <Validity {...props} />
          <OnPastDay {...props} />
          <section aria-label={t(words.record)}>
            <Record {...props} />
          </section>
        </div>
        <div>
          <Announced {...props} />
          {props.certificate && <Certificate number={number} code={props.code} />}
        </div>
      </div>
      <div className="two-columns">
        <section aria-labelledby="events">
          <div className="section-head">
            <h2 id="events">{t(words.events)}</h2>
          </div>
          <Timeline {...props} />
        </section>
        <Goals goals={props.goals} asOf={props.goalsAsOf} />
      </div>
    </Page>
  );
}
