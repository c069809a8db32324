import { PlusOutlined } from '@ant-design/icons';
import { regionName } from '@qichuang/domain';
import { EXPERT_POOL_WORDS, PANEL_WORDS, STANDING_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import { categoryName } from '../../kit/CategoryName.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { usePages } from '../../wire/use-pages.ts';
import { AskDeclarations } from '../standing/AskDeclarations.tsx';
import { ExpertStanding } from '../standing/ExpertStanding.tsx';
import { AddExpert, ChangeExpert } from './ExpertDrawer.tsx';
import type { Expert } from './expert-draft.ts';
import { givenTo, partsOf } from './given.ts';
import '../review-office.css';

/** The expert pool: who can be asked, for what, and how much they hold. */
export function ExpertPoolPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const clerk = office?.role === 'authority-clerk';
  const [address] = useAddress();
  const programme = documentOf(
    useProgramme(office?.unit.kind === 'authority' ? office.unit.id : undefined).data,
  );
  const limit = programme?.sharedRules.expertPanel.maximumLoad ?? null;
  const pool = usePages('list-experts', {
    query: {
      ...(address['text'] === undefined ? {} : { text: address['text'] }),
      ...(address['category'] === undefined ? {} : { category: address['category'] }),
      ...(address['declared'] === 'yes' || address['declared'] === 'no'
        ? { declared: address['declared'] }
        : {}),
    },
  });
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Expert | null>(null);
  const [standing, setStanding] = useState<string | null>(null);
  // As the list has it now: a term just saved shows at once.
  const opened = pool.rows.find(({ id }) => id === standing);
  return (
    <>
      <ListPage
        title={t(EXPERT_POOL_WORDS.title)}
        why={t(EXPERT_POOL_WORDS.why)}
        pages={pool}
        totalWords={EXPERT_POOL_WORDS.count}
        keyOf={({ id }) => id}
        searches
        filters={[
          {
            name: 'category',
            label: t(EXPERT_POOL_WORDS.categories),
            choices: (programme?.categories ?? []).map(({ id, names }) => ({
              value: id,
              label: names[language],
            })),
          },
          {
            name: 'declared',
            label: t(STANDING_WORDS.filter),
            choices: [
              { value: 'yes', label: t(STANDING_WORDS.filterYes) },
              { value: 'no', label: t(STANDING_WORDS.filterNo) },
            ],
          },
        ]}
        columns={columns()}
        empty={<EmptyList title={t(EXPERT_POOL_WORDS.emptyTitle)} hint={t(EXPERT_POOL_WORDS.emptyHint)} />}
        aside={
          clerk && (
            <>
              <Link to="/experts/import" className="plain-button">
                {t(EXPERT_POOL_WORDS.importTable)}
              </Link>
              <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
                {t(EXPERT_POOL_WORDS.add)}
              </Button>
            </>
          )
        }
      >
        <AskDeclarations />
      </ListPage>
      {adding && <AddExpert onClose={() => setAdding(false)} />}
      {opened !== undefined && <ExpertStanding expert={opened} onClose={() => setStanding(null)} />}
      {changing !== null && (
        <ChangeExpert key={changing.id} expert={changing} onClose={() => setChanging(null)} />
      )}
    </>
  );

  function columns(): readonly Column<Expert>[] {
    const act: Column<Expert> = {
      id: 'act',
      title: t(EXPERT_POOL_WORDS.acts),
      cell: (expert) => (
        <span className="line">
          <Button size="small" onClick={() => setChanging(expert)}>
            {t(EXPERT_POOL_WORDS.change)}
            <span className="sr"> {expert.name}</span>
          </Button>
          <Button size="small" onClick={() => setStanding(expert.id)}>
            {t(STANDING_WORDS.open)}
            <span className="sr"> {expert.name}</span>
          </Button>
        </span>
      ),
    };
    return [
      {
        id: 'name',
        title: t(EXPERT_POOL_WORDS.name),
        names: true,
        cell: ({ name, title }) => (
          <>
            <b>{name}</b>
            <br />
            <small>{title}</small>
          </>
        ),
      },
      { id: 'kind', title: t(EXPERT_POOL_WORDS.kind), cell: ({ kind }) => t(EXPERT_POOL_WORDS[kind]) },
      {
        id: 'institution',
        title: t(EXPERT_POOL_WORDS.institution),
        cell: ({ institution, formerInstitutions }) => (
          <>
            {institution.name}
            {formerInstitutions.map((former) => (
              <small key={former.name} className="block">
                {former.name} – {former.until}
              </small>
            ))}
          </>
        ),
      },
      {
        id: 'city',
        title: t(EXPERT_POOL_WORDS.city),
        cell: ({ city }) => regionName(`${city}00`)?.[language] ?? city,
      },
      {
        id: 'categories',
        title: t(EXPERT_POOL_WORDS.categories),
        cell: ({ categories }) =>
          categories.length === 0
            ? t(EXPERT_POOL_WORDS.categoriesAll)
            : categories
                .map((id) => categoryName(programme, id, language))
                .join(language === 'zh' ? '、' : ', '),
      },
      {
        id: 'load',
        title: t(EXPERT_POOL_WORDS.load),
        numeric: true,
        cell: ({ given }) => (
          <>
            {limit === null
              ? givenTo({ given })
              : t(PANEL_WORDS.loadOf, { count: givenTo({ given }), limit })}
            {given.evaluations + given.achievements > 0 && (
              <small className="block">{t(EXPERT_POOL_WORDS.givenParts, partsOf(given))}</small>
            )}
          </>
        ),
      },
      {
        id: 'state',
        title: t(EXPERT_POOL_WORDS.state),
        cell: ({ state, away, declared }) => (
          <>
            <span className={state === 'active' ? 'tag good' : 'tag soft'}>
              {t(EXPERT_POOL_WORDS[state])}
            </span>{' '}
            {away !== null && <span className="tag soft">{t(STANDING_WORDS[away])}</span>}
            {away === null && !declared && (
              <span className="tag soft">{t(STANDING_WORDS['not-declared'])}</span>
            )}
          </>
        ),
      },
      {
        id: 'standing',
        title: t(STANDING_WORDS.officeTitle),
        cell: ({ term, declaration }) => (
          <>
            {term === null ? '–' : t(STANDING_WORDS.termOf, term)}
            <small className="block">
              {declaration === null ? '–' : t(STANDING_WORDS.declaredOf, { year: declaration.year })}
            </small>
          </>
        ),
      },
      ...(clerk ? [act] : []),
    ];
  }
}
