import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useAddress } from './address.ts';
import { type Crumb, PageHead } from './PageHead.tsx';
import { PathBar, type PathStep } from './PathBar.tsx';
import { StateMark } from './StateMark.tsx';
import { type Holder, WhoStrip } from './WhoStrip.tsx';

export interface CaseTab {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly body: ReactNode;
}

interface Props {
  readonly title: string;
  readonly under: ReactNode;
  readonly crumbs: readonly Crumb[];
  readonly state: string;
  readonly steps: readonly PathStep[];
  readonly holder: Holder | null;
  readonly aside?: ReactNode;
  /** Between strip and tabs: refusals, return notice, receipt. */
  readonly news?: ReactNode;
  readonly tabs: readonly CaseTab[];
  /** Follows the chosen row of the first tab; below the tabs where the window is narrow. */
  readonly evidence?: ReactNode;
  readonly actBar?: ReactNode;
}

/** The page of a case, the same for every role: path, who has it, tabs, evidence beside them, acts at the foot. */
export function CasePage(props: Props) {
  const { title, under, crumbs, state, steps, holder, aside, news, tabs, evidence, actBar } = props;
  const [address, change] = useAddress();
  const first = tabs[0]?.id ?? '';
  const shown = tabs.some(({ id }) => id === address['tab']) ? address['tab'] : first;
  return (
    <>
      <PageHead
        title={title}
        under={under}
        crumbs={crumbs}
        aside={
          <>
            <StateMark state={state} />
            {aside}
          </>
        }
      />
      <PathBar steps={steps} yours={state === 'returned' || state === 'correction'} />
      <WhoStrip holder={holder} />
      {news !== undefined && <div style={{ marginTop: 16 }}>{news}</div>}
      <div className={evidence === undefined ? 'case-columns whole' : 'case-columns'}>
        <div>
          <div className="case-main">
            <Tabs
              activeKey={shown ?? first}
              onChange={(tab) => change({ tab: tab === first ? undefined : tab })}
              items={tabs.map(({ id, label, count, body }) => ({
                key: id,
                label: count === undefined ? label : `${label} ${count}`,
                children: <div className="tab-body">{body}</div>,
              }))}
            />
          </div>
          {actBar}
        </div>
        {evidence !== undefined && <aside>{evidence}</aside>}
      </div>
    </>
  );
}
