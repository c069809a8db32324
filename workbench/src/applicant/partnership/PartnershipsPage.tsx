import { APPLICANT_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { PARTNER_STATES } from '../form/PartnersPanel.tsx';

type Row = NonNullable<ViewQuery<'list-partnerships'>['data']>['rows'][number];

interface Answering {
  readonly row: Row;
  readonly answer: 'confirmed' | 'declined';
}

/** Invitations to take part in joint laboratories, and the organisation's answers (B4.5). */
export function PartnershipsPage() {
  const t = useWords();
  const language = useLanguage();
  const submitter = useOffice()?.role === 'applicant-submitter';
  const list = useView('list-partnerships');
  const [answering, setAnswering] = useState<Answering | null>(null);
  const columns: readonly Column<Row>[] = [
    {
      id: 'name',
      title: t(APPLICANT_WORDS.name),
      names: true,
      cell: ({ applicationName, categoryName, roundTitle }) => (
        <>
          <b>{applicationName || t(APPLICANT_WORDS.unnamed)}</b>
          <br />
          <small>
            {categoryName[language]}　{roundTitle[language]}
          </small>
        </>
      ),
    },
    { id: 'lead', title: t(APPLICANT_WORDS.lead), cell: ({ lead }) => lead },
    { id: 'task', title: t(APPLICANT_WORDS.ourTask), cell: ({ task }) => task || '–' },
    { id: 'input', title: t(APPLICANT_WORDS.ourInput), numeric: true, cell: ({ input }) => input ?? '–' },
    { id: 'at', title: t(APPLICANT_WORDS.invitedAt), cell: ({ invitedAt }) => <Time at={invitedAt} short /> },
    {
      id: 'state',
      title: t(APPLICANT_WORDS.answer),
      cell: ({ state }) => (
        <span className={`tag ${PARTNER_STATES[state].tone}`}>{t(PARTNER_STATES[state].words)}</span>
      ),
    },
    {
      id: 'act',
      title: '',
      cell: (row) =>
        submitter && row.state !== 'removed' ? (
          <span className="nowrap">
            {row.state !== 'confirmed' && (
              <Button size="small" type="primary" onClick={() => setAnswering({ row, answer: 'confirmed' })}>
                {t(APPLICANT_WORDS.confirmPart)}
              </Button>
            )}{' '}
            {row.state !== 'declined' && (
              <Button size="small" onClick={() => setAnswering({ row, answer: 'declined' })}>
                {t(APPLICANT_WORDS.declinePart)}
              </Button>
            )}
          </span>
        ) : null,
    },
  ];
  return (
    <>
      <Fetched query={list}>
        {({ rows }) => (
          <ListPage
            title={t(APPLICANT_WORDS.partnershipsTitle)}
            why={
              <>
                {t(APPLICANT_WORDS.partnershipsWhy)} <ClauseTag clause="B4.5" />{' '}
                {!submitter && t(APPLICANT_WORDS.submitterAnswers)}
              </>
            }
            total={rows.length}
            rows={rows}
            columns={columns}
            keyOf={({ id }) => id}
            empty={
              <EmptyList
                title={t(APPLICANT_WORDS.partnershipsNone)}
                hint={t(APPLICANT_WORDS.partnershipsNoneHint)}
              />
            }
          />
        )}
      </Fetched>
      {answering !== null && <AnswerDialog {...answering} onDone={() => setAnswering(null)} />}
    </>
  );
}

function AnswerDialog({ row, answer, onDone }: Answering & { onDone: () => void }) {
  const t = useWords();
  const send = useAct('answer-partnership');
  const yes = answer === 'confirmed';
  return (
    <ReasonDialog
      of={`${row.id}:${answer}`}
      title={t(APPLICANT_WORDS.answerTitle, { name: row.applicationName })}
      verb={t(yes ? APPLICANT_WORDS.confirmPart : APPLICANT_WORDS.declinePart)}
      danger={!yes}
      label={t(APPLICANT_WORDS.note)}
      least={0}
      by={send}
      onSend={(note) =>
        send.act({ params: { partnership: row.id }, body: { version: row.version, answer, note } })
      }
      onClose={onDone}
    >
      <p>{t(yes ? APPLICANT_WORDS.confirmText : APPLICANT_WORDS.declineText)}</p>
    </ReasonDialog>
  );
}
