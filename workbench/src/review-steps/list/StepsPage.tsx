import {
  REVIEW_STEP_KIND_WORDS,
  REVIEW_STEP_STATE_WORDS,
  REVIEW_STEP_WORDS as WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useAddress, useNarrowing } from '../../kit/address.ts';
import type { Column } from '../../kit/DataTable.tsx';
import { choicesOf } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { usePages } from '../../wire/use-pages.ts';
import { StepOutcome, type StepRow, StepState } from '../StepMarks.tsx';
import { StepsCalendar } from './StepsCalendar.tsx';
import '../review-steps.css';

/** Defences and visits within the reader's sight by day and hour: a list, or a calendar of the days. */
export function StepsPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [address, change] = useAddress();
  const isOffice = office?.unit.kind === 'authority';
  const isExpert = office?.unit.kind === 'expert';
  const asked = useNarrowing(['round', 'category', 'kind', 'state', 'from', 'until', 'text']);
  const list = usePages('list-review-steps', { query: asked });
  const days = address['mode'] === 'days';
  const title = t(isExpert ? WORDS.ownTitle : WORDS.title);
  const aside = isOffice && (
    <Link className="primary-button" to="/review-steps/plan">
      {t(WORDS.plan)}
    </Link>
  );
  const mode = (
    <div className="choice-line">
      <Segmented
        aria-label={t(WORDS.view)}
        value={days ? 'days' : 'list'}
        options={[
          { value: 'list', label: t(WORDS.list) },
          { value: 'days', label: t(WORDS.calendar) },
        ]}
        onChange={(next) => change({ mode: next === 'days' ? 'days' : undefined })}
      />
    </div>
  );
  if (days && list.rows.length > 0)
    return (
      <>
        <PageHead title={title} under={<p>{t(WORDS.under)}</p>} aside={aside} />
        {mode}
        <StepsCalendar rows={list.rows} onMore={list.onMore} />
      </>
    );
  return (
    <ListPage
      title={title}
      pages={list}
      why={t(WORDS.under)}
      aside={aside}
      columns={columns()}
      keyOf={({ id }) => id}
      searches
      filters={[
        { name: 'kind', label: t(WORDS.kind), choices: choicesOf(REVIEW_STEP_KIND_WORDS, t) },
        { name: 'state', label: t(WORDS.state), choices: choicesOf(REVIEW_STEP_STATE_WORDS, t) },
      ]}
      exports={isOffice ? exportsOf('export-review-steps', asked) : []}
      empty={<EmptyList title={t(WORDS.empty)} hint={t(isOffice ? WORDS.emptyHint : WORDS.emptyOwn)} />}
    >
      {list.rows.length > 0 && mode}
    </ListPage>
  );

  function columns(): readonly Column<StepRow>[] {
    const join = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ');
    return [
      {
        id: 'on',
        title: t(WORDS.on),
        cell: ({ on, from }) => (
          <span className="nowrap">
            <DayText on={on} weekday /> <b>{from}</b>
          </span>
        ),
      },
      {
        id: 'application',
        title: t(WORDS.application),
        names: true,
        cell: ({ id, kind, application, organisation }) => (
          <>
            <Link to="/review-steps/$step" params={{ step: id }}>
              {application.name}
            </Link>
            <br />
            <small>
              {t(REVIEW_STEP_KIND_WORDS[kind])} · {application.receipt} · {organisation}
            </small>
          </>
        ),
      },
      { id: 'place', title: t(WORDS.place), cell: ({ place }) => place },
      ...(isOffice || isExpert
        ? [
            {
              id: 'people',
              title: t(WORDS.people),
              cell: ({ people, declined }: StepRow) => (
                <>
                  {join(people)}
                  {declined.length > 0 && (
                    <span className="tag bad">{t(WORDS.toReplace, { count: declined.length })}</span>
                  )}
                </>
              ),
            },
          ]
        : []),
      {
        id: 'state',
        title: t(WORDS.state),
        cell: ({ state, attendance, signed, toSign }) => (
          <>
            <StepState state={state} />
            <br />
            <small>
              {state === 'planned' && t(attendance === null ? WORDS.unconfirmed : WORDS.confirmed)}
              {state === 'recorded' && toSign > 0 && t(WORDS.signedOf, { signed, all: toSign })}
            </small>
          </>
        ),
      },
      { id: 'outcome', title: t(WORDS.outcome), cell: (row) => <StepOutcome {...row} /> },
    ];
  }
}
