import { formatBytes, PORTAL_WORDS } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { Chinese } from '../../pieces/Chinese.tsx';
import { Field } from './Field.tsx';
import { EVIDENCE_LIMIT, EVIDENCE_MEGABYTES, type KeptFile, type ObjectionDraft } from './objection.ts';

const ACCEPTED = '.pdf,.ofd,.jpg,.jpeg,.png';

/** Evidence for everyone, the seal's scan for units. Files that arrived once need not be chosen again. */
export function FileFields({ draft }: { readonly draft: ObjectionDraft | null }) {
  const words = PORTAL_WORDS.objection;
  const values = { count: EVIDENCE_LIMIT, size: EVIDENCE_MEGABYTES };
  return (
    <>
      <Field field="evidence" label={words.evidence} hint={words.evidenceHint} values={values} draft={draft}>
        {({ required, ...attributes }) => (
          <div className="upload">
            <KeptFiles draft={draft} purpose="evidence" />
            <input
              type="file"
              multiple
              accept={ACCEPTED}
              required={required && !has(draft, 'evidence')}
              {...attributes}
            />
          </div>
        )}
      </Field>
      <div className="seal-scan">
        <Field field="seal" label={words.seal} hint={words.sealHint} required={false} draft={draft}>
          {(attributes) => (
            <div className="upload">
              <KeptFiles draft={draft} purpose="seal" />
              <input type="file" accept={ACCEPTED} {...attributes} />
            </div>
          )}
        </Field>
      </div>
    </>
  );
}

function KeptFiles({
  draft,
  purpose,
}: {
  readonly draft: ObjectionDraft | null;
  readonly purpose: KeptFile['purpose'];
}) {
  const t = useSay();
  if (!has(draft, purpose)) return null;
  return (
    <ul className="kept-files">
      {draft?.keptFiles
        .filter((file) => file.purpose === purpose)
        .map(({ token, name, bytes }) => (
          <li key={token}>
            <label className="choice" htmlFor={`kept-${token}`}>
              <input type="checkbox" id={`kept-${token}`} name="keptFile" value={token} defaultChecked />{' '}
              <span>
                {t(PORTAL_WORDS.objection.keptFile)} <Chinese text={name} />{' '}
                <span className="quiet">{formatBytes(bytes)}</span>
              </span>
            </label>
          </li>
        ))}
    </ul>
  );
}

function has(draft: ObjectionDraft | null, purpose: KeptFile['purpose']): boolean {
  return draft?.keptFiles.some((file) => file.purpose === purpose) === true;
}
