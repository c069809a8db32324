import { VOICE_KIND_WORDS, VOICE_STATE_WORDS, VOICE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { cityChoices } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { type RowOf, usePages } from '../../wire/use-pages.ts';
import { RaiseFromReport } from './RaiseFromReport.tsx';
import { RaiseVoiceDialog } from './RaiseVoiceDialog.tsx';
import { VoiceState } from './VoiceState.tsx';

type Voice = RowOf<'list-voices'>;

/** Problems and suggestions within the reader's sight, the soonest due first (A4.3, B6.3). */
export function VoicesPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [address, change] = useAddress();
  const [raising, setRaising] = useState(false);
  const { kind, topic, state, standing, city, platform, text, from, field } = address;
  const asked = Object.fromEntries(
    Object.entries({ kind, topic, state, standing, city, platform, text }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const list = usePages('list-voices', { query: asked });
  const choices = (words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>) =>
    Object.entries(words).map(([value, one]) => ({ value, label: t(one) }));
  // A host is told of no complaint, not even by a filter.
  const { complaint, ...raised } = VOICE_KIND_WORDS;
  const kinds = office?.unit.kind === 'organisation' ? raised : { ...raised, complaint };
  return (
    <>
      <ListPage
        title={t(VOICE_WORDS.voices)}
        pages={list}
        why={
          <>
            {t(VOICE_WORDS.why)} <ClauseTag clause="B6.3" />
          </>
        }
        aside={
          office?.unit.kind !== 'authority' && (
            <Button type="primary" onClick={() => setRaising(true)}>
              {t(VOICE_WORDS.raise)}
            </Button>
          )
        }
        columns={columns()}
        keyOf={({ id }) => id}
        searches
        filters={[
          { name: 'state', label: t(VOICE_WORDS.state), choices: choices(VOICE_STATE_WORDS) },
          { name: 'kind', label: t(VOICE_WORDS.kind), choices: choices(kinds) },
          {
            name: 'standing',
            label: t(VOICE_WORDS.standing),
            choices: [{ value: 'overdue', label: t(VOICE_WORDS.overdue) }],
          },
          ...(office?.unit.kind === 'authority'
            ? [{ name: 'city', label: t(VOICE_WORDS.city), choices: cityChoices(language) }]
            : []),
        ]}
        exports={exportsOf('export-voices', asked)}
        empty={<EmptyList title={t(VOICE_WORDS.empty)} hint={t(VOICE_WORDS.emptyHint)} />}
      />
      {raising && <RaiseVoiceDialog onClose={() => setRaising(false)} />}
      {from !== undefined && field !== undefined && (
        <RaiseFromReport
          filing={from}
          field={field}
          onClose={() => change({ from: undefined, field: undefined })}
        />
      )}
    </>
  );

  function columns(): readonly Column<Voice>[] {
    return [
      {
        id: 'title',
        title: t(VOICE_WORDS.title),
        names: true,
        cell: ({ id, number, title, urgent, kind: of, topic: about }) => (
          <>
            <Link to="/voices/$voice" params={{ voice: id }}>
              {title}
            </Link>{' '}
            {urgent && <span className="tag bad">{t(VOICE_WORDS.urgent)}</span>}
            <br />
            <small>
              {number} · {t(VOICE_KIND_WORDS[of])} · {about[language]}
            </small>
          </>
        ),
      },
      {
        id: 'platform',
        title: t(VOICE_WORDS.platform),
        cell: ({ platform: of, organisation }) => (
          <>
            {of?.name ?? '–'}
            <br />
            <small>{organisation}</small>
          </>
        ),
      },
      {
        id: 'recommender',
        title: t(VOICE_WORDS.recommender),
        cell: ({ recommender }) => recommender.name,
      },
      {
        id: 'due',
        title: t(VOICE_WORDS.due),
        cell: ({ answerDueOn, state: now }) => (
          <span className="nowrap">
            {now === 'raised' || now === 'passed_on' ? <DayText on={answerDueOn} /> : '–'}
          </span>
        ),
      },
      { id: 'state', title: t(VOICE_WORDS.state), cell: (row) => <VoiceState voice={row} /> },
    ];
  }
}
