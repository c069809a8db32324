import { WORKSHOP_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useKnownCity } from '../../kit/known-programmes.ts';
import { useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import type { PlatformRecord } from './tabs.ts';

/** The platform at the other end of a promotion from a city's own programme into the province's (A4.1). */
export function Grown({ platform }: Pick<PlatformRecord, 'platform'>) {
  const t = useWords();
  const ends = [
    { words: WORKSHOP_WORDS.grownFrom, other: platform.grownFrom },
    { words: WORKSHOP_WORDS.grownInto, other: platform.grownInto },
  ];
  return ends.map(
    ({ words, other }) =>
      other !== null && (
        <p key={other.id}>
          {t(words)}
          <Link to="/platforms/$platform" params={{ platform: other.id }}>
            {other.number} {other.name}
          </Link>
        </p>
      ),
  );
}

/** Where its holder may carry a city's platform on into an application to the province. */
export function Promote({ record: { platform, part } }: { readonly record: PlatformRecord }) {
  const t = useWords();
  const office = useOffice();
  const city = useKnownCity(platform.programme);
  const may =
    part === 'host' &&
    office?.unit.kind === 'organisation' &&
    city !== null &&
    platform.state === 'active' &&
    platform.grownInto === null;
  if (!may) return null;
  return (
    <Link
      className="primary-button"
      to="/applications/new"
      search={{ promotes: platform.id, category: platform.category }}
    >
      {t(WORKSHOP_WORDS.promote)}
    </Link>
  );
}
