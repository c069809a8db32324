import type { Problem } from '@qichuang/contract';
import { ASSIGNMENT_WORDS, EXPERT_POOL_WORDS, PANEL_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../kit/DataTable.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { EXPERT_KINDS } from '../pool/expert-draft.ts';
import { shortPanels } from './short-panels.ts';

interface Props {
  readonly refusal: Problem | 'offline' | null;
  readonly onAgain: () => void;
}

/** Why an assignment cannot be filled: application by application the rule in the way, and what can be done about it. */
export function TooFewExperts({ refusal, onAgain }: Props) {
  const t = useWords();
  if (refusal === null || refusal === 'offline' || refusal.kind !== 'too-few-experts') {
    return <RefusalPanel refusal={refusal} onAgain={onAgain} />;
  }
  const { applications, missing, loadNeeded } = refusal.evidence;
  const lines = shortPanels(refusal.evidence);
  return (
    <section className="notice soft short-panel" role="alert">
      <div>
        <h2>{t(ASSIGNMENT_WORDS.shortTitle)}</h2>
        <p>
          {t(ASSIGNMENT_WORDS.shortText, {
            applications: String(applications ?? lines.length),
            missing: String(missing ?? ''),
          })}
        </p>
        <DataTable
          label={t(ASSIGNMENT_WORDS.shortTitle)}
          rows={lines}
          keyOf={({ receipt }) => receipt}
          columns={[
            {
              id: 'receipt',
              title: t(PANEL_WORDS.shortReceipt),
              names: true,
              cell: ({ receipt }) => receipt,
            },
            { id: 'rule', title: t(PANEL_WORDS.shortRule), cell: ({ rule }) => nameOf(rule) },
            { id: 'have', title: t(PANEL_WORDS.shortHave), cell: ({ figures }) => figures },
          ]}
        />
        <p>
          {[...new Set(lines.map(({ rule }) => todoOf(rule)))].join(' ')}{' '}
          {typeof loadNeeded === 'number' && t(PANEL_WORDS.todoLoadNeeded, { load: loadNeeded })}{' '}
          <Link to="/experts">{t(ASSIGNMENT_WORDS.toPool)}</Link>
        </p>
      </div>
    </section>
  );

  function nameOf(rule: string): string {
    if (rule.startsWith('kind:')) {
      const kind = EXPERT_KINDS.find((one) => rule === `kind:${one}`);
      return t(PANEL_WORDS.shortKind, { kind: kind === undefined ? '' : t(EXPERT_POOL_WORDS[kind]) });
    }
    if (rule === 'one-per:institution') return t(PANEL_WORDS.shortInstitution);
    if (rule === 'one-per:city') return t(PANEL_WORDS.shortCity);
    if (rule === 'load') return t(PANEL_WORDS.shortLoad);
    return rule === 'together' ? t(PANEL_WORDS.shortTogether) : t(PANEL_WORDS.shortExperts);
  }

  function todoOf(rule: string): string {
    if (rule.startsWith('kind:')) return t(PANEL_WORDS.todoKind);
    if (rule.startsWith('one-per:')) return t(PANEL_WORDS.todoGroups);
    return rule === 'load' || rule === 'together' ? t(PANEL_WORDS.todoLoad) : t(PANEL_WORDS.todoExperts);
  }
}
