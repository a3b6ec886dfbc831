import { recordProperties } from './record-properties.messages.js';
import { recordValues } from './record-values.messages.js';

/** Words for the properties of the format and for their values. */
export interface RecordMessages {
  /** By the name of the property. */
  readonly property: Readonly<Record<string, string>>;
  /** By the value, or by property and value where the value alone is not enough. */
  readonly word: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  /** The caption of the whole. */
  readonly records: string;
}

const ja: RecordMessages = {
  property: recordProperties.ja,
  word: recordValues.ja,
  yes: 'はい',
  no: 'いいえ',
  records: '計画データの全項目',
};

const en: RecordMessages = {
  property: recordProperties.en,
  word: recordValues.en,
  yes: 'yes',
  no: 'no',
  records: 'Everything in the data',
};

/** The words for a language tag: Japanese for Japanese in any script, else English. */
export function recordMessages(language: string): RecordMessages {
  return /^ja(-|$)/i.test(language) ? ja : en;
}
