import { KIT_WORDS } from '@qichuang/language';
import { Skeleton } from 'antd';
import { useWords } from '../kit/words.ts';

/** While the code of a page is on its way. */
export function PageWait() {
  const t = useWords();
  return (
    <div aria-busy="true">
      <span className="sr">{t(KIT_WORDS.loading)}</span>
      <Skeleton active={false} />
    </div>
  );
}
