import { ENTRY_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { FormRow } from '../kit/FormRow.tsx';
import { useWords } from '../kit/words.ts';
import type { AccountFaults, AccountInput } from './account-input.ts';

interface Props {
  readonly value: AccountInput;
  readonly onChange: (value: AccountInput) => void;
  readonly faults: AccountFaults;
  readonly phone: 'needed' | 'optional' | 'none';
  readonly passwordLabel?: string;
  readonly passwordHint?: string;
  /** Of the reader's own account the browser may help to fill in. */
  readonly own?: boolean;
}

/** The fields of a new account. */
export function AccountFields({ value, onChange, faults, phone, own = false, ...password }: Props) {
  const t = useWords();
  const set = (changed: Partial<AccountInput>) => onChange({ ...value, ...changed });
  const help = (token: string) => (own ? token : 'off');
  return (
    <div className="columns">
      <FormRow label={t(ENTRY_WORDS.name)} required fault={faults.name}>
        {(ids) => (
          <Input
            {...ids}
            autoComplete={help('name')}
            maxLength={40}
            value={value.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(ENTRY_WORDS.email)} required fault={faults.email}>
        {(ids) => (
          <Input
            {...ids}
            type="email"
            autoComplete={help('email')}
            maxLength={100}
            value={value.email}
            onChange={({ target }) => set({ email: target.value })}
          />
        )}
      </FormRow>
      {phone !== 'none' && (
        <FormRow label={t(ENTRY_WORDS.phone)} required={phone === 'needed'} fault={faults.phone}>
          {(ids) => (
            <Input
              {...ids}
              type="tel"
              autoComplete={help('tel')}
              maxLength={40}
              value={value.phone}
              onChange={({ target }) => set({ phone: target.value })}
            />
          )}
        </FormRow>
      )}
      <FormRow
        label={t(ENTRY_WORDS.account)}
        required
        hint={t(ENTRY_WORDS.accountHint)}
        fault={faults.account}
      >
        {(ids) => (
          <Input
            {...ids}
            autoComplete={help('username')}
            maxLength={80}
            value={value.account}
            onChange={({ target }) => set({ account: target.value })}
          />
        )}
      </FormRow>
      <FormRow
        label={password.passwordLabel ?? t(ENTRY_WORDS.password)}
        required
        hint={password.passwordHint ?? t(ENTRY_WORDS.passwordHint)}
        fault={faults.password}
      >
        {(ids) => (
          <Input.Password
            {...ids}
            autoComplete="new-password"
            maxLength={200}
            value={value.password}
            onChange={({ target }) => set({ password: target.value })}
          />
        )}
      </FormRow>
    </div>
  );
}
