import type { Finding } from '../check/finding.js';
import { isData } from '../check/check-context.js';
import { harmless } from '../check/text.js';
import type { Bilingual, Problem } from '../problem.js';
import { placeOfError } from './place-of-error.js';
import { findingMessages } from './messages/finding.messages.js';
import { suggestionFor, type Suggestion } from './suggest.js';

type Values = Readonly<Record<string, unknown>>;

/** Characters of a value that are quoted in a message. */
const quoted = 60;

/** Puts findings into words. */
export function describeFindings(findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => {
    const { severity, pointer } = finding;
    const values = { ...finding.values, ...placeInText(finding.values.text) };
    const isTruncated = finding.code === 'not-json' && 'isAtEnd' in values && values.isAtEnd;
    const code = isTruncated ? 'not-json:truncated' : finding.code;
    const { message, hint: general } = findingMessages[code];
    const suggestion = suggestionFor(finding);
    const hint = suggestion ? hintFor(suggestion) : general;
    const at = pointer.split('/').findLast((key) => /\D/.test(key)) ?? '';
    const fill = (text: string, who: string) => filled(text, { ...values, at, who });
    const ja = whoOf(finding.subject, '「', '」', '（', '）') ?? '文書';
    const en = whoOf(finding.subject, '“', '”', ' (', ')') ?? 'the document';
    return {
      severity,
      code: code.replace(/:.*/, ''),
      pointer,
      message: { ja: fill(message.ja, ja), en: capitalised(fill(message.en, en)) },
      hint: { ja: fill(hint.ja, ja), en: fill(hint.en, en) },
      ...(suggestion ? { suggestion } : {}),
      ...lineAndColumn(values),
    };
  });
}

/** The properties to write, as they stand in JSON. */
function hintFor(suggestion: Suggestion): Bilingual {
  const json = JSON.stringify(suggestion, null, 1).replace(/\s*\n\s*/g, ' ');
  return { ja: `${json} と書いてください。`, en: `Write ${json}.` };
}

function lineAndColumn({ line, column }: Values): Pick<Problem, 'line' | 'column'> {
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : {};
}

function placeInText(text: unknown): Values {
  return typeof text === 'string' ? { ...placeOfError(text) } : {};
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    const isPlain = name !== 'value' && name !== 'result' && name !== 'parent';
    return isPlain && typeof value === 'string' ? value : shown(value, isPlain);
  });
}

/** A value of the document, short enough for a sentence. */
function shown(value: unknown, isPlain: boolean): string {
  if (typeof value === 'string') return JSON.stringify(clipped(harmless(value)));
  if (typeof value === 'number' && isPlain) return value.toLocaleString('en');
  if (!Array.isArray(value)) return isData(value) ? '{…}' : scalarText(value);
  if (value.some((item) => typeof item === 'object')) return '[…]';
  const items = value.map(scalarText).join(', ');
  return isPlain ? items : `[${items}]`.slice(0, quoted);
}

/** Numbers beyond all bounds and what only programs can hold have no form that helps a reader. */
function scalarText(value: unknown): string {
  if (typeof value === 'string') return value;
  const isPlain = value === null || typeof value === 'boolean' || Number.isFinite(value);
  return isPlain ? String(value) : '…';
}

/** Title and id of a record as it was given; either may be missing or anything at all. */
function whoOf(record: unknown, ...[open, close, before, after]: string[]): string | undefined {
  if (!isData(record)) return undefined;
  const title = titleOf(record.title ?? record.name);
  const id = isNamed(record.id) ? clipped(harmless(String(record.id))) : undefined;
  if (title) return `${open}${title}${close}${id ? `${before}${id}${after}` : ''}`;
  return id;
}

const isNamed = (id: unknown) => typeof id === 'string' || Number.isFinite(id);

function titleOf(title: unknown): string | undefined {
  const text = isData(title) ? Object.values(title)[0] : title;
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  return clipped(harmless(text));
}

function clipped(text: string): string {
  return text.length > quoted ? `${text.slice(0, quoted)}…` : text;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
