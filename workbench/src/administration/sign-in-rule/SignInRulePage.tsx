import type { Role } from '@qichuang/domain';
import { ROLE_WORDS, SECOND_FACTOR_WORDS } from '@qichuang/language';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';

type Rule = NonNullable<ViewQuery<'see-sign-in-rule'>['data']>;

const REASON_LEAST = 4;

/** In which roles a second factor is asked for: set by the security administrator, read by the auditor. */
export function SignInRulePage() {
  const t = useWords();
  const asked = useView('see-sign-in-rule');
  return (
    <>
      <PageHead title={t(SECOND_FACTOR_WORDS.ruleTitle)} under={<p>{t(SECOND_FACTOR_WORDS.ruleUnder)}</p>} />
      <Fetched query={asked}>{(rule) => <RuleCard key={rule.version} rule={rule} />}</Fetched>
    </>
  );
}

function RuleCard({ rule }: { rule: Rule }) {
  const t = useWords();
  const setting = useOffice()?.role === 'security-administrator';
  const { act, pending, refusal } = useAct('set-sign-in-rule');
  const [chosen, setChosen] = useState<ReadonlySet<Role>>(() => new Set(rule.secondFactor));
  const [reason, setReason, forget] = useKept('sign-in-rule:set', () => '');
  const same =
    chosen.size === rule.secondFactor.length && rule.secondFactor.every((role) => chosen.has(role));

  const choose = (role: Role, asked: boolean) => {
    const next = new Set(chosen);
    if (asked) next.add(role);
    else next.delete(role);
    setChosen(next);
  };

  async function set(): Promise<void> {
    const done = await act({
      body: { version: rule.version, secondFactor: [...chosen], reason: reason.trim() },
    });
    if (done !== undefined) forget();
  }

  return (
    <section className="card">
      <div className="card-body">
        <RefusalPanel refusal={refusal} />
        <p>{rule.setAt === null ? t(SECOND_FACTOR_WORDS.ruleNone) : <SetBy rule={rule} at={rule.setAt} />}</p>
        <DataTable
          label={t(SECOND_FACTOR_WORDS.ruleTitle)}
          rows={rule.holders}
          keyOf={({ role }) => role}
          columns={[
            {
              id: 'role',
              title: t(SECOND_FACTOR_WORDS.ruleRole),
              names: true,
              cell: ({ role }) =>
                setting ? (
                  <Checkbox
                    checked={chosen.has(role)}
                    onChange={({ target }) => choose(role, target.checked)}
                  >
                    {t(ROLE_WORDS[role])}
                  </Checkbox>
                ) : (
                  <>
                    {t(ROLE_WORDS[role])}{' '}
                    {chosen.has(role) && <span className="tag good">{t(SECOND_FACTOR_WORDS.ruleAsked)}</span>}
                  </>
                ),
            },
            {
              id: 'people',
              title: t(SECOND_FACTOR_WORDS.ruleHolders),
              numeric: true,
              cell: ({ people }) => people,
            },
            {
              id: 'secured',
              title: t(SECOND_FACTOR_WORDS.ruleSecured),
              numeric: true,
              cell: ({ secured }) => secured,
            },
          ]}
        />
        {setting && (
          <>
            <FormRow
              label={t(SECOND_FACTOR_WORDS.reason)}
              required
              hint={t(SECOND_FACTOR_WORDS.ruleReasonHint)}
            >
              {(ids) => (
                <Input
                  {...ids}
                  value={reason}
                  maxLength={200}
                  onChange={({ target }) => setReason(target.value)}
                />
              )}
            </FormRow>
            <p className="row-acts" style={{ marginTop: 16 }}>
              <Button
                type="primary"
                loading={pending}
                disabled={same || reason.trim().length < REASON_LEAST}
                onClick={() => void set()}
              >
                {t(SECOND_FACTOR_WORDS.ruleSave)}
              </Button>
              {same && <span className="hint">{t(SECOND_FACTOR_WORDS.ruleSame)}</span>}
            </p>
          </>
        )}
      </div>
    </section>
  );
}

function SetBy({ rule, at }: { rule: Rule; at: string }) {
  const t = useWords();
  const [before = '', after = ''] = t(SECOND_FACTOR_WORDS.ruleSet, {
    who: rule.setBy,
    reason: rule.reason,
    when: '\u0000',
  }).split('\u0000');
  return (
    <>
      {before}
      <Time at={at} />
      {after}
    </>
  );
}
