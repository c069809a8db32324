import { PORTAL_WORDS } from '@qichuang/language';
import { addressOf } from '../../addresses.ts';
import { useSay } from '../../frame/context.ts';
import { Chinese } from '../../pieces/Chinese.tsx';
import { Icon } from '../../pieces/Icon.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import { FileFields } from './FileFields.tsx';
import { GROUNDS_LIMIT, type ObjectionDraft } from './objection.ts';

/** Something on the list that can be objected to. */
export interface ObjectionSubject {
  readonly id: string;
  readonly position: number;
  readonly name: string;
}

interface Props {
  readonly noticeId: string;
  readonly subjects: readonly ObjectionSubject[];
  readonly draft: ObjectionDraft | null;
  readonly handlingWorkingDays: number;
}

/** The form by which anyone may object, and what happens afterwards. */
export function ObjectionSheet({ noticeId, subjects, draft, handlingWorkingDays }: Props) {
  const t = useSay();
  const words = PORTAL_WORDS.objection;
  return (
    <section className="sheet objection" id="objection" aria-labelledby="objection-heading">
      <div>
        <h2 id="objection-heading">{t(words.heading)}</h2>
        <p className="hint">{t(words.lead)}</p>
        <div className="warning">
          <Icon name="warning" />
          <div>{t(words.anonymousIsInvalid)}</div>
        </div>
        {draft !== null && <ErrorSummary draft={draft} />}
        {draft?.closed !== true && <ObjectionForm noticeId={noticeId} subjects={subjects} draft={draft} />}
        {draft?.closed === true && <TypedSoFar draft={draft} />}
      </div>
      <Afterwards handlingWorkingDays={handlingWorkingDays} />
    </section>
  );
}

function ObjectionForm({ noticeId, subjects, draft }: Pick<Props, 'noticeId' | 'subjects' | 'draft'>) {
  const t = useSay();
  const words = PORTAL_WORDS.objection;
  return (
    <form
      method="post"
      action={`${addressOf('objection', noticeId)}#problems`}
      encType="multipart/form-data"
      noValidate
    >
      {draft !== null && <input type="hidden" name="requestKey" value={draft.requestKey} />}
      <fieldset className="field" id="field-identity">
        <legend className="label">
          {t(words.identity)}
          <span className="required">{t(words.required)}</span>
        </legend>
        <div className="identity">
          {(['person', 'unit'] as const).map((identity) => (
            <label key={identity} className="choice" htmlFor={`as-${identity}`}>
              <input
                type="radio"
                id={`as-${identity}`}
                name="identity"
                value={identity}
                defaultChecked={(draft?.identity ?? 'person') === identity}
              />{' '}
              {t(words.identities[identity])}
            </label>
          ))}
        </div>
      </fieldset>
      <Field field="subject" label={words.subject} draft={draft}>
        {(attributes) => (
          <select className="input" defaultValue={draft?.subject ?? ''} {...attributes}>
            <option value="">{t(words.chooseSubject)}</option>
            {subjects.map(({ id, position, name }) => (
              <option key={id} value={id} lang="zh-CN">
                {position} {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="side-by-side">
        <Field field="name" label={words.name} hint={words.nameHint} draft={draft}>
          {(attributes) => (
            <input className="input" autoComplete="name" defaultValue={draft?.name} {...attributes} />
          )}
        </Field>
        <Field field="contact" label={words.contact} hint={words.contactHint} draft={draft}>
          {(attributes) => (
            <input className="input" autoComplete="tel" defaultValue={draft?.contact} {...attributes} />
          )}
        </Field>
      </div>
      <Field
        field="grounds"
        label={words.grounds}
        hint={words.groundsHint}
        values={{ limit: GROUNDS_LIMIT }}
        draft={draft}
      >
        {(attributes) => (
          <textarea
            className="input"
            rows={6}
            maxLength={GROUNDS_LIMIT}
            defaultValue={draft?.grounds}
            {...attributes}
          />
        )}
      </Field>
      <FileFields draft={draft} />
      <Field field="declaresTrue" label={null} draft={draft}>
        {(attributes) => (
          <label className="choice" htmlFor="field-declaresTrue">
            <input
              type="checkbox"
              value="yes"
              defaultChecked={draft?.declaresTrue === true}
              {...attributes}
            />{' '}
            <span>{t(words.declaresTrue)}</span>
          </label>
        )}
      </Field>
      <button className="button main" type="submit">
        {t(words.submit)}
      </button>
    </form>
  );
}

/** The window closed meanwhile: what was typed can still be copied. */
function TypedSoFar({ draft }: { readonly draft: ObjectionDraft }) {
  const t = useSay();
  return (
    <div className="field">
      <p className="label">{t(PORTAL_WORDS.objection.typedSoFar)}</p>
      <blockquote className="official">
        <Chinese text={draft.grounds} />
      </blockquote>
    </div>
  );
}

function Afterwards({ handlingWorkingDays }: { readonly handlingWorkingDays: number }) {
  const t = useSay();
  const words = PORTAL_WORDS.objection;
  return (
    <aside className="afterwards" aria-labelledby="afterwards">
      <h3 id="afterwards">{t(words.afterwards)}</h3>
      <ol>
        {words.steps.map((step, position) => (
          <li key={step.zh}>
            <b aria-hidden="true">{position + 1}</b>
            <span>{t(step, { days: handlingWorkingDays })}</span>
          </li>
        ))}
      </ol>
      <p className="hint">
        <a href={addressOf('objectionProgress')}>{t(PORTAL_WORDS.errands.progress.title)}</a>
      </p>
    </aside>
  );
}
