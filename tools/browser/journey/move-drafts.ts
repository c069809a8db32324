import { signedIn } from '../../rehearse/administrators.ts';
import type { Journey } from './cast.ts';
import { dialog, gone, opens, presses, sees } from './hand.ts';
import { looksRight } from './looks.ts';

/** A version is published while drafts are open; the approver sees what it changes for each, takes them over, and the applicant is told. */
export async function moveDraftsOver(journey: Journey, round: string, application: string): Promise<void> {
  const { accounts, windowOf } = journey;
  await publishNext(journey);
  const approver = await windowOf(accounts.approver);
  await opens(approver, `/rounds/${round}`);
  await sees(approver, '方案已有新版本', /第 2 版已发布，本批次 1 份草稿仍按原版本填报/);
  await looksRight(approver, 'drafts before a later version');
  await presses(approver, '草稿转到第 2 版');
  await presses(dialog(approver), '草稿转到第 2 版');
  await gone(approver.getByText('方案已有新版本'));
  const submitter = await windowOf(accounts.submitter);
  await opens(submitter, `/applications/${application}/form`);
  await sees(submitter, /本草稿由第 1 版转到第 2 版/);
  await submitter.getByText(/新版本的差异（2 处）/).click();
  await sees(submitter, /栏目“.*（按新版本）”/);
  await looksRight(submitter, 'draft under a later version');
}

/** One label of the form says more; nothing that was typed is concerned. */
async function publishNext({ play, programme, accounts }: Journey): Promise<void> {
  const clerk = await signedIn(play.street, accounts.clerk, 'clerk-of-versions');
  const approver = await signedIn(play.street, accounts.approver, 'approver-of-versions');
  const begun = await clerk.asks('begin-programme-draft', {
    body: { programme: programme.id, title: '表单说明调整（虚构）' },
  });
  const params = { draft: begun.id };
  const [first, ...others] = programme.forms;
  if (first === undefined) throw new Error('a programme without forms');
  const [head, ...sections] = first.sections;
  const [field, ...fields] = head?.fields ?? [];
  if (head === undefined || field === undefined) throw new Error('a form without fields');
  const forms = [
    {
      ...first,
      sections: [
        {
          ...head,
          fields: [{ ...field, zh: `${field.zh}（按新版本）`, en: `${field.en} (new)` }, ...fields],
        },
        ...sections,
      ],
    },
    ...others,
  ];
  const edited = await clerk.asks('edit-programme-draft', {
    params,
    body: { version: begun.version, parts: { forms } },
  });
  const prepared = await clerk.asks('prepare-programme-draft', { params, body: { version: edited.version } });
  await approver.asks('publish-programme-draft', { params, body: { version: prepared.version } });
}
