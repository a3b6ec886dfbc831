import type { Bilingual } from '@machiplan/schema';
import { diagnosisMessages, type DiagnosisCode, type DiagnosisLevel } from './doctor.messages.js';

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
