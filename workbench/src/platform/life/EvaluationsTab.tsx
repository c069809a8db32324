import { EVALUATION_WORDS, PLATFORM_LIFE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { EvaluationState, GradeMark, pointsOf } from '../../evaluation/evaluation-marks.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import type { PlatformRecord } from '../page/tabs.ts';
import { LifeTable } from './LifeTable.tsx';

/** Evaluations of one platform; points and grade as far as the reader may know them (A3.8, B5.3). */
export function EvaluationsTab({ record: { platform } }: { readonly record: PlatformRecord }) {
  const t = useWords();
  const asked = useView('list-evaluations', { query: { platform: platform.id, limit: 200 } });
  return (
    <LifeTable
      asked={asked}
      label={t(PLATFORM_LIFE_WORDS.evaluations)}
      columns={[
        {
          id: 'campaign',
          title: t(EVALUATION_WORDS.title),
          names: true,
          cell: ({ id, campaign }) => (
            <Link to="/evaluations/$evaluation" params={{ evaluation: id }}>
              {campaign.title}
            </Link>
          ),
        },
        {
          id: 'state',
          title: t(EVALUATION_WORDS.state),
          cell: (row) => <EvaluationState state={row.state} />,
        },
        {
          id: 'total',
          title: t(EVALUATION_WORDS.total),
          numeric: true,
          cell: ({ totalHundredths }) => pointsOf(totalHundredths),
        },
        {
          id: 'grade',
          title: t(EVALUATION_WORDS.grade),
          cell: (row) => <GradeMark grade={row.grade} />,
        },
      ]}
    />
  );
}
