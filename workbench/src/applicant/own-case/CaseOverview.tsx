import { APPLICANT_WORDS, ENTRY_WORDS } from '@qichuang/language';
import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import { PARTNER_STATES } from '../form/PartnersPanel.tsx';
import type { CaseView } from './OwnCasePage.tsx';

/** Everything that came of the case so far: result and comments, hearing, objections, partners, recommendation, receipt. */
export function CaseOverview({ view }: { view: CaseView }) {
  const t = useWords();
  const { outcome, comments, findings, objections, extension, identity, recommendation, copies, receipt } =
    view;
  const last = copies.toSorted((one, other) => one.number - other.number).at(-1);
  return (
    <>
      {findings?.map((finding) => (
        <FindingView key={finding.id} finding={finding} />
      ))}
      {outcome !== null && (
        <Block title={t(APPLICANT_WORDS.outcome)}>
          <p>
            {outcome.reason} {outcome.clause !== null && <ClauseTag clause={outcome.clause} />}
          </p>
          <p className="hint">
            <Time at={outcome.at} />
          </p>
        </Block>
      )}
      {comments !== null && comments.length > 0 && (
        <Block title={t(APPLICANT_WORDS.comments)}>
          {comments.map(({ strengths, weaknesses, advice }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: anonymous comments have no name but their place
            <dl key={place} className="facts">
              <dt>
                <b>{t(APPLICANT_WORDS.expert, { number: place + 1 })}</b>
              </dt>
              <dd />
              <dt>{t(APPLICANT_WORDS.strengths)}</dt>
              <dd>{strengths || '–'}</dd>
              <dt>{t(APPLICANT_WORDS.weaknesses)}</dt>
              <dd>{weaknesses || '–'}</dd>
              <dt>{t(APPLICANT_WORDS.advice)}</dt>
              <dd>{advice || '–'}</dd>
            </dl>
          ))}
        </Block>
      )}
      {objections !== null && objections.length > 0 && (
        <Block title={t(APPLICANT_WORDS.objections)}>
          <ul>
            {objections.map(({ id, number, grounds, conclusion }) => (
              <li key={id}>
                <b>{number}</b>　{grounds}
                <p className="hint">
                  {conclusion === null
                    ? t(APPLICANT_WORDS.objectionOpen)
                    : t(APPLICANT_WORDS.objectionConclusion, { conclusion })}
                </p>
              </li>
            ))}
          </ul>
        </Block>
      )}
      {extension !== null && extension.state !== 'refused' && (
        <Block title={t(APPLICANT_WORDS.extension)}>
          <p>
            <Time at={extension.until} />　{extension.reason}
          </p>
        </Block>
      )}
      {recommendation !== null && (
        <Block title={t(APPLICANT_WORDS.recommendation)}>
          <p>
            {recommendation.rank !== null && t(APPLICANT_WORDS.rank, { rank: recommendation.rank })}
            {'　'}
            {recommendation.opinion}
          </p>
        </Block>
      )}
      {identity !== null && (
        <Block title={t(ENTRY_WORDS.recommender)}>
          <p>{identity.recommender?.name ?? '–'}</p>
        </Block>
      )}
      {identity !== null && identity.partners.length > 0 && (
        <Block title={t(APPLICANT_WORDS.partners)}>
          <ul>
            {identity.partners.map(({ id, name, uscc, state, note }) => (
              <li key={id}>
                {name} <span className="hint">{uscc}</span>{' '}
                <span className={`tag ${PARTNER_STATES[state].tone}`}>{t(PARTNER_STATES[state].words)}</span>{' '}
                {note}
              </li>
            ))}
          </ul>
        </Block>
      )}
      {last !== undefined && (
        <Block title={t(APPLICANT_WORDS.receiptNumber)}>
          <p>
            <b>{receipt}</b>　{t(APPLICANT_WORDS.receiptCopyNumber, { number: last.number })}
            {'　'}
            <Time at={last.at} />
          </p>
          <p>
            <HashText hash={last.hash} />
          </p>
          <p>
            <a href={fileAddress('fetch-receipt', { application: view.id, number: last.number })} download>
              {t(APPLICANT_WORDS.downloadCopy)}
            </a>
            {'　'}
            <a href={fileAddress('fetch-application-form', { application: view.id })} download>
              {t(APPLICANT_WORDS.downloadForm)}
            </a>
          </p>
        </Block>
      )}
      {last === undefined && <p className="muted">{t(APPLICANT_WORDS.noVersion)}</p>}
    </>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="case-block">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type Finding = NonNullable<CaseView['findings']>[number];

const GROUNDS = {
  accident: APPLICANT_WORDS.groundAccident,
  violation: APPLICANT_WORDS.groundViolation,
  'false-material': APPLICANT_WORDS.groundFalse,
  other: APPLICANT_WORDS.groundOther,
} as const;

/** A proposed disqualification: ground, facts, evidence, and the applicant's statement before the decision (B4.6). */
function FindingView({ finding }: { finding: Finding }) {
  const t = useWords();
  const submitter = useOffice()?.role === 'applicant-submitter';
  const [text, setText, forget, found] = useKept(`${finding.id}:hearing`, () => '');
  const state = useAct('state-at-hearing', forget);
  const open = finding.statement === null && finding.state === 'proposed';
  const [before = '', after = ''] = t(APPLICANT_WORDS.statementUntil, { when: '\u0000' }).split('\u0000');
  return (
    <section className="refusal">
      <h2>{t(APPLICANT_WORDS.findings)}</h2>
      <p>
        {t(GROUNDS[finding.ground])} <ClauseTag clause="B4.6" />
      </p>
      <dl>
        <dt>{t(APPLICANT_WORDS.findingFacts)}</dt>
        <dd>{finding.facts}</dd>
        <dt>{t(APPLICANT_WORDS.findingEvidence)}</dt>
        <dd>{finding.evidence}</dd>
        {finding.statement !== null && (
          <>
            <dt>{t(APPLICANT_WORDS.statement)}</dt>
            <dd>
              {finding.statement.text}
              <p className="hint">
                <Time at={finding.statement.at} />
              </p>
            </dd>
          </>
        )}
        {finding.decision !== null && (
          <>
            <dt>{t(APPLICANT_WORDS.outcome)}</dt>
            <dd>{finding.decision}</dd>
          </>
        )}
      </dl>
      {open && (
        <p className="hint">
          {before}
          <Time at={finding.hearingUntil} />
          {after}
        </p>
      )}
      {open && submitter && (
        <>
          <RefusalPanel refusal={state.refusal} />
          <FoundNote found={found} />
          <FormRow label={t(APPLICANT_WORDS.statement)} required>
            {(ids) => (
              <Input.TextArea
                {...ids}
                autoSize={{ minRows: 4 }}
                maxLength={5000}
                showCount
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </FormRow>
          <Button
            type="primary"
            loading={state.pending}
            disabled={text.trim() === ''}
            onClick={() =>
              void state.act({ params: { finding: finding.id }, body: { version: finding.version, text } })
            }
          >
            {t(APPLICANT_WORDS.statementDo)}
          </Button>
        </>
      )}
    </section>
  );
}
