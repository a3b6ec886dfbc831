import { defineMessages } from '@machiplan/sdk/internal';

interface PrintMessages {
  /** Heading of the addresses at the end of a printed element. */
  readonly addresses: string;
}

export const printMessages = defineMessages<PrintMessages>('print', {
  ja: { addresses: 'リンク先のアドレス' },
  en: { addresses: 'Addresses of the links' },
  'ja-x-easy': { addresses: 'リンクの アドレス' },
});
