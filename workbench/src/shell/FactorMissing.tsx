import { SafetyCertificateOutlined } from '@ant-design/icons';
import { ROLE_WORDS, SECOND_FACTOR_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { PageHead } from '../kit/PageHead.tsx';
import { useWords } from '../kit/words.ts';
import { useOffice } from '../wire/session.tsx';

/** In place of every page of an office that asks for a second factor, until the reader has one. */
export function FactorMissing() {
  const t = useWords();
  const go = useNavigate();
  const office = useOffice();
  return (
    <>
      <PageHead title={t(SECOND_FACTOR_WORDS.missingTitle)} />
      <section className="card">
        <div className="card-body">
          <p>{t(SECOND_FACTOR_WORDS.missing, { role: office === null ? '' : t(ROLE_WORDS[office.role]) })}</p>
          <p>
            <Button
              type="primary"
              icon={<SafetyCertificateOutlined aria-hidden />}
              onClick={() => void go({ to: '/account/second-factor' })}
            >
              {t(SECOND_FACTOR_WORDS.begin)}
            </Button>
          </p>
        </div>
      </section>
    </>
  );
}
