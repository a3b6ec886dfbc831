import type { Bilingual } from '@machiplan/schema';

/** Names of changes for undo, and messages about files. */
export const engineMessages = {
  open: { ja: 'ファイルを開く', en: 'open files' },
  mapping: { ja: '対応付けの変更', en: 'change of the mapping' },
  write: { ja: 'セルの変更', en: 'change of cells' },
  insert: { ja: '行の追加', en: 'new row' },
  remove: { ja: '行の削除', en: 'removal of a row' },
  up: { ja: '行の移動', en: 'move of a row' },
  down: { ja: '行の移動', en: 'move of a row' },
  restored: {
    ja: 'このブラウザーに残していた作業を開きました。',
    en: 'The work that was kept in this browser is open again.',
  },
  notKept: {
    ja: 'このブラウザーには作業を残せませんでした（空きがないか、許可されていません）。閉じる前に「受け取る」でファイルを保存してください。',
    en: 'The work could not be kept in this browser: there is no room, or it is not allowed. Save your files in the step “Take” before you close the page.',
  },
  replaced: {
    ja: '別のファイルを開きました。前の作業には「元に戻す」で戻れます。',
    en: 'Other files are open now. Undo leads back to your work before.',
  },
  sameFile: (count: number): Bilingual => ({
    ja: `同じ内容のファイルがすでに開いています。${count} 個は加えていません。`,
    en: `${count === 1 ? 'One file is' : `${count} files are`} already open and ${count === 1 ? 'was' : 'were'} not added again.`,
  }),
};
