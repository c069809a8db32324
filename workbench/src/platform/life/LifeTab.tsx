import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { Link } from '@tanstack/react-router';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import type { PlatformRecord } from '../page/tabs.ts';

type Happening = ViewOf<(typeof REQUESTS)['see-platform-life']>['events'][number];

/** What happened since the designation, the latest first; each line leads to its thing (A3.6–A4.3, B5.2–B6.3). */
export function LifeTab({ record: { platform } }: { readonly record: PlatformRecord }) {
  const asked = useView('see-platform-life', { params: { platform: platform.id } });
  return (
    <Fetched query={asked}>
      {({ events }) => (
        <ol className="timeline">
          {events.map((one) => (
            <Line
              key={`${one.on} ${one.section} ${one.id} ${one.says.en}`}
              happening={one}
              platform={platform.id}
            />
          ))}
        </ol>
      )}
    </Fetched>
  );
}

function Line({ happening, platform }: { readonly happening: Happening; readonly platform: string }) {
  const language = useLanguage();
  const { on, says, note, clause, final } = happening;
  return (
    <li className={final ? 'final' : undefined}>
      <DayText on={on} />
      <span className="dot" aria-hidden="true" />
      <div className="told">
        <b>
          <Leads happening={happening} platform={platform}>
            {says[language]}
          </Leads>
        </b>{' '}
        {clause !== '' && <ClauseTag clause={clause} />}
        {note !== '' && <p>{note}</p>}
      </div>
    </li>
  );
}

interface LeadsProps {
  readonly happening: Happening;
  readonly platform: string;
  readonly children: string;
}

function Leads({ happening: { section, id }, platform, children }: LeadsProps) {
  switch (section) {
    case 'filings':
    case 'changes':
    case 'achievements':
      return (
        <Link to="/filings/$filing" params={{ filing: id }}>
          {children}
        </Link>
      );
    case 'evaluations':
      return (
        <Link to="/evaluations/$evaluation" params={{ evaluation: id }}>
          {children}
        </Link>
      );
    case 'inspections':
      return (
        <Link to="/inspection-tasks/$task" params={{ task: id }}>
          {children}
        </Link>
      );
    case 'measures':
      return (
        <Link to="/measures/$measure" params={{ measure: id }}>
          {children}
        </Link>
      );
    case 'voices':
      return (
        <Link to="/voices/$voice" params={{ voice: id }}>
          {children}
        </Link>
      );
    case 'milestones':
    case 'support':
    case 'record':
      return (
        <Link
          to="/platforms/$platform"
          params={{ platform }}
          search={{ tab: section === 'record' ? 'history' : section } as never}
        >
          {children}
        </Link>
      );
  }
}
