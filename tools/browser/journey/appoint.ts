import type { Account } from '@qichuang/world';
import type { Page } from 'playwright-core';
import { chooses, dialog, gone, opens, presses, sees } from './hand.ts';
import { looksRight } from './looks.ts';

interface Office {
  /** As the page names the role. */
  readonly role: string;
  readonly unit: string;
}

/** The system administrator opens the account, the security administrator appoints; neither can do the other's part. */
export async function appointByHand(
  windowOf: (account: string) => Promise<Page>,
  person: Account,
  office: Office,
): Promise<void> {
  const system = await windowOf('system-admin');
  await opens(system, '/administration/people', /账号/);
  await looksRight(system, 'accounts');
  await presses(system, '开设账号');
  const opening = dialog(system);
  await opening.getByLabel('姓名').fill(person.name);
  await opening.getByLabel('账号').fill(person.account);
  await opening.getByLabel('邮箱').fill(person.email);
  await opening.getByLabel('电话').fill(person.phone);
  await opening.getByLabel('密码', { exact: true }).fill(person.password);
  await presses(opening, /开设|保存/);
  await gone(opening);
  await sees(system, person.account);

  const security = await windowOf('security-admin');
  await opens(security, '/administration/appointments');
  await looksRight(security, 'appointments');
  const row = security.getByRole('row').filter({ hasText: person.account });
  await presses(row, /授权/);
  const granting = dialog(security);
  await granting.getByRole('radio', { name: office.role }).check();
  await chooses(security, granting.getByRole('combobox'), office.unit);
  await presses(granting, '确认授权');
  await gone(granting);
  await sees(row, office.role);
}
