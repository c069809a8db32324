import { ROLE_WORDS, SECOND_FACTOR_WORDS, SHELL_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { Fetched } from '../kit/Fetched.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Time } from '../kit/Time.tsx';
import { useWords } from '../kit/words.ts';
import { useView } from '../wire/use-view.ts';
import { RecoveryCodes } from './second-factor/RecoveryCodes.tsx';
import { SetUpFactor } from './second-factor/SetUpFactor.tsx';
import { WithCode } from './second-factor/WithCode.tsx';

const FEW = 3;

type Doing = 'set-up' | 'renew' | 'remove' | null;

/** The reader's own second factor: setting it up, recovery codes, doing without it again. */
export function SecondFactorPage() {
  const t = useWords();
  const asked = useView('see-second-factor');
  const [doing, setDoing] = useState<Doing>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const done = (fresh: readonly string[] | null) => {
    setDoing(null);
    setCodes(fresh);
  };
  return (
    <>
      <PageHead
        title={t(SECOND_FACTOR_WORDS.title)}
        under={<p>{t(SECOND_FACTOR_WORDS.what)}</p>}
        crumbs={[
          { label: t(SHELL_WORDS.ownAccount), to: '/account' },
          { label: t(SECOND_FACTOR_WORDS.title) },
        ]}
      />
      {codes !== null && <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
      {codes === null && doing === 'set-up' && <SetUpFactor onDone={done} onCancel={() => setDoing(null)} />}
      {codes === null && doing !== 'set-up' && (
        <Fetched query={asked}>
          {({ since, codesLeft, askedIn }) => (
            <section className="card">
              <div className="card-body">
                <p>
                  <span className={since === null ? 'tag' : 'tag good'}>
                    {t(since === null ? SECOND_FACTOR_WORDS.off : SECOND_FACTOR_WORDS.on)}
                  </span>{' '}
                  {since !== null && <Since at={since} />}
                </p>
                {askedIn.length > 0 && (
                  <p>
                    {t(SECOND_FACTOR_WORDS.asked, {
                      roles: askedIn.map((role) => t(ROLE_WORDS[role])).join(' · '),
                    })}
                  </p>
                )}
                {since === null ? (
                  <p className="row-acts">
                    <Button type="primary" onClick={() => setDoing('set-up')}>
                      {t(SECOND_FACTOR_WORDS.begin)}
                    </Button>
                  </p>
                ) : (
                  <>
                    <p>{t(SECOND_FACTOR_WORDS.codesLeft, { count: codesLeft })}</p>
                    {codesLeft < FEW && <p className="notice soft">{t(SECOND_FACTOR_WORDS.codesFew)}</p>}
                    <p className="row-acts">
                      <Button onClick={() => setDoing('renew')}>{t(SECOND_FACTOR_WORDS.renew)}</Button>
                      <Button
                        danger
                        disabled={askedIn.length > 0}
                        title={askedIn.length > 0 ? t(SECOND_FACTOR_WORDS.removeNot) : undefined}
                        onClick={() => setDoing('remove')}
                      >
                        {t(SECOND_FACTOR_WORDS.remove)}
                      </Button>
                    </p>
                    {askedIn.length > 0 && <p className="hint">{t(SECOND_FACTOR_WORDS.removeNot)}</p>}
                  </>
                )}
              </div>
            </section>
          )}
        </Fetched>
      )}
      {(doing === 'renew' || doing === 'remove') && (
        <WithCode what={doing} onDone={done} onClose={() => setDoing(null)} />
      )}
    </>
  );
}

function Since({ at }: { at: string }) {
  const t = useWords();
  const [before = '', after = ''] = t(SECOND_FACTOR_WORDS.since, { when: '\u0000' }).split('\u0000');
  return (
    <span>
      {before}
      <Time at={at} />
      {after}
    </span>
  );
}
