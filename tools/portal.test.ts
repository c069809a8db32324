import { gzipSync } from 'node:zlib';
import { PORTAL_CSS, PORTAL_PATHS } from '@qichuang/portal';
import { describe, expect, test } from 'vitest';
import { frameFor, SAMPLE_PAGES, type SamplePage } from './browser/portal-samples.ts';

const LANGUAGES = ['zh', 'en'] as const;
const HOSTILE = '</title><script>alert(1)</script>"\'><img src=x onerror=alert(1)>';

describe.each(LANGUAGES)('markup of the public pages in %s', (language) => {
  test.each(SAMPLE_PAGES)(
    '$name is a whole document without script, inline style or foreign address',
    (sample) => {
      const html = sample.render(frameFor(language, sample.address));
      expect(html).toMatch(/^<!doctype html><html lang="(zh-CN|en)"/);
      expect(html).toContain(`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"`);
      expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/);
      expect(html).not.toMatch(/(?:src|href|action)="https?:/);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    },
  );

  test.each(SAMPLE_PAGES)('$name uses each id once, and its anchors lead somewhere', (sample) => {
    const html = sample.render(frameFor(language, sample.address));
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });

  test.each(SAMPLE_PAGES)('$name links only to pages that exist', (sample) => {
    const html = sample.render(frameFor(language, sample.address));
    const links = [...html.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !isKnown(link) && !link.startsWith(`${sample.address}?`))).toEqual([]);
  });
});

describe('Chinese on English pages', () => {
  test.each(SAMPLE_PAGES)('$name marks every Chinese run as Chinese', (sample) => {
    expect(unmarkedChinese(sample.render(frameFor('en', sample.address)))).toEqual([]);
  });

  test('the check sees something', () => {
    expect(unmarkedChinese('<html lang="en"><p>公示</p><p lang="zh-CN">公示<b>名单</b></p></html>')).toEqual([
      '公示',
    ]);
  });
});

describe('texts from outside stay texts', () => {
  test.each(SAMPLE_PAGES)('$name escapes hostile text in its frame', (sample) => {
    const html = sample.render(
      frameFor('zh', `/directory?q=${HOSTILE}`, {
        operator: {
          name: { zh: HOSTILE, en: HOSTILE },
          contacts: [{ label: { zh: '电话', en: 'Phone' }, value: HOSTILE }],
        },
      }),
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;');
  });
});

test('the home page with style sheet and map weighs less than 60 kB packed', () => {
  const home = sampleNamed('home').render(frameFor('zh', '/'));
  expect(gzipSync(home).length + gzipSync(PORTAL_CSS).length).toBeLessThan(60_000);
});

test('large print is a class on the same page', () => {
  const html = sampleNamed('home').render(frameFor('zh', '/', { print: 'large' }));
  expect(html).toContain('<html lang="zh-CN" class="large"');
  expect(html).toContain('href="/?print=larger"');
});

test('every class of the markup is in the style sheet', () => {
  const used = new Set(
    SAMPLE_PAGES.flatMap((sample) =>
      [...sample.render(frameFor('zh', sample.address)).matchAll(/class="([^"]+)"/g)].flatMap(
        ([, names]) => names?.split(' ') ?? [],
      ),
    ),
  );
  expect(used.size).toBeGreaterThan(50);
  expect([...used].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(PORTAL_CSS)).toSorted()).toEqual(
    [...UNSTYLED],
  );
});

/** Classes that name a thing for its readers without giving it a look of its own. */
const UNSTYLED: readonly string[] = ['on-0', 'on-1', 'on-2', 'tag-call', 'todo'];

test('the style sheet asks for nothing from elsewhere', () => {
  expect(PORTAL_CSS).not.toMatch(/url\(|@import/);
});

function sampleNamed(name: string): SamplePage {
  const found = SAMPLE_PAGES.find((sample) => sample.name === name);
  if (found === undefined) throw new Error(`no sample page ${name}`);
  return found;
}

const PATTERNS = Object.values(PORTAL_PATHS).map((path) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`));

function isKnown(link: string): boolean {
  const path = link.split(/[?#]/)[0] ?? '';
  const withoutFormat = path.replace(/(\/list)?\.(csv|xlsx|json)$/, '');
  return (
    path.startsWith('/assets/') ||
    path.startsWith('/files/') ||
    PATTERNS.some((pattern) => pattern.test(withoutFormat))
  );
}

/** Han text whose nearest `lang` is not Chinese. Attributes, the tab's title and what the reader typed are not read. */
function unmarkedChinese(html: string): readonly string[] {
  const languages: (string | null)[] = [];
  const unmarked: string[] = [];
  const body = html.replace(/<head>.*?<\/head>|<textarea.*?<\/textarea>/gs, '');
  for (const [token, closing, name = '', attributes = ''] of body.matchAll(
    /<(\/?)([a-z0-9]+)([^>]*)>|[^<]+/gi,
  )) {
    if (!token.startsWith('<')) {
      if (/\p{Script=Han}/u.test(token) && languages.findLast((language) => language !== null) !== 'zh-CN')
        unmarked.push(token);
    } else if (closing === '/') languages.pop();
    else if (!attributes.endsWith('/') && !['meta', 'link', 'input', 'br', 'img'].includes(name)) {
      languages.push(/\slang="([^"]+)"/.exec(attributes)?.[1] ?? null);
    }
  }
  return unmarked;
}
