import { ROLE_WORDS, TIE_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList } from '../../kit/ListPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { DeclareTieDialog } from './DeclareTieDialog.tsx';
import { EndTieDialog } from './EndTieDialog.tsx';
import { TieLine } from './TieLine.tsx';

export type HeldAway = NonNullable<ViewQuery<'list-held-away'>['data']>['rows'][number];
export type Tie = HeldAway['ties'][number];

/** Ties of officials: one's own, those of one's unit, and to the security administrator everybody's. */
export function TiesPage() {
  const t = useWords();
  const asked = useView('list-held-away');
  const everywhere = useOffice()?.role === 'security-administrator';
  const [declaring, setDeclaring] = useState(false);
  const [ending, setEnding] = useState<{ readonly of: HeldAway; readonly tie: Tie } | null>(null);
  return (
    <>
      <PageHead
        title={t(everywhere ? TIE_WORDS.everywhere : TIE_WORDS.title)}
        under={<p>{t(everywhere ? TIE_WORDS.everywhereUnder : TIE_WORDS.under)}</p>}
        aside={
          everywhere ? undefined : (
            <Button type="primary" onClick={() => setDeclaring(true)}>
              {t(TIE_WORDS.declare)}
            </Button>
          )
        }
      />
      <Fetched query={asked}>
        {({ rows }) => {
          const own = rows.find((row) => row.own);
          const others = rows.filter((row) => !row.own);
          return (
            <>
              {!everywhere && own !== undefined && (
                <section className="card" aria-labelledby="own-ties">
                  <div className="card-head">
                    <h2 id="own-ties">{t(TIE_WORDS.own)}</h2>
                  </div>
                  <div className="card-body">
                    {own.ties.length === 0 ? (
                      <p className="muted">{t(TIE_WORDS.ownNone)}</p>
                    ) : (
                      own.ties.map((tie) => <TieLine key={tie.id} tie={tie} />)
                    )}
                  </div>
                </section>
              )}
              {everywhere && others.length === 0 ? (
                <div className="card">
                  <EmptyList title={t(TIE_WORDS.everywhereNone)} hint={t(TIE_WORDS.everywhereNoneHint)} />
                </div>
              ) : (
                others.length > 0 && (
                  <section className="card" aria-labelledby="others-ties">
                    <div className="card-head">
                      <h2 id="others-ties">{t(everywhere ? TIE_WORDS.everywhere : TIE_WORDS.colleagues)}</h2>
                      {!everywhere && <span className="hint">{t(TIE_WORDS.colleaguesHint)}</span>}
                    </div>
                    <DataTable
                      label={t(everywhere ? TIE_WORDS.everywhere : TIE_WORDS.colleagues)}
                      rows={others}
                      keyOf={({ person }) => person}
                      columns={[
                        {
                          id: 'person',
                          title: t(TIE_WORDS.person),
                          names: true,
                          cell: ({ name, ties }) => (
                            <>
                              {name}{' '}
                              {ties.some(({ ended }) => ended === null) && (
                                <span className="tag soft">{t(TIE_WORDS.standing)}</span>
                              )}
                            </>
                          ),
                        },
                        {
                          id: 'offices',
                          title: t(TIE_WORDS.offices),
                          cell: ({ offices }) =>
                            offices.map(({ role, unit }) => (
                              <span className="block" key={`${role} ${unit}`}>
                                {unit} · {t(ROLE_WORDS[role])}
                              </span>
                            )),
                        },
                        {
                          id: 'ties',
                          title: t(TIE_WORDS.ties),
                          cell: (row) =>
                            row.ties.length === 0 ? (
                              <span className="muted">{t(TIE_WORDS.free)}</span>
                            ) : (
                              row.ties.map((tie) => (
                                <TieLine
                                  key={tie.id}
                                  tie={tie}
                                  onEnd={row.mayEnd ? () => setEnding({ of: row, tie }) : undefined}
                                />
                              ))
                            ),
                        },
                      ]}
                    />
                  </section>
                )
              )}
              {declaring && <DeclareTieDialog people={rows} onClose={() => setDeclaring(false)} />}
              {ending !== null && <EndTieDialog {...ending} onClose={() => setEnding(null)} />}
            </>
          );
        }}
      </Fetched>
    </>
  );
}
