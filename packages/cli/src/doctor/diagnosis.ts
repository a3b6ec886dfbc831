import type { Bilingual } from '@machiplan/schema';
import { diagnosisMessages, type DiagnosisCode } from './doctor.messages.js';

/** `error`: the plan cannot be shown. `warning`: it can, but something should be changed. */
export type DiagnosisLevel = 'ok' | 'warning' | 'error';

/** One thing that was examined. */
export interface Diagnosis {
  readonly level: DiagnosisLevel;
  readonly code: DiagnosisCode;
  /** Address or file. */
  readonly where: string;
  readonly message: Bilingual;
  readonly hint?: Bilingual;
}

/** Makes a diagnosis with its message. */
export function diagnosis(code: DiagnosisCode, where: string, details = ''): Diagnosis {
  const { level, message, ...rest } = diagnosisMessages[code];
  return { level, code, where, message: message(details), ...rest };
}
