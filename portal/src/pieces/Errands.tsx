import { PORTAL_WORDS } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Icon } from './Icon.tsx';

const ERRANDS = [
  { name: 'apply', icon: 'pencil', page: 'signIn' },
  { name: 'conditions', icon: 'building', page: 'programmes' },
  { name: 'object', icon: 'speech', page: 'notices' },
  { name: 'progress', icon: 'clock', page: 'objectionProgress' },
  { name: 'download', icon: 'download', page: 'directory' },
] as const;

/** What one can do here without asking anybody. */
export function Errands() {
  const t = useSay();
  return (
    <ul className="errands">
      {ERRANDS.map(({ name, icon, page }) => (
        <li key={name}>
          <a href={addressOf(page)}>
            <Icon name={icon} />
            <span>
              <b>{t(PORTAL_WORDS.errands[name].title)}</b>
              <small>{t(PORTAL_WORDS.errands[name].hint)}</small>
            </span>
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}
