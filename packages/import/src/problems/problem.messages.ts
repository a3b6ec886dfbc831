import { contentMessages } from './content.messages.js';
import { fileMessages } from './file.messages.js';

/** Every problem of the import, with its message and the next step. */
export const problemMessages = { ...fileMessages, ...contentMessages };

/** Stable words for the problems of the import. */
export type ImportProblemCode = keyof typeof problemMessages;
