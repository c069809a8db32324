/** One `import` or re-export as it stands in a file. `null` where the place is computed at run time. */
export type Import = {
  readonly specifier: string | null;
  /** False for `import(...)`, which is read when it is reached, and for `import type`, which is never read when it runs. */
  readonly eager: boolean;
};

type Token = { readonly kind: 'word' | 'string' | 'template' | 'mark'; readonly text: string };

/**
 * Every import of a TypeScript source: static, type, side-effect, re-export, dynamic, `import('...')` types
 * and `require`. Words in comments and strings are not imports.
 */
export function importsOf(source: string): readonly Import[] {
  const tokens = tokensOf(source);
  const found: Import[] = [];
  let typesOnly = false;
  for (const [place, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (token.text === 'import' || token.text === 'export') typesOnly = isOfTypes(tokens, place);
    const next = tokens[place + 1];
    const afterNext = tokens[place + 2];
    const isMember = tokens[place - 1]?.text === '.';
    if ((token.text === 'from' || token.text === 'import') && next?.kind === 'string') {
      found.push({ specifier: next.text, eager: !typesOnly });
    } else if ((token.text === 'import' || token.text === 'require') && next?.text === '(' && !isMember) {
      const isWritten = afterNext?.kind === 'string' || afterNext?.kind === 'template';
      found.push({ specifier: isWritten ? afterNext.text : null, eager: false });
    }
  }
  return found;
}

/** `import type { … }` and `export type { … } from`; not a default import that is named `type`. */
function isOfTypes(tokens: readonly Token[], place: number): boolean {
  const after = tokens[place + 2]?.text;
  return tokens[place + 1]?.text === 'type' && after !== 'from' && after !== ',';
}

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const SPACE_OR_COMMENT = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
// A string ends with its line: an apostrophe in the text of a component opens nothing lasting.
const STRING = /(['"])((?:\\[\s\S]|(?!\1)[^\\\n])*)\1/y;
const REGULAR_EXPRESSION = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const BEFORE_EXPRESSION =
  /^(?:[([{,;:=!&|?+\-*%<>~^]|return|typeof|case|in|of|do|else|void|delete|await|yield)$/;

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  // How deep in braces each template literal that is open was left for its `${`.
  const templates: number[] = [];
  let depth = 0;
  let at = 0;

  const take = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = at;
    const match = shape.exec(source);
    if (match !== null) at = shape.lastIndex;
    return match;
  };
  const takeTemplate = (): void => {
    const from = at;
    while (at < source.length && source[at] !== '`') {
      if (source.startsWith('${', at)) {
        at += 2;
        templates.push(depth);
        depth += 1;
        tokens.push({ kind: 'mark', text: '${' });
        return;
      }
      at += source[at] === '\\' ? 2 : 1;
    }
    tokens.push({ kind: 'template', text: source.slice(from, at) });
    at += 1;
  };

  while (at < source.length) {
    if (take(SPACE_OR_COMMENT) !== null) continue;
    const text = take(STRING)?.[2];
    if (text !== undefined) {
      tokens.push({ kind: 'string', text });
      continue;
    }
    const word = take(WORD)?.[0];
    if (word !== undefined) {
      tokens.push({ kind: 'word', text: word });
      continue;
    }
    if (source[at] === '/' && BEFORE_EXPRESSION.test(tokens.at(-1)?.text ?? ';')) {
      if (take(REGULAR_EXPRESSION) !== null) {
        tokens.push({ kind: 'mark', text: ')' });
        continue;
      }
    }
    const mark = source[at] ?? '';
    at += 1;
    if (mark === '`') {
      takeTemplate();
      continue;
    }
    if (mark === '{') depth += 1;
    if (mark === '}') {
      depth -= 1;
      if (templates.at(-1) === depth) {
        templates.pop();
        takeTemplate();
        continue;
      }
    }
    tokens.push({ kind: 'mark', text: mark });
  }
  return tokens;
}
