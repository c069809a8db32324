import { OrderedListOutlined } from '@ant-design/icons';
import { RANKING_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { RoundChoice, type RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView } from '../../wire/use-view.ts';
import { DecisionDesk } from './DecisionDesk.tsx';
import '../review-office.css';

const POLL_MS = 15_000;

/** The ranked list of a category and the meeting's decision on it. */
export function RankingPage() {
  const t = useWords();
  return (
    <>
      <PageHead title={t(RANKING_WORDS.title)} />
      <RoundChoice path="/rankings">
        {(chosen) => <CategoryRanking key={`${chosen.round.id} ${chosen.category}`} {...chosen} />}
      </RoundChoice>
    </>
  );
}

function CategoryRanking(chosen: RoundChosen) {
  const t = useWords();
  const { round, category } = chosen;
  const drawnUp = round.ranked.includes(category);
  const asked = useView(
    'see-ranking',
    { params: { round: round.id, category } },
    { everyMs: POLL_MS, enabled: drawnUp },
  );
  if (!drawnUp) {
    return (
      <div className="card">
        <EmptyState
          icon={<OrderedListOutlined aria-hidden />}
          title={t(RANKING_WORDS.notYet)}
          hint={t(RANKING_WORDS.notYetHint)}
        >
          <DrawUp round={round.id} category={category} version={0} />
        </EmptyState>
      </div>
    );
  }
  return (
    <Fetched query={asked}>
      {(ranking) => <DecisionDesk key={`${ranking.id} ${ranking.version}`} ranking={ranking} {...chosen} />}
    </Fetched>
  );
}

interface DrawUpProps {
  readonly round: string;
  readonly category: string;
  /** 0 before there is any list. */
  readonly version: number;
}

function DrawUp({ round, category, version }: DrawUpProps) {
  const t = useWords();
  const { act, pending, refusal, clear } = useAct('draw-up-ranking');
  if (useOffice()?.role !== 'authority-clerk') return null;
  return (
    <>
      <RefusalPanel refusal={refusal} onClose={clear} />
      <Button
        type="primary"
        loading={pending}
        onClick={() => void act({ params: { round, category }, body: { version } })}
      >
        {t(RANKING_WORDS.drawUp)}
      </Button>
    </>
  );
}
