import { DownOutlined, UserOutlined } from '@ant-design/icons';
import { KIT_WORDS, ROLE_WORDS, SECOND_FACTOR_WORDS, SHELL_WORDS, UNSENT_WORDS } from '@qichuang/language';
import { Link, useNavigate } from '@tanstack/react-router';
import { Dropdown, type MenuProps, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../kit/words.ts';
import { listLocalCopies } from '../wire/local-copy.ts';
import { type OfficeHeld, officeOf, useSession } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';

/** Who is signed in and in which office; other offices, own account, sign out. */
export function OfficeMenu() {
  const t = useWords();
  const go = useNavigate();
  const session = useSession();
  const office = officeOf(session);
  const takeOffice = useAct('take-office');
  const signOut = useAct('sign-out');
  const [asking, setAsking] = useState(false);
  const unsaved = listLocalCopies(session.person?.id ?? '').length;
  const name = session.person?.name ?? '';

  const choose: MenuProps['onClick'] = ({ key }) => {
    if (key === 'sign-out') return unsaved > 0 ? setAsking(true) : void leave();
    if (key.startsWith('/')) return void go({ to: key });
    void takeOffice.act({ body: { office: key } }).then((taken) => {
      if (taken !== undefined) void go({ to: '/' });
    });
  };
  const offices = session.offices.map((held) => ({ key: held.id, label: nameOf(held) }));

  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          onClick: choose,
          selectedKeys: office === null ? [] : [office.id],
          items: [
            ...(offices.length > 1
              ? [{ type: 'group' as const, label: t(SHELL_WORDS.office), children: offices }]
              : []),
            { key: '/account', label: t(SHELL_WORDS.ownAccount) },
            { key: '/account/password', label: t(SHELL_WORDS.password) },
            { key: '/account/second-factor', label: t(SECOND_FACTOR_WORDS.title) },
            { type: 'divider' },
            { key: 'sign-out', label: t(SHELL_WORDS.signOut) },
          ],
        }}
      >
        <button type="button" className="office" title={t(SHELL_WORDS.actingAs)}>
          <UserOutlined aria-hidden />
          <span>{name}</span>
          <small>{office === null ? t(SHELL_WORDS.noOffice) : t(ROLE_WORDS[office.role])}</small>
          <DownOutlined aria-hidden />
        </button>
      </Dropdown>
      <Modal
        open={asking}
        title={t(SHELL_WORDS.signOut)}
        okText={t(SHELL_WORDS.signOut)}
        cancelText={t(KIT_WORDS.cancel)}
        onCancel={() => setAsking(false)}
        onOk={() => void leave()}
      >
        <p>{t(SHELL_WORDS.leaveUnsaved, { count: unsaved })}</p>
        <p>
          <Link to="/account/unsent" onClick={() => setAsking(false)}>
            {t(UNSENT_WORDS.look)}
          </Link>
        </p>
      </Modal>
    </>
  );

  async function leave(): Promise<void> {
    const left = await signOut.act({});
    if (left !== undefined) window.location.assign(left.elsewhere ?? '/app/sign-in');
  }

  function nameOf({ role, unit }: OfficeHeld): string {
    return unit.name === '' ? t(ROLE_WORDS[role]) : `${unit.name} · ${t(ROLE_WORDS[role])}`;
  }
}
