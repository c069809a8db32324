import {
  formatBytes,
  INSPECTED_PARTY_WORDS,
  INSPECTION_RESULT_WORDS,
  INSPECTION_VERDICT_WORDS,
  INSPECTION_TASK_WORDS as WORDS,
} from '@qichuang/language';
import { ClauseTags } from '../../kit/ClauseTag.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { attachmentAddress, inspectionDraft } from '../../wire/draft-of.ts';
import type { Task } from './TaskActDialog.tsx';

type Findings = NonNullable<Task['findings']>;

const LOOKS = {
  conforming: 'good',
  partly: 'soft',
  rectify: 'bad',
  'not-applicable': '',
  'not-checkable': 'soft',
} as const satisfies Readonly<Record<Findings['items'][number]['verdict'], string>>;

/** The findings as every inspector signed them: items with ground, verdict, note and pictures, then the whole. */
export function SignedFindings({ task, findings }: { task: Task; findings: Findings }) {
  const t = useWords();
  const language = useLanguage();
  const { overall, facts, rectifyUntil, party } = findings;
  return (
    <section className="card" aria-labelledby="findings">
      <div className="card-head">
        <h2 id="findings">{t(WORDS.findings)}</h2>
        <span className="space" />
        <span className="tag">{t(INSPECTION_RESULT_WORDS[overall])}</span>
      </div>
      <dl className="facts card-body">
        <dt>{t(WORDS.facts)}</dt>
        <dd className="written">{facts}</dd>
        {rectifyUntil !== null && (
          <>
            <dt>{t(WORDS.rectifyUntil)}</dt>
            <dd>
              <DayText on={rectifyUntil} />
            </dd>
          </>
        )}
        <dt>{t(WORDS.party)}</dt>
        <dd>
          {t(INSPECTED_PARTY_WORDS[party.stand])}
          {party.name !== '' && ` · ${party.name}`}
          {party.reason !== '' && <span className="hint"> {party.reason}</span>}
        </dd>
        {party.statement !== '' && (
          <>
            <dt>{t(WORDS.partyStatement)}</dt>
            <dd className="written">{party.statement}</dd>
          </>
        )}
        {task.receipt !== null && (
          <>
            <dt>{t(WORDS.receipt)}</dt>
            <dd>
              {task.receipt} {task.hash !== null && <HashText hash={task.hash} short />}
            </dd>
          </>
        )}
        {task.objectionUntil !== null && (
          <>
            <dt>{t(WORDS.objectionUntil)}</dt>
            <dd>
              <DayText on={task.objectionUntil} />
            </dd>
          </>
        )}
      </dl>
      <ul className="inspected-items">
        {findings.items.map(({ item, verdict, note }) => {
          const known = task.items.find(({ id }) => id === item);
          return (
            <li key={item}>
              <div className="inspected-head">
                <b>{known?.[language] ?? item}</b> <ClauseTags clauses={known?.basis ?? []} />
                <span className="space" />
                <span className={`tag ${LOOKS[verdict]}`}>{t(INSPECTION_VERDICT_WORDS[verdict])}</span>
              </div>
              {note !== '' && <p className="written">{note}</p>}
              <Files task={task} slot={item} />
            </li>
          );
        })}
      </ul>
      <Files task={task} slot="signed-record" />
    </section>
  );
}

function Files({ task, slot }: { task: Task; slot: string }) {
  const files = task.form?.attachments.filter((one) => one.slot === slot) ?? [];
  if (files.length === 0) return null;
  const of = inspectionDraft(task.id);
  return (
    <ul className="files inspected-files">
      {files.map(({ id, name, bytes, media }) => (
        <li key={id}>
          <a href={attachmentAddress(of, id)} download>
            {media === 'jpg' || media === 'png' ? (
              <img src={attachmentAddress(of, id)} alt={name} loading="lazy" />
            ) : (
              name
            )}
          </a>
          <span className="hint">
            {name} {formatBytes(bytes)}
          </span>
        </li>
      ))}
    </ul>
  );
}
