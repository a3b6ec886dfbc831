import type {
  Action,
  Evaluation,
  Indicator,
  LocalizedText,
  Plan,
  PlanNode,
} from '@machiplan/schema';
import { evaluationsOf, evaluationsOfIndicator, actionsOf } from '../action/of-node.js';
import { indicatorsOf } from '../indicator/indicators-of.js';
import { labelFor } from './language.js';
import { readingOf } from './ruby.js';

/** The part of a node that a search found, or the kind of record that belongs to it. */
export type SearchField =
  | 'title'
  | 'short-title'
  | 'reading'
  | 'code'
  | 'level'
  | 'tags'
  | 'vision'
  | 'summary'
  | 'body'
  | 'department'
  | 'viewpoints'
  | 'errata'
  | 'indicator'
  | 'action'
  | 'evaluation';

/** A searched text. */
export interface SearchText {
  readonly field: SearchField;
  readonly text: string;
  /** The indicator, action or evaluation that has the text. */
  readonly record?: Indicator | Action | Evaluation;
}

/** The texts by which a node is found, those of the node itself first. */
export function searchTextsOf(
  plan: Plan,
  node: PlanNode,
  languages: readonly string[] | undefined,
): readonly SearchText[] {
  const texts: SearchText[] = [];
  const add = (
    field: SearchField,
    text: LocalizedText | undefined,
    record?: SearchText['record'],
  ): void => {
    if (text === undefined) return;
    const strings = typeof text === 'string' ? [text] : stringsOf(plan, text, languages);
    for (const string of strings) texts.push({ field, text: string, ...(record && { record }) });
  };
  add('title', node.title);
  add('short-title', node.shortTitle);
  addReadings(plan, texts);
  // Codes are written one way for all languages.
  add('code', node.code);
  add('code', node.normalizedCode);
  node.tags?.forEach((tag) => add('tags', tag));
  add('vision', node.vision);
  node.visions?.forEach((vision) => add('vision', vision));
  add('summary', node.summary);
  add('body', node.body);
  add('department', node.department);
  node.viewpoints?.forEach((viewpoint) => add('viewpoints', viewpoint));
  node.errata?.forEach(({ printed, corrected }) => {
    add('errata', printed);
    add('errata', corrected);
  });
  for (const indicator of indicatorsOf(plan, node.id)) {
    add('indicator', indicator.title, indicator);
    add('indicator', indicator.code, indicator);
    add('indicator', indicator.definition, indicator);
    indicator.errata?.forEach(({ corrected }) => add('indicator', corrected, indicator));
    for (const evaluation of evaluationsOfIndicator(plan, indicator.id)) {
      add('evaluation', evaluation.note, evaluation);
    }
  }
  for (const action of actionsOf(plan, node.id)) {
    add('action', action.title, action);
    add('action', action.code, action);
    add('action', action.summary, action);
  }
  for (const evaluation of evaluationsOf(plan, node.id)) {
    add('evaluation', evaluation.note, evaluation);
    add('evaluation', evaluation.evaluator, evaluation);
  }
  return texts;
}

function addReadings(plan: Plan, texts: SearchText[]): void {
  if (!plan.readings) return;
  const titles = texts.map(({ text }) => text);
  for (const title of titles) {
    const reading = readingOf(title, plan.readings);
    if (!titles.includes(reading)) texts.push({ field: 'reading', text: reading });
  }
}

function stringsOf(
  plan: Plan,
  text: Exclude<LocalizedText, string>,
  languages: readonly string[] | undefined,
): readonly string[] {
  if (!languages) return Object.values(text);
  const reading = Object.keys(text).find((tag) => tag.toLowerCase() === 'ja-hira');
  const shown = languages.map((language) => labelFor(text, language, plan));
  return reading === undefined ? shown : [...shown, text[reading]!];
}
