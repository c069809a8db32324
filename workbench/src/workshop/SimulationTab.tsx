import { VERDICT_WORDS, WORKSHOP_WORDS, type Words } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useState } from 'react';
import { DataTable } from '../kit/DataTable.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useRounds } from '../round-choice/use-rounds.ts';
import { useView } from '../wire/use-view.ts';
import type { Draft } from './draft.ts';

/** What this draft would have changed in an earlier round; nothing is changed by asking. */
export function SimulationTab({ draft }: { readonly draft: Draft }) {
  const t = useWords();
  const language = useLanguage();
  const { rounds } = useRounds();
  const [round, setRound] = useState<string | null>(null);
  const query = useView(
    'simulate-programme-draft',
    { params: { draft: draft.id }, query: { round: round ?? '' } },
    { enabled: round !== null },
  );
  const words: Readonly<Record<string, Words>> = VERDICT_WORDS;
  const say = (verdict: string) => (words[verdict] === undefined ? verdict : t(words[verdict]));
  return (
    <>
      <Select
        aria-label={t(WORKSHOP_WORDS.simulate)}
        placeholder={t(WORKSHOP_WORDS.simulate)}
        style={{ minWidth: '16rem' }}
        value={round}
        options={rounds.map(({ id, title }) => ({ value: id, label: title[language] }))}
        onChange={setRound}
      />
      {round !== null && (
        <Fetched query={query}>
          {({ asked, without, byRule, changed }) => (
            <>
              <p className="notice info">
                {t(WORKSHOP_WORDS.simulated, { asked, without, changed: changed.length })}
              </p>
              {byRule.length > 0 && (
                <div className="card">
                  <DataTable
                    label={t(WORKSHOP_WORDS.rules)}
                    rows={byRule}
                    keyOf={({ rule }) => rule}
                    columns={[
                      {
                        id: 'rule',
                        title: t(WORKSHOP_WORDS.rule),
                        names: true,
                        cell: (row) => row[language],
                      },
                      {
                        id: 'stricter',
                        title: t(WORKSHOP_WORDS.stricter),
                        numeric: true,
                        cell: ({ stricter }) => stricter,
                      },
                      {
                        id: 'milder',
                        title: t(WORKSHOP_WORDS.milder),
                        numeric: true,
                        cell: ({ milder }) => milder,
                      },
                    ]}
                  />
                </div>
              )}
              {changed.length > 0 && (
                <div className="card">
                  <DataTable
                    label={t(WORKSHOP_WORDS.tabSimulation)}
                    rows={changed}
                    keyOf={({ application }) => application}
                    columns={[
                      {
                        id: 'application',
                        title: t(WORKSHOP_WORDS.application),
                        names: true,
                        cell: ({ application, receipt, name }) => (
                          <Link to="/applications/$application" params={{ application }}>
                            {receipt} {name}
                          </Link>
                        ),
                      },
                      {
                        id: 'before',
                        title: t(WORKSHOP_WORDS.before),
                        cell: ({ before }) => t(before ? WORKSHOP_WORDS.mayPass : WORKSHOP_WORDS.mayNotPass),
                      },
                      {
                        id: 'after',
                        title: t(WORKSHOP_WORDS.after),
                        cell: ({ after }) => t(after ? WORKSHOP_WORDS.mayPass : WORKSHOP_WORDS.mayNotPass),
                      },
                      {
                        id: 'rules',
                        title: t(WORKSHOP_WORDS.rules),
                        cell: ({ rules }) => (
                          <ul>
                            {rules.map(({ rule, before, after }) => (
                              <li key={rule}>
                                <code>{rule}</code> {say(before)} → {say(after)}
                              </li>
                            ))}
                          </ul>
                        ),
                      },
                    ]}
                  />
                </div>
              )}
            </>
          )}
        </Fetched>
      )}
    </>
  );
}
