import type { REQUESTS, SentBodyOf } from '@qichuang/contract';
import { excludeEachOther, type Role } from '@qichuang/domain';
import { APPOINTMENT_WORDS, ROLE_WORDS } from '@qichuang/language';
import { Radio } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { AppointedPerson } from './AppointmentsPage.tsx';
import { GRANTED_ROLES, UNIT_OF_ROLE } from './roles.ts';
import { UnitSelect } from './UnitSelect.tsx';

type Unit = SentBodyOf<(typeof REQUESTS)['grant-office']>['unit'];

/** Appoints a person: the role, and where it is held. Roles that exclude each other say so before anything is sent. */
export function GrantDialog({ person, onClose }: { person: AppointedPerson; onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('grant-office');
  const [role, setRole] = useState<Role | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  const held = person.offices.filter(({ state }) => state === 'active').map((office) => office.role);
  const kind = role === null ? undefined : UNIT_OF_ROLE[role];
  const chosen = unitOf();

  function unitOf(): Unit | null {
    if (kind === 'operator') return { kind };
    if (kind === undefined || unit === null) return null;
    return kind === 'authority' ? { kind, programme: unit } : { kind, id: unit };
  }

  async function grant() {
    if (role === null || chosen === null) return;
    const done = await act({ body: { person: person.id, role, unit: chosen } });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t(APPOINTMENT_WORDS.grantTitle, { name: person.name })}
      verb={t(APPOINTMENT_WORDS.grantVerb)}
      pending={pending}
      refusal={refusal}
      blocked={chosen === null ? t(APPOINTMENT_WORDS.unitMissing) : null}
      onConfirm={() => void grant()}
      onCancel={onClose}
    >
      <FormRow label={t(APPOINTMENT_WORDS.role)} required hint={t(APPOINTMENT_WORDS.expertNote)}>
        {(ids) => (
          <Radio.Group
            {...ids}
            className="choices"
            value={role}
            onChange={({ target }) => {
              setRole(target.value as Role);
              setUnit(null);
            }}
          >
            {GRANTED_ROLES.map((one) => {
              const against = held.find((other) => excludeEachOther(one, other));
              return (
                <Radio key={one} value={one} disabled={against !== undefined}>
                  {t(ROLE_WORDS[one])}
                  {against !== undefined && (
                    <span className="hint">
                      {' '}
                      {t(APPOINTMENT_WORDS.excluded, { held: t(ROLE_WORDS[against]) })}
                    </span>
                  )}
                </Radio>
              );
            })}
          </Radio.Group>
        )}
      </FormRow>
      {kind !== undefined && (
        <FormRow label={t(APPOINTMENT_WORDS.unit)} required>
          {(ids) =>
            kind === 'operator' ? (
              <p id={ids.id}>{t(APPOINTMENT_WORDS.operator)}</p>
            ) : (
              <UnitSelect key={kind} id={ids.id} kind={kind} value={unit} onChange={setUnit} />
            )
          }
        </FormRow>
      )}
    </ConfirmDialog>
  );
}
