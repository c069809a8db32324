import { STANDING_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView } from '../../wire/use-view.ts';

/** How many experts of the pool have not made the declaration of this year; a clerk reminds them all at once. */
export function AskDeclarations() {
  const t = useWords();
  const clerk = useOffice()?.role === 'authority-clerk';
  const pool = useView('list-experts', { query: { limit: 1 } });
  const count = pool.data?.undeclared;
  const { act, pending, refusal } = useAct('ask-declarations');
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState<number | null>(null);

  async function remind() {
    const done = await act({ body: {} });
    if (done === undefined) return;
    setAsking(false);
    setAsked(done.asked);
  }

  // The line keeps its place while the number is on its way.
  if (count === undefined || count === 0) {
    return (
      <p className="hint" aria-busy={count === undefined}>
        {count === 0 ? t(STANDING_WORDS.undeclaredAll) : '　'}
      </p>
    );
  }
  return (
    <div className="notice soft declarations">
      <div className="line">
        <span>{t(STANDING_WORDS.undeclared, { count })}</span>
        {clerk && asked === null && (
          <Button size="small" onClick={() => setAsking(true)}>
            {t(STANDING_WORDS.askAll)}
          </Button>
        )}
        {asked !== null && <span role="status">{t(STANDING_WORDS.askedAll, { count: asked })}</span>}
      </div>
      {asking && (
        <ConfirmDialog
          open
          title={t(STANDING_WORDS.askAll)}
          verb={t(STANDING_WORDS.askAll)}
          pending={pending}
          refusal={refusal}
          onConfirm={() => void remind()}
          onCancel={() => setAsking(false)}
        >
          <p>{t(STANDING_WORDS.askAllText, { count })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
