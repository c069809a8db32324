import type { Day } from '@qichuang/base';
import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { OnDay } from '../../pieces/Moments.tsx';

/** A published version of the programme, with what it changed in the one before it, in plain words. */
export interface ProgrammeVersion {
  readonly version: number;
  readonly day: Day;
  readonly digest: string;
  readonly inForce: boolean;
  readonly changes: readonly Words[];
}

/** Every version ever published: rounds go on by the version they were called under (A3.1, B5.1). */
export function Versions({ versions }: { readonly versions: readonly ProgrammeVersion[] }) {
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  return (
    <section className="section" aria-labelledby="versions">
      <h2 id="versions">{t(words.versions)}</h2>
      {versions.map(({ version, day, digest, inForce, changes }) => (
        <div key={digest}>
          <h3>
            {t(words.version, { version: String(version) })} <OnDay day={day} />
            {inForce && <> · {t(words.inForce)}</>}
          </h3>
          <p className="meta">
            <span>
              {t(words.digest)} <code>{digest.slice(0, 16)}</code>
            </span>
          </p>
          {changes.length > 0 && (
            <details>
              <summary>{t(words.changes, { count: String(changes.length) })}</summary>
              <ul>
                {changes.map((change) => (
                  <li key={change.zh}>{t(change)}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
