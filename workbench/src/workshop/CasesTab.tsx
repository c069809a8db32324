import { VERDICT_WORDS, WORKSHOP_WORDS, type Words } from '@qichuang/language';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { DataTable } from '../kit/DataTable.tsx';
import { useWords } from '../kit/words.ts';
import type { Draft } from './draft.ts';

/** What the rules say of every sample case: none may come out otherwise than it says. */
export function CasesTab({ draft: { cases } }: { readonly draft: Draft }) {
  const t = useWords();
  const wrong = cases.filter(({ expected, found }) => expected !== found);
  const [only, setOnly] = useState(wrong.length > 0);
  const words: Readonly<Record<string, Words>> = VERDICT_WORDS;
  const say = (verdict: string | null) => {
    const known = verdict === null ? undefined : words[verdict];
    return known === undefined ? '–' : t(known);
  };
  return (
    <>
      <p className={wrong.length === 0 ? 'notice good' : 'notice bad'}>
        {wrong.length === 0
          ? t(WORKSHOP_WORDS.casesAll, { count: cases.length })
          : t(WORKSHOP_WORDS.casesWrong, { wrong: wrong.length, count: cases.length })}
      </p>
      <p>
        <Checkbox checked={only} onChange={({ target }) => setOnly(target.checked)}>
          {t(WORKSHOP_WORDS.onlyWrong)}
        </Checkbox>
      </p>
      <div className="card">
        <DataTable
          label={t(WORKSHOP_WORDS.tabCases)}
          rows={only ? wrong : cases}
          keyOf={({ rule, title }) => `${rule} ${title}`}
          columns={[
            { id: 'rule', title: t(WORKSHOP_WORDS.rule), cell: ({ rule }) => <code>{rule}</code> },
            { id: 'case', title: t(WORKSHOP_WORDS.case), names: true, cell: ({ title }) => title },
            {
              id: 'expected',
              title: t(WORKSHOP_WORDS.expected),
              cell: ({ expected }) => say(expected),
            },
            {
              id: 'found',
              title: t(WORKSHOP_WORDS.found),
              cell: ({ expected, found }) => (
                <span className={expected === found ? 'tag good' : 'tag bad'}>{say(found)}</span>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}
