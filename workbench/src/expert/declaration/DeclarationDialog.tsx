import { EXPERT_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Input, Radio } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { useView } from '../../wire/use-view.ts';

type Kind = 'none' | 'declared' | 'declined';

interface Props {
  readonly review: string;
  readonly onClose: () => void;
  /** After the content is open only recusal is left. */
  readonly recuseOnly?: boolean;
}

const GROUND_MAX = 300;

/** None, a conflict with its ground, or declined: what each of them brings about stands beside it. */
export function DeclarationDialog({ review, onClose, recuseOnly = false }: Props) {
  const t = useWords();
  const go = useNavigate();
  const asked = useView('see-review', { params: { review } });
  const [{ kind, ground }, write, forget, found] = useKeptFields(
    `${review}:${recuseOnly ? 'recuse' : 'declare'}`,
    () => ({ kind: recuseOnly ? 'declared' : (null as Kind | null), ground: '' }),
  );
  const { act, pending, refusal } = useAct('declare', forget);
  const [tried, setTried] = useState(false);
  const groundMissing = kind !== 'none' && kind !== null && ground.trim() === '';

  async function declare() {
    setTried(true);
    if (kind === null || groundMissing || asked.data === undefined) return;
    const done = await act({ params: { review }, body: { version: asked.data.version, kind, ground } });
    if (done === undefined) return;
    onClose();
    await go(kind === 'none' ? { to: '/reviews/$review', params: { review } } : { to: '/reviews' });
  }

  const label = asked.data?.label ?? '';
  return (
    <ConfirmDialog
      open
      title={t(recuseOnly ? EXPERT_WORDS.recuseTitle : EXPERT_WORDS.declareTitle, { label })}
      verb={t(recuseOnly ? EXPERT_WORDS.recuseVerb : EXPERT_WORDS.declareVerb)}
      danger={recuseOnly}
      pending={pending}
      refusal={refusal}
      found={found}
      width={640}
      blocked={kind === null ? t(EXPERT_WORDS.declareWhy) : null}
      onConfirm={() => void declare()}
      onCancel={onClose}
    >
      <Fetched query={asked}>
        {({ conflictWith }) => (
          <>
            {conflictWith.length > 0 ? (
              <>
                <p>{t(EXPERT_WORDS.declareUnits)}</p>
                <ul className="plain-list">
                  {conflictWith.map((unit) => (
                    <li key={unit}>
                      <b>{unit}</b>
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <p>{t(EXPERT_WORDS.declareHidden)}</p>
            )}
            <p className="hint" style={{ marginTop: 8 }}>
              {t(EXPERT_WORDS.declareRelations)}
            </p>
          </>
        )}
      </Fetched>
      {recuseOnly ? (
        <p style={{ marginTop: 12 }}>{t(EXPERT_WORDS.recuseThen)}</p>
      ) : (
        <Radio.Group
          className="choices"
          value={kind}
          onChange={({ target }) => write({ kind: target.value as Kind })}
        >
          <Choice kind="none" title={t(EXPERT_WORDS.kindNone)} then={t(EXPERT_WORDS.kindNoneThen)} />
          <Choice
            kind="declared"
            title={t(EXPERT_WORDS.kindDeclared)}
            then={t(EXPERT_WORDS.kindDeclaredThen)}
          />
          <Choice
            kind="declined"
            title={t(EXPERT_WORDS.kindDeclined)}
            then={t(EXPERT_WORDS.kindDeclinedThen)}
          />
        </Radio.Group>
      )}
      {kind !== null && kind !== 'none' && (
        <FormRow
          label={t(EXPERT_WORDS.ground)}
          required
          hint={t(EXPERT_WORDS.groundHint, { max: GROUND_MAX })}
          fault={tried && groundMissing ? t(EXPERT_WORDS.groundMissing) : null}
        >
          {(ids) => (
            <Input.TextArea
              {...ids}
              value={ground}
              maxLength={GROUND_MAX}
              autoSize={{ minRows: 3 }}
              onChange={({ target }) => write({ ground: target.value })}
            />
          )}
        </FormRow>
      )}
    </ConfirmDialog>
  );
}

function Choice({ kind, title, then }: { kind: Kind; title: string; then: string }) {
  return (
    <Radio value={kind}>
      <b>{title}</b>
      <span className="hint"> {then}</span>
    </Radio>
  );
}
