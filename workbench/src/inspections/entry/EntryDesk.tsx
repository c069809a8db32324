import { INSPECTION_TASK_WORDS as WORDS } from '@qichuang/language';
import {
  type Form,
  type FormValues,
  findingsFaults,
  INSPECTION_CLOSING,
  type Programme,
  verdictField,
} from '@qichuang/programmes';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useUploads } from '../../applicant/form/attachments/use-uploads.ts';
import { faultsHere } from '../../applicant/form/check/form-faults.ts';
import type { FormSurroundings } from '../../applicant/form/controls/control.ts';
import { focusOn } from '../../applicant/form/form-places.ts';
import { FaultLinks, LastLook } from '../../applicant/form/LastLook.tsx';
import { useDraft } from '../../applicant/form/use-draft.ts';
import { useFieldDialogs } from '../../applicant/form/use-field-dialogs.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { inspectionDraft } from '../../wire/draft-of.ts';
import { useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import type { Task } from '../tasks/TaskActDialog.tsx';
import { EntryBar } from './EntryBar.tsx';
import { ItemCard, lookOf } from './ItemCard.tsx';

interface Props {
  readonly programme: Programme;
  readonly form: Form;
  readonly task: Task;
  readonly typed: NonNullable<Task['form']>;
}

/** The desk on the spot: one card for each item with verdict, note and pictures, saved as typed, then the whole (A4.3, B6.3). */
export function EntryDesk({ programme, form, task, typed }: Props) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const { person } = useSession();
  const of = inspectionDraft(task.id);
  const draft = useDraft({ of, person: person?.id ?? '', initial: typed.values });
  const { keeper, standing } = draft;
  const values = draft.values as FormValues;
  const uploads = useUploads(of);
  const handing = useAct('hand-in-findings');
  const [reviewing, setReviewing] = useState(false);
  const files = typed.attachments;
  const faults = useMemo(
    () => [
      // Every item has a verdict: which one is missing is told by the item's name.
      ...faultsHere(form, programme, values, files).map((fault) => {
        const item = form.sections.find(({ id }) => verdictField(id) === fault.target);
        return item === undefined
          ? fault
          : { ...fault, zh: `${item.zh}：请给出结论`, en: `${item.en}: give a verdict` };
      }),
      ...findingsFaults(form, values).map(({ field, zh, en }) => ({ target: field, zh, en })),
    ],
    [form, programme, values, files],
  );
  const surroundings: FormSurroundings = {
    programme,
    form,
    values,
    year: task.inspection.year,
    recommenders: [],
    files,
  };
  const { labelOf, onConflict, onHistory, dialogs } = useFieldDialogs({ of, keeper, standing, surroundings });
  const items = form.sections.filter(({ id }) => id !== INSPECTION_CLOSING);
  const missing = faults.length === 0 ? null : t(WORDS.missing, { count: faults.length });
  const done = items.filter(({ id }) => typeof values[verdictField(id)] === 'string').length;
  const faultyIn = (section: Form['sections'][number]) =>
    faults.some(
      ({ target }) =>
        section.fields.some(({ id }) => id === target && values[id] !== undefined && values[id] !== null) ||
        (target.startsWith('note-') && section.fields.some(({ id }) => id === target)),
    );

  return (
    <div className="form-page">
      <PageHead
        title={task.platform.name}
        crumbs={[
          { label: t(WORDS.tasks), to: '/inspection-tasks' },
          { label: task.platform.number, to: `/inspection-tasks/${task.id}` },
          { label: t(WORDS.findings) },
        ]}
        under={
          <p>
            {task.organisation} ·{' '}
            {task.inspectors.map(({ name }) => name).join(language === 'zh' ? '、' : ', ')}
          </p>
        }
      />
      {task.reopened.map(({ name, at, reason }) => (
        <p key={at} className="notice soft">
          {t(WORDS.reopenedBy, { name, reason })} <Time at={at} short />
        </p>
      ))}
      <RefusalPanel refusal={standing.refusal} onAgain={() => void keeper.retry()} />
      <nav className="entry-places" aria-label={t(WORDS.findings)}>
        {form.sections.map((section, place) => {
          const filled = typeof values[verdictField(section.id)] === 'string';
          const mark = lookOf(faultyIn(section), filled);
          return (
            <a key={section.id} className={mark} href={`#item-${section.id}`} title={section[language]}>
              {section.id === INSPECTION_CLOSING ? t(WORDS.result) : place + 1}
            </a>
          );
        })}
      </nav>
      <div className="entry-list">
        {form.sections.map((section, place) => (
          <ItemCard
            key={section.id}
            section={section}
            number={section.id === INSPECTION_CLOSING ? null : place + 1}
            faulty={faultyIn(section)}
            basis={task.items.find(({ id }) => id === section.id)?.basis ?? []}
            slots={form.attachments.slots.filter(
              ({ id }) => id === section.id || (section.id === INSPECTION_CLOSING && id === 'signed-record'),
            )}
            {...{ of, standing, surroundings, keeper, uploads, files }}
            onConflict={onConflict}
            onHistory={onHistory}
          />
        ))}
      </div>
      <EntryBar
        standing={standing}
        unsaved={keeper.unsaved()}
        typing={draft.typing.map(({ name, field }) => ({ name, field: labelOf(field) }))}
        progress={t(WORDS.progress, { done, all: items.length })}
      >
        <Button
          type="primary"
          size="large"
          onClick={() => void keeper.flush().then(() => setReviewing(true))}
        >
          {t(WORDS.handIn)}
        </Button>
      </EntryBar>
      {dialogs}
      {reviewing && (
        <LastLook
          title={t(WORDS.handInTitle)}
          verb={t(WORDS.handInVerb)}
          text={t(WORDS.handInText)}
          missing={missing}
          unsaved={keeper.unsaved()}
          declaration={t(WORDS.truth)}
          undeclared={t(WORDS.truth)}
          pending={handing.pending}
          refusal={handing.refusal}
          onCancel={() => {
            handing.clear();
            setReviewing(false);
          }}
          onHandIn={() => void handIn()}
        >
          {missing !== null && (
            <FaultLinks
              {...{ missing, faults }}
              onGo={(target) => {
                setReviewing(false);
                requestAnimationFrame(() => focusOn(target));
              }}
            />
          )}
        </LastLook>
      )}
    </div>
  );

  async function handIn(): Promise<void> {
    const handed = await handing.act({
      params: { task: task.id },
      body: { version: task.version, declaresTrue: true },
    });
    if (handed !== undefined) void go({ to: `/inspection-tasks/${task.id}` });
  }
}
