import { LockOutlined } from '@ant-design/icons';
import { EXPERT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { CategoryName } from '../../kit/CategoryName.tsx';
import { Countdown } from '../../kit/Countdown.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { DeclarationDialog } from '../declaration/DeclarationDialog.tsx';
import { StandingAsked } from '../standing/StandingAsked.tsx';
import { figuresOf, inOrder, type ReviewRow, standOf, standWords } from './review-state.ts';

const POLL_MS = 15_000;

/** Everything assigned to the expert: what is locked, what is under way, until when. */
export function OwnReviewsPage() {
  const t = useWords();
  const language = useLanguage();
  const list = useView('list-own-reviews', {}, { everyMs: POLL_MS });
  const [declaring, setDeclaring] = useState<string | null>(null);
  return (
    <Fetched query={list}>
      {({ rows }) => (
        <>
          <StandingAsked />
          <ListPage
            title={t(EXPERT_WORDS.reviews)}
            total={rows.length}
            why={t(EXPERT_WORDS.figures, figuresOf(rows))}
            columns={columns()}
            rows={inOrder(rows)}
            keyOf={({ id }) => id}
            empty={<EmptyList title={t(EXPERT_WORDS.emptyTitle)} hint={t(EXPERT_WORDS.emptyHint)} />}
          />
          {declaring !== null && <DeclarationDialog review={declaring} onClose={() => setDeclaring(null)} />}
        </>
      )}
    </Fetched>
  );

  function columns(): readonly Column<ReviewRow>[] {
    return [
      {
        id: 'label',
        title: t(EXPERT_WORDS.application),
        names: true,
        cell: (row) => (
          <>
            {nameOf(row)}
            <br />
            <small>{row.roundTitle[language]}</small>
          </>
        ),
      },
      {
        id: 'category',
        title: t(EXPERT_WORDS.category),
        cell: ({ programme, category }) => <CategoryName programme={programme} category={category} />,
      },
      { id: 'state', title: t(EXPERT_WORDS.state), cell: (row) => standWords(row, t) },
      {
        id: 'due',
        title: t(EXPERT_WORDS.due),
        cell: (row) =>
          ['scored', 'ended'].includes(standOf(row)) ? '–' : <Countdown until={row.dueAt} compact />,
      },
      { id: 'act', title: t(EXPERT_WORDS.act), cell: nextAct },
    ];
  }

  /** The name leads on too: on a narrow screen the act stands beyond the edge. */
  function nameOf(row: ReviewRow) {
    const stand = standOf(row);
    if (stand === 'ended') return row.label;
    if (stand !== 'locked') {
      return (
        <Link to="/reviews/$review" params={{ review: row.id }}>
          {row.label}
        </Link>
      );
    }
    return (
      <Button
        type="link"
        className="in-line"
        icon={<LockOutlined aria-hidden />}
        onClick={() => setDeclaring(row.id)}
      >
        {row.label}
      </Button>
    );
  }

  function nextAct(row: ReviewRow) {
    const stand = standOf(row);
    if (stand === 'ended') return null;
    if (stand === 'locked') {
      return (
        <Button type="primary" onClick={() => setDeclaring(row.id)}>
          {t(EXPERT_WORDS.declareNow)}
        </Button>
      );
    }
    return (
      <Link to="/reviews/$review" params={{ review: row.id }} className="plain-button">
        {t(stand === 'scored' ? EXPERT_WORDS.read : EXPERT_WORDS.goOn)}
      </Link>
    );
  }
}
