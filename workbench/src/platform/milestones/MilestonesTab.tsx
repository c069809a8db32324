import { KIT_WORDS, MILESTONE_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { DataTable } from '../../kit/DataTable.tsx';
import { EmptyList } from '../../kit/ListPage.tsx';
import { useWords } from '../../kit/words.ts';
import { usePages } from '../../wire/use-pages.ts';
import type { PlatformRecord } from '../page/tabs.ts';
import { useMilestoneColumns } from './MilestoneCells.tsx';

/** The construction plan of one platform, task by task (A4.1, B6.1). */
export function MilestonesTab({ record }: { readonly record: PlatformRecord }) {
  const t = useWords();
  const { task, due, standing, acts } = useMilestoneColumns();
  const list = usePages('list-milestones', { query: { platform: record.platform.id, limit: 100 } });
  if (list.rows.length === 0 && !list.isPending)
    return <EmptyList title={t(MILESTONE_WORDS.empty)} hint={t(MILESTONE_WORDS.emptyHint)} />;
  return (
    <>
      <DataTable
        label={t(MILESTONE_WORDS.title)}
        rows={list.rows}
        keyOf={({ id }) => id}
        columns={[task, due, standing, acts]}
      />
      {list.onMore !== undefined && (
        <Button loading={list.loadingMore} onClick={list.onMore}>
          {t(KIT_WORDS.more)}
        </Button>
      )}
    </>
  );
}
