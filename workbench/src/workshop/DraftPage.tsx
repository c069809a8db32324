import { DRAFT_STATE_WORDS, WORKSHOP_WORDS } from '@qichuang/language';
import { useParams } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useAddress } from '../kit/address.ts';
import { Fetched } from '../kit/Fetched.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView } from '../wire/use-view.ts';
import { CasesTab } from './CasesTab.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { DocumentTab } from './DocumentTab.tsx';
import type { Draft } from './draft.ts';
import { EditTab } from './EditTab.tsx';
import { PublishTab } from './PublishTab.tsx';
import { SimulationTab } from './SimulationTab.tsx';

/** One version in the making: edited, compared, tried on its cases and on an earlier round, published by two (A4.1). */
export function DraftPage() {
  const { draft: id = '' } = useParams({ strict: false }) as { readonly draft?: string };
  const query = useView('see-programme-draft', { params: { draft: id } }, { keepOld: true });
  return (
    <Fetched query={query}>
      {(draft) => (
        <>
          <Head draft={draft} />
          <DraftTabs draft={draft} />
        </>
      )}
    </Fetched>
  );
}

function Head({ draft }: { readonly draft: Draft }) {
  const t = useWords();
  const language = useLanguage();
  return (
    <PageHead
      title={draft.name[language]}
      under={draft.title}
      crumbs={[{ label: t(WORKSHOP_WORDS.title), to: '/workshop' }]}
      aside={
        <span className={draft.state === 'prepared' ? 'tag moving' : 'tag'}>
          {t(DRAFT_STATE_WORDS[draft.state])}
        </span>
      }
    />
  );
}

function DraftTabs({ draft }: { readonly draft: Draft }) {
  const t = useWords();
  const [address, change] = useAddress();
  const wrong = draft.cases.filter(({ expected, found }) => expected !== found).length;
  const tabs = [
    // Begun anew when a newer version is there: what it shows is the document as saved.
    { id: 'edit', label: t(WORKSHOP_WORDS.tabForms), body: <EditTab key={draft.version} draft={draft} /> },
    {
      id: 'differences',
      label: `${t(draft.city === '' ? WORKSHOP_WORDS.tabDifferences : WORKSHOP_WORDS.tabDerived)} ${draft.differences.length}`,
      body: <DifferenceList differences={draft.differences} />,
    },
    {
      id: 'cases',
      label: wrong === 0 ? t(WORKSHOP_WORDS.tabCases) : `${t(WORKSHOP_WORDS.tabCases)} ${wrong}`,
      body: <CasesTab draft={draft} />,
    },
    { id: 'simulation', label: t(WORKSHOP_WORDS.tabSimulation), body: <SimulationTab draft={draft} /> },
    { id: 'document', label: t(WORKSHOP_WORDS.tabDocument), body: <DocumentTab draft={draft} /> },
    { id: 'publish', label: t(WORKSHOP_WORDS.tabPublish), body: <PublishTab draft={draft} /> },
  ];
  return (
    <Tabs
      activeKey={address['tab'] ?? 'edit'}
      destroyOnHidden={false}
      onChange={(tab) => change({ tab })}
      items={tabs.map(({ id, label, body }) => ({
        key: id,
        label,
        children: <div className="tab-body">{body}</div>,
      }))}
    />
  );
}
