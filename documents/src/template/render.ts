import { type Face, type Node, parseTemplateText } from './parse.ts';
import type { Block, Part, Template } from './template.ts';

export type Value = string | number | boolean | readonly string[] | readonly Values[] | Values;
export interface Values {
  readonly [name: string]: Value;
}

/** Words in one face. `whole` marks the value of a place, which a title does not break. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly whole: boolean;
}

export interface Paragraph {
  readonly as: Part;
  readonly runs: readonly Run[];
}

/**
 * Fills a template with values, block by block.
 *
 * @throws Error if a place has no value: a bug in the caller; a half-filled document never leaves the house.
 */
export function renderTemplate(template: Template, values: Values): readonly Paragraph[] {
  return template.blocks.flatMap((block) => renderBlock(block, values));
}

export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function renderBlock(block: Block, values: Values): readonly Paragraph[] {
  if (block.when !== undefined && !holds(valueIn(block.when, values))) return [];
  const scope = block.within === undefined ? values : { ...values, ...recordOf(block.within, values) };
  const paragraph = (runs: readonly Run[]) => ({ as: block.as, runs });
  if (block.as === 'quoted') return given(block, scope).map((text) => paragraph([plain(text)]));
  const nodes = parseTemplateText(block.text);
  const only = nodes[0];
  if (block.each && only?.kind === 'each' && nodes.length === 1) {
    return turns(only.name, scope).map((turn) => paragraph(renderNodes(only.nodes, turn, 'plain')));
  }
  const runs = renderNodes(nodes, scope, 'plain');
  return runsText(runs) === '' ? [] : [paragraph(runs)];
}

function renderNodes(nodes: readonly Node[], values: Values, face: Face): readonly Run[] {
  return nodes.flatMap((node) => renderNode(node, values, face));
}

function renderNode(node: Node, values: Values, face: Face): readonly Run[] {
  switch (node.kind) {
    case 'text':
      return [{ text: node.text, face, whole: false }];
    case 'face':
      return renderNodes(node.nodes, values, node.face);
    case 'place':
      return [{ text: wordsOf(node.name, values), face, whole: true }];
    case 'choice':
      return renderNodes(chosen(node, values), values, face);
    case 'when':
      return holds(valueIn(node.name, values)) ? renderNodes(node.nodes, values, face) : [];
    case 'each':
      return joined(
        turns(node.name, values).map((turn) => renderNodes(node.nodes, turn, face)),
        face,
      );
  }
}

/** The items of a list, each with its number `n` and `index` and with the `sep` that follows it: none after the last. */
function turns(name: string, values: Values): readonly Values[] {
  const list = valueIn(name, values);
  if (!Array.isArray(list)) throw new Error(`{#${name}} is not a list`);
  return list.map((item: Values, at) => {
    const number = { n: at + 1, index: at + 1, sep: at === list.length - 1 ? '' : '、' };
    return { ...values, ...number, ...item };
  });
}

/** Turns in one paragraph are parted by ；where the template itself puts nothing between them. */
function joined(list: readonly (readonly Run[])[], face: Face): readonly Run[] {
  return list.flatMap((runs, at) => {
    const parted = at === list.length - 1 || /[，、；。]$/.test(runsText(runs));
    return parted ? runs : [...runs, { text: '；', face, whole: false }];
  });
}

function chosen(node: Extract<Node, { kind: 'choice' }>, values: Values): readonly Node[] {
  const at = valueIn(node.name, values);
  const option = typeof at === 'number' ? node.options[at] : undefined;
  if (option === undefined) throw new Error(`{${node.name}} chooses none of its options`);
  return option;
}

function wordsOf(name: string, values: Values): string {
  const value = valueIn(name, values);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`{${name}} is not words`);
}

function recordOf(name: string, values: Values): Values {
  const value = valueIn(name, values);
  if (typeof value === 'object' && !Array.isArray(value)) return value as Values;
  throw new Error(`{${name}} is not a record`);
}

function given(block: Block, values: Values): readonly string[] {
  const value = valueIn(block.from ?? '', values);
  if (!Array.isArray(value)) throw new Error(`the paragraphs of ${block.from} are missing`);
  return value as readonly string[];
}

function valueIn(name: string, values: Values): Value {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`no value for {${name}}`);
  return value;
}

function holds(value: Value): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function plain(text: string): Run {
  return { text, face: 'plain', whole: false };
}

/** What stands between addressee and signature, as plain lines. */
export function bodyText(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs
    .filter(({ as }) => as === 'body' || as === 'heading' || as === 'quoted')
    .map(({ runs }) => runsText(runs));
}
