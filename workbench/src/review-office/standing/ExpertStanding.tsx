import { STANDING_WORDS } from '@qichuang/language';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { DeclaredTieLine } from '../../expert/standing/DeclaredTieLine.tsx';
import { useWords } from '../../kit/words.ts';
import type { Expert } from '../pool/expert-draft.ts';
import { JudgeTieDialog } from './JudgeTieDialog.tsx';
import { TermFields } from './TermFields.tsx';

interface Props {
  readonly expert: Expert;
  readonly onClose: () => void;
}

/** An expert's term and standing declaration, with the ties the office judges. */
export function ExpertStanding({ expert, onClose }: Props) {
  const t = useWords();
  const [judging, setJudging] = useState<string | null>(null);
  const { declaration } = expert;
  const tie = declaration?.ties.find(({ id }) => id === judging);
  return (
    <Drawer open size={640} title={t(STANDING_WORDS.officeOf, { name: expert.name })} onClose={onClose}>
      {expert.away !== null && <p className="notice soft">{t(STANDING_WORDS[expert.away])}</p>}
      <TermFields key={expert.version} expert={expert} />
      <h3 className="standing-head">
        {t(STANDING_WORDS.title)}{' '}
        {declaration !== null && (
          <span className="tag">{t(STANDING_WORDS.declaredOf, { year: declaration.year })}</span>
        )}
      </h3>
      {declaration === null && <p className="muted">{t(STANDING_WORDS.never)}</p>}
      {declaration?.ties.length === 0 && <p className="muted">{t(STANDING_WORDS.tiesNone)}</p>}
      {declaration?.ties.map((one) => (
        <DeclaredTieLine key={one.id} tie={one}>
          <Button size="small" onClick={() => setJudging(one.id)}>
            {t(STANDING_WORDS.judge)}
          </Button>
        </DeclaredTieLine>
      ))}
      {tie !== undefined && <JudgeTieDialog expert={expert} tie={tie} onClose={() => setJudging(null)} />}
    </Drawer>
  );
}
