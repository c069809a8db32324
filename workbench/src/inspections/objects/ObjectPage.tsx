import type { Instant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  formatInstant,
  INSPECTION_OBJECT_WORDS,
  RISK_EVIDENCE_WORDS,
  RISK_LIFT_WORDS,
} from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useView } from '../../wire/use-view.ts';
import { RiskClassDialog } from './RiskClassDialog.tsx';
import { RiskTag } from './RiskTag.tsx';

export type ObjectView = ViewOf<(typeof REQUESTS)['see-inspection-object']>;

/** Why one platform stands in its class: each point opens what it rests on; what was set by hand is kept (A4.3, B6.3). */
export function ObjectPage() {
  const { platform = '' } = useParams({ strict: false });
  const asked = useView('see-inspection-object', { params: { platform } });
  return <Fetched query={asked}>{(view) => <OneObject object={view} />}</Fetched>;
}

function OneObject({ object }: { readonly object: ObjectView }) {
  const t = useWords();
  const role = useOffice()?.role;
  const [asking, setAsking] = useState<'set' | 'end' | null>(null);
  const { platform, organisation, recommender, risk, reckoned, byHand } = object;
  return (
    <>
      <PageHead
        title={platform.name}
        crumbs={[
          { label: t(INSPECTION_OBJECT_WORDS.title), to: '/inspections/objects' },
          { label: platform.number },
        ]}
        under={
          <p>
            <Link to="/platforms/$platform" params={{ platform: platform.id }}>
              {platform.number}
            </Link>
            {'　'}
            {organisation}　{recommender}
          </p>
        }
        aside={
          <>
            <RiskTag risk={risk} />{' '}
            {byHand !== null && (
              <span className="hint">{t(INSPECTION_OBJECT_WORDS.reckonedAs, { risk: reckoned })}</span>
            )}
          </>
        }
      />
      <Evidence object={object} />
      <Earlier object={object} />
      <ActBar
        acts={
          role !== 'authority-clerk'
            ? []
            : [
                {
                  id: 'set',
                  label: t(INSPECTION_OBJECT_WORDS.set),
                  primary: true,
                  onAct: () => setAsking('set'),
                },
                ...(byHand === null
                  ? []
                  : [
                      {
                        id: 'end',
                        label: t(INSPECTION_OBJECT_WORDS.end),
                        onAct: () => setAsking('end' as const),
                      },
                    ]),
              ]
        }
      />
      {asking !== null && (
        <RiskClassDialog key={asking} object={object} asking={asking} onClose={() => setAsking(null)} />
      )}
    </>
  );
}

function Evidence({ object: { evidence, points, reckoned, lifted } }: { readonly object: ObjectView }) {
  const t = useWords();
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby="evidence">
      <div className="card-head">
        <h2 id="evidence">{t(INSPECTION_OBJECT_WORDS.evidence)}</h2>
        <span className="hint">{t(INSPECTION_OBJECT_WORDS.total, { points, risk: reckoned })}</span>
      </div>
      {evidence.length === 0 && <p className="card-body muted">{t(INSPECTION_OBJECT_WORDS.nothing)}</p>}
      <dl className="facts card-body">
        {evidence.map((point) => (
          <div key={point.point} style={{ display: 'contents' }}>
            <dt>
              {point[language]}
              <small className="block">
                {t(INSPECTION_OBJECT_WORDS.each, { points: point.points })}
                {point.cap !== null && `　${t(INSPECTION_OBJECT_WORDS.capped, { cap: point.cap })}`}
              </small>
            </dt>
            <dd>
              {point.items.map((item) => (
                <p key={`${item.kind}${item.id}`}>
                  <EvidenceLink {...item} /> {item.on !== null && <DayText on={item.on} />}
                </p>
              ))}
            </dd>
          </div>
        ))}
        {lifted.length > 0 && (
          <>
            <dt>{t(INSPECTION_OBJECT_WORDS.lifted)}</dt>
            <dd>
              {lifted.map((name) => {
                const words = RISK_LIFT_WORDS[name];
                return <p key={name}>{words === undefined ? name : t(words)}</p>;
              })}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

type Item = ObjectView['evidence'][number]['items'][number];

/** Each piece of evidence opens the page on which it stands. */
function EvidenceLink({ kind, id, label }: Item) {
  const t = useWords();
  const says = `${t(RISK_EVIDENCE_WORDS[kind])}${label === '' ? '' : ` · ${label}`}`;
  switch (kind) {
    case 'filing':
      return (
        <Link to="/filings/$filing" params={{ filing: id }}>
          {says}
        </Link>
      );
    case 'measure':
      return (
        <Link to="/measures/$measure" params={{ measure: id }}>
          {says}
        </Link>
      );
    case 'evaluation':
      return (
        <Link to="/evaluations/$evaluation" params={{ evaluation: id }}>
          {says}
        </Link>
      );
    case 'objection':
      return (
        <Link to="/objections/$objection" params={{ objection: id }}>
          {says}
        </Link>
      );
    case 'voice':
      return (
        <Link to="/voices/$voice" params={{ voice: id }}>
          {says}
        </Link>
      );
    case 'organisation':
      return (
        <Link to="/organisations/$organisation" params={{ organisation: id }}>
          {says}
        </Link>
      );
    case 'inspection':
      return (
        <Link to="/inspection-tasks/$task" params={{ task: id }}>
          {says}
        </Link>
      );
    case 'milestone':
      return (
        <Link to="/milestones" search={{ text: label }}>
          {says}
        </Link>
      );
  }
}

function Earlier({ object: { earlier } }: { readonly object: ObjectView }) {
  const t = useWords();
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby="by-hand">
      <div className="card-head">
        <h2 id="by-hand">{t(INSPECTION_OBJECT_WORDS.earlier)}</h2>
      </div>
      {earlier.length === 0 && <p className="card-body muted">{t(INSPECTION_OBJECT_WORDS.never)}</p>}
      {earlier.map(({ risk, reason, until, by, at, ended }) => (
        <div key={at} className="draw-step">
          <RiskTag risk={risk} /> {reason}
          <small className="block">
            {by} <Time at={at} />　{t(INSPECTION_OBJECT_WORDS.until)} <DayText on={until} />
          </small>
          {ended !== null && (
            <small className="block">
              {t(INSPECTION_OBJECT_WORDS.endedBy, {
                by: ended.by,
                at: formatInstant(ended.at as Instant, language),
                reason: ended.reason,
              })}
            </small>
          )}
        </div>
      ))}
    </section>
  );
}
