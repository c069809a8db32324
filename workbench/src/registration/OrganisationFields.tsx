import { ORGANISATION_KINDS } from '@qichuang/domain';
import { ENTRY_WORDS, FORM_WORDS, ORGANISATION_KIND_WORDS } from '@qichuang/language';
import { Checkbox, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { RegionCascader } from '../applicant/form/controls/ChoiceControls.tsx';
import { usccFault } from '../applicant/form/controls/uscc-words.ts';
import { FormRow } from '../kit/FormRow.tsx';
import { useWords } from '../kit/words.ts';
import type { OrganisationFaults, OrganisationInput } from './organisation-input.ts';

interface Props {
  readonly value: OrganisationInput;
  readonly onChange: (value: OrganisationInput) => void;
  readonly faults: OrganisationFaults;
  /** The record's code never changes. */
  readonly usccFixed?: boolean;
  readonly recommender: ReactNode;
}

/** What an organisation says of itself (B4.1). */
export function OrganisationFields({ value, onChange, faults, usccFixed = false, recommender }: Props) {
  const t = useWords();
  const set = (changed: Partial<OrganisationInput>) => onChange({ ...value, ...changed });
  const text =
    (name: 'address' | 'legalRepresentative' | 'industryCode' | 'name', max: number) => (ids: object) => (
      <Input
        {...ids}
        maxLength={max}
        value={value[name]}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    );
  const typed = value.uscc.trim() !== '';
  const uscc = typed ? usccFault(value.uscc, t) : null;
  return (
    <>
      {!usccFixed && (
        <FormRow
          label={t(ENTRY_WORDS.uscc)}
          required
          hint={
            typed && uscc === null ? (
              <span className="good-text">{t(FORM_WORDS.usccRight)}</span>
            ) : (
              t(ENTRY_WORDS.usccHint)
            )
          }
          fault={faults.uscc ?? (typed ? uscc : null)}
        >
          {(ids) => (
            <Input
              {...ids}
              autoComplete="off"
              spellCheck={false}
              className="mono"
              value={value.uscc}
              onChange={({ target }) => set({ uscc: target.value })}
            />
          )}
        </FormRow>
      )}
      <FormRow
        label={t(ENTRY_WORDS.organisationName)}
        required
        hint={t(ENTRY_WORDS.organisationNameHint)}
        fault={faults.name}
      >
        {text('name', 100)}
      </FormRow>
      <div className="columns">
        <FormRow label={t(ENTRY_WORDS.kind)} required>
          {(ids) => (
            <Select
              {...ids}
              value={value.kind}
              options={ORGANISATION_KINDS.map((kind) => ({
                value: kind,
                label: t(ORGANISATION_KIND_WORDS[kind]),
              }))}
              onChange={(kind) => set({ kind })}
            />
          )}
        </FormRow>
        <FormRow label={t(ENTRY_WORDS.registeredOn)} required fault={faults.registeredOn}>
          {(ids) => (
            <Input
              {...ids}
              type="date"
              value={value.registeredOn}
              onChange={({ target }) => set({ registeredOn: target.value })}
            />
          )}
        </FormRow>
      </div>
      <FormRow label={t(ENTRY_WORDS.legalPerson)} hint={t(ENTRY_WORDS.legalPersonHint)}>
        {(ids) => (
          <Checkbox
            id={ids.id}
            checked={value.independentLegalPerson}
            onChange={({ target }) => set({ independentLegalPerson: target.checked })}
          >
            {t(ENTRY_WORDS.legalPerson)}
          </Checkbox>
        )}
      </FormRow>
      <div className="columns">
        <FormRow
          label={t(ENTRY_WORDS.region)}
          required
          hint={t(ENTRY_WORDS.regionHint)}
          fault={faults.region}
        >
          {(ids) => (
            <RegionCascader
              ids={ids}
              value={value.region === '' ? null : value.region}
              onChoose={(region) => set({ region: region ?? '' })}
            />
          )}
        </FormRow>
        {recommender}
      </div>
      <FormRow label={t(ENTRY_WORDS.address)} required fault={faults.address}>
        {text('address', 200)}
      </FormRow>
      <div className="columns">
        <FormRow label={t(ENTRY_WORDS.legalRepresentative)} required fault={faults.legalRepresentative}>
          {text('legalRepresentative', 40)}
        </FormRow>
        <FormRow label={t(ENTRY_WORDS.industryCode)} hint={t(ENTRY_WORDS.industryCodeHint)}>
          {text('industryCode', 4)}
        </FormRow>
      </div>
      <FormRow label={t(ENTRY_WORDS.profile)}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            autoSize={{ minRows: 3 }}
            maxLength={800}
            showCount
            value={value.profile}
            onChange={({ target }) => set({ profile: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(ENTRY_WORDS.honours)} hint={t(ENTRY_WORDS.honoursHint)}>
        {(ids) => (
          <Select
            {...ids}
            mode="tags"
            open={false}
            suffixIcon={null}
            maxCount={20}
            value={value.honours}
            onChange={(honours) => set({ honours })}
          />
        )}
      </FormRow>
    </>
  );
}
