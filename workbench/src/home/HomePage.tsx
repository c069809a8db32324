import type { Role } from '@qichuang/domain';
import { APPLICANT_WORDS, ROLE_WORDS } from '@qichuang/language';
import { lazy, Suspense } from 'react';
import { Fetched } from '../kit/Fetched.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { useServerNow } from '../kit/server-time.ts';
import { TaskInbox } from '../kit/TaskInbox.tsx';
import { useWords } from '../kit/words.ts';
import { useOffice, useSession } from '../wire/session.tsx';
import { useView } from '../wire/use-view.ts';
import '../style/home.css';

const MINUTE_MS = 60_000;
const SHANGHAI_HOURS = 8;
const NOON = 12;
const SUNSET = 18;

const ApplicantSide = lazy(async () => ({ default: (await import('./ApplicantSide.tsx')).ApplicantSide }));
const APPLICANTS: readonly Role[] = ['applicant-handler', 'applicant-submitter'];

/** What waits for the reader comes first; then, for applicants, how their applications stand. */
export function HomePage() {
  const t = useWords();
  const { person, offices } = useSession();
  const office = useOffice();
  const tasks = useView('list-tasks', {}, { everyMs: MINUTE_MS });
  const now = useServerNow(MINUTE_MS);
  const inbox = <Fetched query={tasks}>{({ rows }) => <TaskInbox tasks={rows} />}</Fetched>;
  const applicant = office !== null && APPLICANTS.includes(office.role);
  return (
    <>
      <PageHead
        title={t(greeting(now), { name: person?.name ?? '' })}
        under={
          <p>
            {office !== null && [...new Set([office.unit.name, t(ROLE_WORDS[office.role])])].join('　')}
            {offices.length > 1 && `　${t(APPLICANT_WORDS.switchOffice)}`}
          </p>
        }
      />
      {applicant ? (
        <Suspense fallback={inbox}>
          <ApplicantSide>{inbox}</ApplicantSide>
        </Suspense>
      ) : (
        inbox
      )}
    </>
  );
}

function greeting(now: string) {
  const hour = (Number(now.slice(11, 13)) + SHANGHAI_HOURS) % 24;
  if (hour < NOON && hour >= 4) return APPLICANT_WORDS.morning;
  return hour >= NOON && hour < SUNSET ? APPLICANT_WORDS.afternoon : APPLICANT_WORDS.evening;
}
