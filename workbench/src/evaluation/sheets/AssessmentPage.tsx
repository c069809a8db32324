import type { REQUESTS, ViewOf } from '@qichuang/contract';
import type { FilingKind } from '@qichuang/domain';
import { ASSESSMENT_WORDS, EVALUATION_WORDS } from '@qichuang/language';
import { type FormValues, filingForm, type Programme } from '@qichuang/programmes';
import { useParams } from '@tanstack/react-router';
import { Button, Input, Radio } from 'antd';
import { FormReading } from '../../form-view/FormReading.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { useView } from '../../wire/use-view.ts';
import { pointsOf } from '../evaluation-marks.tsx';
import { SheetForm } from './SheetForm.tsx';

export type Assessment = ViewOf<(typeof REQUESTS)['see-assessment']>;

/** One sheet of an expert: the declaration, then the material and the criteria side by side. */
export function AssessmentPage() {
  const { assessment = '' } = useParams({ strict: false });
  const asked = useView('see-assessment', { params: { assessment } });
  return <Fetched query={asked}>{(view) => <OneSheet assessment={view} />}</Fetched>;
}

function OneSheet({ assessment }: { assessment: Assessment }) {
  const t = useWords();
  const { platform, title, organisation, state, about } = assessment;
  const programme = documentOf(useProgramme(assessment.programme, assessment.programmeDigest).data);
  return (
    <ProgrammeProvider programme={programme}>
      <PageHead
        title={platform.name}
        crumbs={[{ label: t(ASSESSMENT_WORDS.sheets), to: '/assessments' }, { label: platform.number }]}
        under={
          <p>
            {title}　{t(ASSESSMENT_WORDS[about])}　{organisation}
          </p>
        }
        aside={
          <span className={state === 'scored' ? 'tag good' : 'tag moving'}>{t(ASSESSMENT_WORDS[state])}</span>
        }
      />
      {state === 'assigned' ? (
        <Declaration assessment={assessment} />
      ) : (
        <>
          {programme !== null && <Material assessment={assessment} programme={programme} />}
          <SheetForm key={assessment.version} assessment={assessment} />
        </>
      )}
    </ProgrammeProvider>
  );
}

function Declaration({ assessment }: { assessment: Assessment }) {
  const t = useWords();
  const [{ conflict, reason }, write, forget, found] = useKeptFields(`${assessment.id}:declare`, () => ({
    conflict: null as boolean | null,
    reason: '',
  }));
  const { act, pending, refusal } = useAct('declare-assessment', forget);
  const whole = conflict === false || (conflict === true && reason.trim() !== '');
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t(ASSESSMENT_WORDS.declareTitle)}</h2>
      </div>
      <div className="card-body">
        <FoundNote found={found} />
        <p>{t(ASSESSMENT_WORDS.declareWhat, { host: assessment.organisation })}</p>
        <Radio.Group
          className="choices"
          value={conflict}
          options={[
            { value: false, label: t(ASSESSMENT_WORDS.none) },
            { value: true, label: t(ASSESSMENT_WORDS.conflict) },
          ]}
          onChange={({ target }) => write({ conflict: target.value === true })}
        />
        {conflict === true && (
          <FormRow label={t(ASSESSMENT_WORDS.ground)} required>
            {(ids) => (
              <Input.TextArea
                {...ids}
                value={reason}
                maxLength={300}
                autoSize={{ minRows: 2 }}
                onChange={({ target }) => write({ reason: target.value })}
              />
            )}
          </FormRow>
        )}
        {refusal !== null && <RefusalPanel refusal={refusal} />}
        <p className="line">
          <Button
            type="primary"
            disabled={!whole}
            loading={pending}
            onClick={() =>
              void act({
                params: { assessment: assessment.id },
                body: {
                  version: assessment.version,
                  conflict: conflict === true,
                  reason: conflict === true ? reason.trim() : '',
                },
              })
            }
          >
            {t(ASSESSMENT_WORDS.declareTitle)}
          </Button>
        </p>
      </div>
    </section>
  );
}

/** What there is to judge by: what was handed in, the reckoned numbers, the visit. */
function Material({ assessment, programme }: { assessment: Assessment; programme: Programme }) {
  const t = useWords();
  const language = useLanguage();
  const { material, category } = assessment;
  if (material === null) return null;
  const form = filingForm(programme, {
    kind: material.filingKind as FilingKind,
    category,
    about: material.about,
  });
  const sheet = programme.evaluation.categories.find((one) => one.category === category);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t(assessment.about === 'filing' ? ASSESSMENT_WORDS.achievement : ASSESSMENT_WORDS.material)}</h2>
      </div>
      <div className="card-body">
        {!material.handedIn && <p className="notice soft">{t(ASSESSMENT_WORDS.notHandedIn)}</p>}
        {material.handedIn && form !== undefined && (
          <FormReading reading={{ programme, form, values: material.values as FormValues, language }} />
        )}
        {material.quantitative.length > 0 && (
          <>
            <h3>{t(EVALUATION_WORDS.quantitative)}</h3>
            <dl className="facts">
              {material.quantitative.map(({ indicator, hundredths }) => (
                <div key={indicator} style={{ display: 'contents' }}>
                  <dt>{sheet?.quantitative.find(({ id }) => id === indicator)?.[language] ?? indicator}</dt>
                  <dd>{pointsOf(hundredths)}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {material.siteVisit !== null && (
          <>
            <h3>{t(EVALUATION_WORDS.visit)}</h3>
            <p className="written">
              <DayText on={material.siteVisit.on} /> {material.siteVisit.findings}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
