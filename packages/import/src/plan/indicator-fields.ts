import { compactText, oneLine } from '../cells/plain-text.js';
import { readValue } from '../cells/read-value.js';
import type { IndicatorField } from '../mapping/mapping.js';
import type { DraftIndicator } from './draft-types.js';

const kinds: readonly (readonly [RegExp, NonNullable<DraftIndicator['kind']>])[] = [
  [/^(成果|成果指標|アウトカム(指標)?|outcome)$/i, 'outcome'],
  [/^(活動|活動指標|アウトプット(指標)?|activity|output)$/i, 'activity'],
  [/^(参考|参考指標|背景|context)$/i, 'context'],
];

/** Sets one field of an indicator; false if the text has not the form that the field needs. */
export function setIndicatorField(
  indicator: DraftIndicator,
  field: IndicatorField,
  text: string,
): boolean {
  switch (field) {
    case 'title':
    case 'code':
      return true;
    case 'unit':
      indicator.unit ??= compactText(text);
      return true;
    case 'direction':
      return setDirection(indicator, text);
    case 'definition':
    case 'method':
      indicator[field] ??= text.trim();
      return true;
    case 'department':
      indicator.department ??= oneLine(text);
      return true;
    case 'notes':
      if (!indicator.notes?.includes(text.trim())) (indicator.notes ??= []).push(text.trim());
      return true;
    case 'kind': {
      const kind = kinds.find(([pattern]) => pattern.test(compactText(text)))?.[1];
      if (!kind) return false;
      indicator.kind ??= kind;
      return true;
    }
  }
}

function setDirection(indicator: DraftIndicator, text: string): boolean {
  if (/^(達成|到達|reach)$/i.test(compactText(text))) {
    indicator.direction ??= 'reach';
    return true;
  }
  const value = readValue(text);
  if (value.kind !== 'words' || !value.direction) return false;
  indicator.direction ??= value.direction;
  return true;
}
