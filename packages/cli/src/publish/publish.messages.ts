import { defineMessages } from '@machiplan/sdk/internal';

export interface PublishMessages {
  readonly plans: string;
  readonly contents: string;
  readonly entries: string;
  readonly indicators: string;
  readonly districts: string;
  readonly goals: string;
  readonly goal: (number: number, title: string) => string;
  readonly facilities: string;
  readonly snapshots: string;
  readonly snapshot: (name: string) => string;
  readonly citeThis: string;
  readonly data: string;
  readonly feed: string;
  readonly path: string;
  readonly published: (title: string) => string;
  readonly licence: string;
  readonly picture: string;
}

export const publishMessages = defineMessages<PublishMessages>('publish', {
  ja: {
    plans: '計画',
    contents: '内容',
    entries: '項目',
    indicators: '指標',
    districts: '地区',
    goals: '持続可能な開発目標（SDGs）',
    goal: (number, title) => `目標${number} ${title}`,
    facilities: '施設',
    snapshots: 'これまでに公開した版',
    snapshot: (name) => `${name} に公開した版`,
    citeThis: '引用するときは、変わることのない次のページをお使いください。',
    data: 'このページのデータ（JSON）',
    feed: '変更のお知らせ（Atom）',
    path: '現在の位置',
    published: (title) => `「${title}」を公開しました`,
    licence: '利用条件',
    picture: '図をファイルで開く（SVG）',
  },
  en: {
    plans: 'Plans',
    contents: 'Contents',
    entries: 'Entries',
    indicators: 'Indicators',
    districts: 'Districts',
    goals: 'Sustainable Development Goals',
    goal: (number, title) => `Goal ${number}: ${title}`,
    facilities: 'Facilities',
    snapshots: 'Versions published so far',
    snapshot: (name) => `Version published on ${name}`,
    citeThis: 'To cite, use this page, which never changes:',
    data: 'Data of this page (JSON)',
    feed: 'Changes (Atom)',
    path: 'You are here',
    published: (title) => `“${title}” was published`,
    licence: 'Licence',
    picture: 'Open the figure as a file (SVG)',
  },
});
