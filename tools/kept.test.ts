import { describe, expect, test } from 'vitest';
import { repositoryFiles, textOf } from './sources.ts';

/**
 * Nothing typed is lost: what a person writes in a page or dialog is kept by `useKept` (workbench/src/wire/use-kept.ts) until the server has
 * it. What stands here instead in a state of React's own, lost with a reload, has its reason.
 */
const MAY_BE_LOST = {
  'a filter or a search, not a thing written': [
    'administration/appointments/UnitSelect.tsx: typed',
    'administration/audit/LedgerPage.tsx: typed',
    'evaluation/campaigns/PlanCampaignPage.tsx: text',
    'kit/ListPage.tsx: typed',
    'registers/PlatformChoice.tsx: text',
    'review-office/pool/ExpertSelect.tsx: typed',
  ],
  'the page it belongs to keeps every character already': [
    'applicant/form/controls/NumberControl.tsx: typed',
    'applicant/form/table/CellControl.tsx: typed',
    'applicant/form/use-reasons.ts: texts',
    'recommender/ranking/PlaceEntry.tsx: typed',
  ],
  'chosen by one click or one date, not written': [
    'applicant/begin/BeginPage.tsx: carryFrom',
    'applicant/form/ConflictDialog.tsx: choice',
    'applicant/form/attachments/SlotView.tsx: issuedOn',
    'applicant/organisation/ColleaguesPage.tsx: role',
    'authority/rounds/ArchiveDialog.tsx: category',
    'case-tabs/DifferencesTab.tsx: pair',
    'platform/life/BeginChangeDialog.tsx: about',
  ],
  'read out of a telephone, one word': ['authority/rounds/RoundPage.tsx: id'],
  'told to the reader, not typed': [
    'authority/rounds/QuotaTable.tsx: told',
    'kit/Countdown.tsx: told',
    'shell/SignInAgain.tsx: held',
    'table-import/ImportPage.tsx: name',
  ],
  'who signs in is not written down on a device others use': ['sign-in/SignInPage.tsx: account'],
} as const;

/** Never kept at all: the device may be anybody's. */
const SECRET = /password|nonce|^code$/i;
const PASSWORDS = ['account/PasswordPage.tsx: current', 'account/PasswordPage.tsx: next'];

const ROOM = 'workbench/src/';
const texts = repositoryFiles()
  .filter((file) => file.startsWith(ROOM) && /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .flatMap((file) => {
    const text = textOf(file);
    return text === undefined ? [] : [{ file: file.slice(ROOM.length), text }];
  });

/** The names of states that hold what is typed: begun as an empty text, a blank form or a thing's fields, or set from a control's text. */
function typedIn(text: string): readonly string[] {
  return [...text.matchAll(STATE)].flatMap(([, name = '', setter, begun = '']) => {
    const isSet = new RegExp(`\\b${setter}\\((?:[^;\\n]*\\W)?target\\.value(?! as\\b)`).test(text);
    return BLANK.test(begun) || isSet ? [name] : [];
  });
}

const STATE = /const \[(\w+), (set\w+)\] = useState(?:<[^;=]*?>)?\(([^\n]*)/g;
const BLANK = /^(?:\(\) => )?(?:''|\(?\{|EMPTY|empty[A-Z]|NO_|NOBODY|draftOf\(|valuesOf\()/;

/** What of a call of `useKept` names a secret. */
function secretsIn(text: string): readonly string[] {
  return [...text.matchAll(/\buseKept(?:Fields)?(?:<[^;]*?>)?\([^;]*?\);/g)]
    .flatMap(([call]) => call.match(/\w+/g) ?? [])
    .filter((word) => SECRET.test(word));
}

describe('the check sees what is wrong', () => {
  test.each([
    ["const [reason, setReason] = useState('');", ['reason']],
    ['const [draft, setDraft] = useState<Draft>(() => draftOf(thing));', ['draft']],
    ['const [texts, setTexts] = useState({ title: start });', ['texts']],
    [
      'const [by, setBy] = useState(names);\nreturn <Input onChange={({ target }) => setBy(target.value)} />;',
      ['by'],
    ],
    ['const [kind, setKind] = useState(KINDS[0]);\nsetKind(target.value as Kind)', []],
    ["const [reason, setReason, forget] = useKept('x', () => '');", []],
    ['const [draft, setDraft] = useState<Draft>(emptyDraw);', ['draft']],
    ['const [open, setOpen] = useState(false);', []],
  ])('%s', (text, found) => {
    expect(typedIn(text)).toEqual(found);
  });

  test('a secret in what is kept', () => {
    expect(secretsIn("useKeptFields('x', () => ({ name: '', password: '' }));")).toEqual(['password']);
    expect(secretsIn("useKept<string>('x:nonce', () => '');")).toEqual(['nonce']);
    expect(secretsIn("useKept('x', () => OPEN);\nconst [password] = useState('');")).toEqual([]);
  });
});

describe('what a person types in the workbench', () => {
  const lost = texts.flatMap(({ file, text }) => typedIn(text).map((name) => `${file}: ${name}`));

  test('is kept on this device until the server has it', () => {
    const reasoned: readonly string[] = [...Object.values(MAY_BE_LOST).flat(), ...PASSWORDS];
    expect(texts.filter(({ text }) => /\buseKept/.test(text)).length).toBeGreaterThan(40);
    expect(
      lost.filter((one) => !reasoned.includes(one) && !SECRET.test(one.split(': ').at(-1) ?? '')),
    ).toEqual([]);
    expect(reasoned.filter((one) => !lost.includes(one))).toEqual([]);
  });

  test('is never a password, a code or a nonce', () => {
    expect(texts.flatMap(({ file, text }) => secretsIn(text).map((word) => `${file}: ${word}`))).toEqual([]);
  });
});
