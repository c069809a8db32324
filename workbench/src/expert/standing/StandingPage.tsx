import { EXPERT_POOL_WORDS, STANDING_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { givenTo, partsOf } from '../../review-office/pool/given.ts';
import { useView } from '../../wire/use-view.ts';
import { DeclaredTieLine } from './DeclaredTieLine.tsx';
import { StandingDialog } from './StandingDialog.tsx';

/** An expert's own standing declaration: whether it holds, what it says, and how each tie was judged. */
export function StandingPage() {
  const t = useWords();
  const asked = useView('see-standing-declaration');
  const [declaring, setDeclaring] = useState(false);
  return (
    <>
      <PageHead title={t(STANDING_WORDS.title)} under={<p>{t(STANDING_WORDS.under)}</p>} />
      <Fetched query={asked}>
        {(view) => (
          <section className="card" aria-labelledby="standing">
            <div className="card-head">
              <h2 id="standing">
                {t(view.current ? STANDING_WORDS.current : STANDING_WORDS.missing, { year: view.year })}
              </h2>
            </div>
            <div className="card-body">
              {!view.current && (
                <p className="notice soft">
                  {view.declaredYear === null
                    ? t(STANDING_WORDS.first)
                    : t(STANDING_WORDS.renew, { before: view.declaredYear })}
                </p>
              )}
              <dl className="facts">
                <dt>{t(STANDING_WORDS.term)}</dt>
                <dd>
                  {view.term === null ? (
                    t(STANDING_WORDS.termNone)
                  ) : (
                    <>
                      <DayText on={view.term.from} /> – <DayText on={view.term.until} />
                    </>
                  )}
                </dd>
                <dt>{t(EXPERT_POOL_WORDS.load)}</dt>
                <dd>
                  {t(EXPERT_POOL_WORDS.givenOwn, { year: view.given.year, count: givenTo(view) })}
                  <small className="block muted">
                    {t(EXPERT_POOL_WORDS.givenParts, partsOf(view.given))}
                  </small>
                </dd>
                <dt>{t(STANDING_WORDS.ties)}</dt>
                <dd>
                  {view.declaredYear === null && '–'}
                  {view.declaredYear !== null && view.ties.length === 0 && t(STANDING_WORDS.tiesNone)}
                  {view.ties.map((tie) => (
                    <DeclaredTieLine key={tie.id} tie={tie} />
                  ))}
                </dd>
              </dl>
              <p className="term-save">
                <Button type={view.current ? 'default' : 'primary'} onClick={() => setDeclaring(true)}>
                  {view.current ? t(STANDING_WORDS.again) : t(STANDING_WORDS.declare, { year: view.year })}
                </Button>
              </p>
            </div>
            {declaring && <StandingDialog view={view} onClose={() => setDeclaring(false)} />}
          </section>
        )}
      </Fetched>
    </>
  );
}
