import { documentMessages } from './document.messages.js';
import { figureMessages } from './figure.messages.js';
import { recordMessages } from './record.messages.js';
import { valueMessages } from './value.messages.js';

/** Messages by the code of the finding; the part after a colon selects one of several wordings. */
export const findingMessages = {
  ...documentMessages,
  ...valueMessages,
  ...recordMessages,
  ...figureMessages,
};
