import { CheckOutlined, WarningOutlined } from '@ant-design/icons';
import { RECOMMENDER_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';

/** Whether the rules find anything to look at in an application, in a word. */
export function CheckMark({ application }: { application: string }) {
  const t = useWords();
  const { data } = useView('self-check', { params: { application } });
  if (data === undefined) return <span className="hint">{t(RECOMMENDER_WORDS.checking)}</span>;
  const count = data.outcomes.filter(({ verdict }) => verdict === 'fail').length;
  if (count === 0)
    return (
      <span className="tag good">
        <CheckOutlined aria-hidden />
        {t(RECOMMENDER_WORDS.inOrder)}
      </span>
    );
  return (
    <span className="tag soft">
      <WarningOutlined aria-hidden />
      {t(RECOMMENDER_WORDS.toLookAt, { count })}
    </span>
  );
}
