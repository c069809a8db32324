import { ASSIGNMENT_WORDS, DRAW_STATE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../kit/words.ts';
import type { RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { useView } from '../../wire/use-view.ts';
import { DrawExpertsDialog } from './DrawExpertsDialog.tsx';

const TAGS = {
  prepared: 'tag soft',
  committed: 'tag moving',
  revealing: 'tag moving',
  drawn: 'tag moving',
  confirmed: 'tag good',
  cancelled: 'tag',
} as const;

interface Props extends RoundChosen {
  readonly mayDraw: boolean;
}

/** Where the readers of a category come from: a draw before witnesses, if the office wants one (A3.3, B5.1). */
export function ExpertDraw({ mayDraw, ...chosen }: Props) {
  const t = useWords();
  const [drawing, setDrawing] = useState(false);
  const { round, category } = chosen;
  const draws = useView('list-draws', {
    query: { programme: round.programme, purpose: 'experts', about: `${round.id}/${category}` },
  });
  const rows = draws.data?.rows ?? [];
  const live = rows.find(({ state }) => state !== 'cancelled');
  return (
    <section className="card" aria-labelledby="expert-draw">
      <div className="card-head">
        <h2 id="expert-draw">{t(ASSIGNMENT_WORDS.drawn)}</h2>
        <span className="hint">{t(ASSIGNMENT_WORDS.drawnHint)}</span>
        <span className="space" />
        {mayDraw && draws.data !== undefined && live === undefined && (
          <Button onClick={() => setDrawing(true)}>{t(ASSIGNMENT_WORDS.drawExperts)}</Button>
        )}
      </div>
      {draws.data !== undefined && rows.length === 0 && !mayDraw && (
        <p className="card-body muted">{t(ASSIGNMENT_WORDS.drawNone)}</p>
      )}
      {rows.length > 0 && (
        <div className="card-body">
          {rows.map(({ id, number, title, state, candidates, places }) => (
            <p className="line" key={id}>
              <Link to="/draws/$draw" params={{ draw: id }}>
                {t(ASSIGNMENT_WORDS.drawNumber, { number })}　{title}
              </Link>
              <span className={TAGS[state]}>{t(DRAW_STATE_WORDS[state])}</span>
              <span className="hint">{t(ASSIGNMENT_WORDS.drawFigures, { candidates, places })}</span>
            </p>
          ))}
          {live !== undefined && live.state !== 'confirmed' && (
            <p className="notice soft">{t(ASSIGNMENT_WORDS.drawOpen)}</p>
          )}
        </div>
      )}
      {drawing && <DrawExpertsDialog {...chosen} onClose={() => setDrawing(false)} />}
    </section>
  );
}
