import type { ProgressStatus } from '../indicator/progress.js';

/** Colours and typefaces of pictures. The typefaces are named, none is part of the file. */
export const paper = {
  text: '#1a1a1a',
  muted: '#595959',
  line: '#949494',
  hairline: '#d8d8db',
  background: '#fff',
  surface: '#f2f2f2',
  accent: '#0017c1',
  fonts:
    "'Hiragino Sans','Noto Sans CJK JP','Noto Sans JP','Yu Gothic',Meiryo,'IPAGothic',sans-serif",
} as const;

/** Colours of statuses, those of the light theme: at least 4.5:1 on white. */
export const statusColours: Readonly<Record<ProgressStatus | 'none', string>> = {
  achieved: '#156b3f',
  kept: '#156b3f',
  'on-track': '#0017c1',
  behind: '#7a5200',
  'moving-away': '#ba000a',
  'not-kept': '#ba000a',
  none: '#595959',
};
