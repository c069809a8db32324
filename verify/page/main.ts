import type { Language, Words } from '../src/index.ts';
import { drawing, element } from './element.ts';
import { type Examined, linesOf, read, trustOf } from './reading.ts';
import { verdictView } from './verdict-view.ts';
import { PAGE_WORDS } from './words.ts';

const trust = trustOf(document.getElementById('trust')?.textContent ?? '');

/** What stands on the page besides the words: kept when the language changes. */
const state: { language: Language; examined: Examined | null; text: string; keys: string; digests: string } =
  {
    language: navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh' : 'en',
    examined: null,
    text: '',
    keys: trust.keys.join('\n'),
    digests: '',
  };

const t = (words: Words) => words[state.language];

function show(): void {
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${t(PAGE_WORDS.title)} · ${t(PAGE_WORDS.brand)}`;
  const page = document.getElementById('page');
  page?.replaceChildren(
    element('a', { class: 'skip', href: '#check' }, t(PAGE_WORDS.skip)),
    header(),
    element(
      'main',
      {},
      element(
        'div',
        { class: 'intro' },
        element('h1', {}, t(PAGE_WORDS.title)),
        element('p', {}, t(PAGE_WORDS.lead)),
      ),
      result(),
      form(),
    ),
    element('footer', {}, element('p', {}, t(PAGE_WORDS.footer))),
  );
}

function header(): HTMLElement {
  const other = state.language === 'zh' ? 'en' : 'zh';
  return element(
    'header',
    {},
    drawing('seal', '0 0 40 40', [
      ['ground', 'M4 1h32a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3Z'],
      ['sign', 'm11 21 6 6 12-14'],
    ]),
    element('b', {}, t(PAGE_WORDS.brand)),
    element(
      'button',
      {
        type: 'button',
        class: 'language screen',
        lang: other === 'zh' ? 'zh-CN' : 'en',
        click: () => {
          state.language = other;
          show();
        },
      },
      t(PAGE_WORDS.otherLanguage),
    ),
  );
}

function result(): HTMLElement {
  const { examined, language } = state;
  // A live region must stand before it is written to; its title is read out, and focus goes there as well.
  return element(
    'div',
    { id: 'result', 'aria-live': 'polite' },
    examined === null ? null : verdictView(examined, language, startOver),
  );
}

function startOver(): void {
  state.examined = null;
  state.text = '';
  show();
  document.getElementById('file')?.focus();
}

function form(): HTMLElement {
  const file = element('input', {
    id: 'file',
    type: 'file',
    class: 'unseen',
    'aria-describedby': 'file-hint',
    accept: '.pdf,.json,.txt,application/pdf,application/json,text/plain',
    change: () => void examineFiles(file.files),
  });
  const text = element('textarea', {
    id: 'text',
    rows: '4',
    spellcheck: 'false',
    autocomplete: 'off',
    input: () => {
      state.text = text.value;
    },
  });
  text.value = state.text;
  return element(
    'form',
    {
      id: 'check',
      tabindex: '-1',
      class: 'screen',
      submit: (event) => {
        event.preventDefault();
        void examineOne(text.value);
      },
    },
    element(
      'div',
      { class: 'drop' },
      element('p', { class: 'here' }, t(PAGE_WORDS.drop)),
      element('p', { class: 'hint', id: 'file-hint' }, t(PAGE_WORDS.dropHint)),
      // The browser's own button would speak the browser's language, not the page's.
      file,
      element('label', { for: 'file' }, t(PAGE_WORDS.choose)),
    ),
    element('label', { for: 'text' }, t(PAGE_WORDS.paste)),
    text,
    element('button', { type: 'submit' }, t(PAGE_WORDS.check)),
    knownFields(),
  );
}

function knownFields(): HTMLElement {
  const keys = area('keys');
  const digests = area('digests');
  const { from } = trust;
  const given =
    trust.keys.length === 0
      ? t(PAGE_WORDS.givenNone)
      : t(PAGE_WORDS.given)
          .replace('{count}', String(trust.keys.length))
          .replace('{from}', () => from ?? '—');
  return element(
    'details',
    { open: trust.keys.length === 0 },
    element('summary', {}, t(PAGE_WORDS.known)),
    element('p', { class: 'hint' }, t(PAGE_WORDS.knownHint)),
    element('p', { class: 'hint' }, given),
    element('label', { for: 'keys' }, t(PAGE_WORDS.keys)),
    keys,
    element('label', { for: 'digests' }, t(PAGE_WORDS.digests)),
    digests,
  );
}

function area(name: 'keys' | 'digests'): HTMLTextAreaElement {
  const field = element('textarea', {
    id: name,
    rows: '2',
    spellcheck: 'false',
    autocomplete: 'off',
    class: 'code',
    input: () => {
      state[name] = field.value;
    },
  });
  field.value = state[name];
  return field;
}

async function examineFiles(files: FileList | null | undefined): Promise<void> {
  const [file] = files ?? [];
  if (file !== undefined) await examineOne(file);
}

async function examineOne(given: File | string): Promise<void> {
  document
    .getElementById('result')
    ?.replaceChildren(element('p', { class: 'working' }, t(PAGE_WORDS.working)));
  // Lets the line be drawn: a long draw keeps the page busy.
  await new Promise((resolve) => setTimeout(resolve, 30));
  state.examined = await read(given, { keys: linesOf(state.keys), digests: linesOf(state.digests) });
  show();
  const title = document.getElementById('verdict');
  title?.focus();
  title?.scrollIntoView({ block: 'center' });
}

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dragging');
});
document.addEventListener('dragleave', () => document.body.classList.remove('dragging'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dragging');
  const text = event.dataTransfer?.getData('text/plain') ?? '';
  if ((event.dataTransfer?.files.length ?? 0) > 0) void examineFiles(event.dataTransfer?.files);
  else if (text !== '') void examineOne(text);
});

show();
