import { CloseOutlined, StopOutlined } from '@ant-design/icons';
import type { Problem } from '@qichuang/contract';
import { KIT_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { ClauseTag, ClauseTags } from './ClauseTag.tsx';
import { useLanguage, useWords } from './words.ts';

interface Props {
  readonly refusal: Problem | 'offline' | null;
  /** Sends the same act again; offered where that can help. */
  readonly onAgain?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
  /** A link to the place of a field of this page. */
  readonly linkOf?: ((field: string) => ReactNode) | undefined;
}

/** Why something cannot be done: what, rule and clause, evidence, what to do, reference last. Focus goes to the heading. */
export function RefusalPanel({ refusal, onAgain, onClose, linkOf }: Props) {
  const t = useWords();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (refusal !== null) heading.current?.focus();
  }, [refusal]);
  if (refusal === null) return null;
  const told = refusal === 'offline' ? null : refusal;
  return (
    <section className="refusal" role="alert">
      <h2 ref={heading} tabIndex={-1}>
        <StopOutlined aria-hidden />
        {told === null ? t(KIT_WORDS.offlineTitle) : told.title}
        <span className="space" />
        {onClose !== undefined && (
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined aria-hidden />}
            aria-label={t(KIT_WORDS.close)}
            onClick={onClose}
          />
        )}
      </h2>
      {told === null ? (
        <p>{t(KIT_WORDS.offlineTodo)}</p>
      ) : (
        <dl>
          {told.detail !== '' && (
            <>
              <dt>{t(KIT_WORDS.rule)}</dt>
              <dd>
                {told.detail} {told.clause !== null && <ClauseTag clause={told.clause} />}
              </dd>
            </>
          )}
          <FieldFaults told={told} linkOf={linkOf} />
          {told.rules !== undefined && told.rules.length > 0 && (
            <>
              <dt>{t(KIT_WORDS.evidence)}</dt>
              <dd>
                <ul>
                  {told.rules.map(({ rule, clause, zh, en, todoZh, todoEn }) => (
                    <li key={rule}>
                      {language === 'zh' ? zh : en} <ClauseTags clauses={clause} />
                      <span className="hint"> {language === 'zh' ? todoZh : todoEn}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          {told.todo !== '' && (
            <>
              <dt>{t(KIT_WORDS.todo)}</dt>
              <dd>{told.todo}</dd>
            </>
          )}
        </dl>
      )}
      {onAgain !== undefined && (told === null || told.status >= 500) && (
        <p>
          <Button size="small" onClick={onAgain}>
            {t(KIT_WORDS.again)}
          </Button>
        </p>
      )}
      {told !== null && (
        <p className="hint reference">{t(KIT_WORDS.reference, { reference: told.reference })}</p>
      )}
    </section>
  );
}

function FieldFaults({ told, linkOf }: { told: Problem; linkOf: Props['linkOf'] }) {
  const t = useWords();
  const language = useLanguage();
  if (told.fields === undefined || told.fields.length === 0) return null;
  return (
    <>
      <dt>{t(KIT_WORDS.field)}</dt>
      <dd>
        <ul>
          {told.fields.map((fault) => (
            <li key={`${fault.field} ${fault.fault}`}>
              {linkOf?.(fault.field)} {language === 'zh' ? fault.zh : fault.en}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
