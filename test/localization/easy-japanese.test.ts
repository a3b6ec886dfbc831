import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { interfaceSegments } from '../../packages/widgets/src/localization/interface-furigana.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders whose messages residents do not read, with the reason. */
const forStaff: Readonly<Record<string, string>> = {
  'packages/schema/': 'tells the makers of a document what is wrong with it',
  'packages/import/': 'tells the makers of a document what is wrong with a spreadsheet',
  'packages/cli/': 'speaks to the people who publish plans; its pages are in Japanese or English',
  'examples/studio/': 'the tool in which offices make a plan',
};

/** Files beside the tables that have messages in them. */
const furtherTables = [
  'packages/sdk/src/indicator/change-text.ts',
  'packages/sdk/src/indicator/format-change.ts',
  'packages/sdk/src/indicator/format-value.ts',
  'packages/sdk/src/indicator/target-text.ts',
];

/** The kanji of the first two years of school (学年別漢字配当表), which need no easy form. */
const simpleKanji = new Set(
  '一右雨円王音下火花貝学気九休玉金空月犬見五口校左三山子四糸字耳七車手十出女小上森人水正生青夕石赤千川先早草足村大男竹中虫町天田土二日入年白八百文木本名目立力林六' +
    '引羽雲園遠何科夏家歌画回会海絵外角楽活間丸岩顔汽記帰弓牛魚京強教近兄形計元言原戸古午後語工公広交光考行高黄合谷国黒今才細作算止市矢姉思紙寺自時室社弱首秋週春書少場色食心新親図数西声星晴切雪船線前組走多太体台地池知茶昼長鳥朝直通弟店点電刀冬当東答頭同道読内南肉馬売買麦半番父風分聞米歩母方北毎妹万明鳴毛門夜野友用曜来里理話',
);

interface Message {
  readonly name: string;
  readonly japanese: string;
  readonly easy: string | undefined;
}

/** The words of a message: of a function, all that it can say. */
function wordsOf(message: string | ((...facts: never[]) => unknown)): string {
  if (typeof message === 'string') return message;
  return message
    .toString()
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\/[^/\n]+\/[a-z]*\.test/g, '');
}

function* messagesIn(japanese: unknown, easy: unknown, name: string): Generator<Message> {
  if (typeof japanese === 'string' || typeof japanese === 'function') {
    const isMessage = typeof easy === 'string' || typeof easy === 'function';
    yield {
      name,
      japanese: wordsOf(japanese as string),
      easy: isMessage ? wordsOf(easy as string) : undefined,
    };
  } else if (typeof japanese === 'object' && japanese !== null) {
    const easier = (easy ?? {}) as Record<string, unknown>;
    for (const [key, each] of Object.entries(japanese))
      yield* messagesIn(each, easier[key], `${name}.${key}`);
  }
}

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.messages.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => !Object.keys(forStaff).some((folder) => file.startsWith(folder)));

const messages: Message[] = [];
for (const file of [...files, ...furtherTables]) {
  const exported = (await import(pathToFileURL(root + file).href)) as Record<string, unknown>;
  for (const table of Object.values(exported)) {
    if (typeof table !== 'object' || table === null || !('ja' in table)) continue;
    const { ja, 'ja-x-easy': easy, name } = table as Record<string, unknown>;
    messages.push(...messagesIn(ja, easy, `${file}: ${String(name)}`));
  }
}

const kanjiOf = (text: string): readonly string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** Runs of kanji without a reading over them. */
const unread = (text: string): readonly string[] =>
  interfaceSegments(text)
    .filter(({ ruby }) => ruby === undefined)
    .flatMap(({ base }) => base.match(/[\p{Script=Han}々]+/gu) ?? []);

describe('the messages residents read', () => {
  it('are found in all tables', () => {
    assert.ok(files.length > 50, `${files.length} files`);
    assert.ok(messages.length > 600, `${messages.length} messages`);
  });

  it('have an easy form where they use more than the kanji of the first two years of school', () => {
    const missing = messages.filter(
      ({ japanese, easy }) =>
        easy === undefined && kanjiOf(japanese).some((each) => !simpleKanji.has(each)),
    );
    assert.deepEqual(
      missing.map(({ name, japanese }) => `${name}: ${japanese}`),
      [],
    );
  });

  it('use fewer of the other kanji in the easy form', () => {
    const harder = messages.filter(({ japanese, easy = '' }) => {
      const hard = (text: string) =>
        new Set(kanjiOf(text).filter((each) => !simpleKanji.has(each))).size;
      return hard(easy) > Math.max(hard(japanese), 4);
    });
    assert.deepEqual(
      harder.map(({ name, easy }) => `${name}: ${easy}`),
      [],
    );
  });

  it('have a reading for each word with kanji, in the easy form and in Japanese', () => {
    const words = messages.flatMap(({ name, japanese, easy = '' }) =>
      [...unread(japanese), ...unread(easy)]
        // Dates, counts of people and things: the number decides the reading.
        .filter((word) => !['日', '人', '本'].includes(word))
        .map((word) => `${word} (${name})`),
    );
    assert.deepEqual(words, []);
  });
});

describe('interfaceSegments(text)', () => {
  const withReadings = (text: string) =>
    interfaceSegments(text)
      .map(({ base, ruby }) => (ruby === undefined ? base : `${base}[${ruby}]`))
      .join('');

  it('puts a reading over the kanji of a word, not over its kana', () => {
    assert.equal(withReadings('絞り込み'), '絞[しぼ]り込[こ]み');
    assert.equal(withReadings('もう一度読み込む'), 'もう一度読[いちどよ]み込[こ]む');
    assert.equal(withReadings('「その他」'), '「その他[た]」');
  });

  it('reads a counter after a number as a counter', () => {
    assert.equal(
      withReadings('目標の年：2031年度、12件'),
      '目標[もくひょう]の年[とし]：2031年度[ねんど]、12件[けん]',
    );
    assert.equal(withReadings('2024年'), '2024年[ねん]');
    assert.equal(withReadings('10月1日'), '10月[がつ]1日');
  });

  it('never reads a part of a longer word or name', () => {
    assert.equal(withReadings('上町まちづくりセンター'), '上町まちづくりセンター');
    assert.equal(withReadings('子ども計画推進委員会'), '子ども計画推進委員会');
  });

  it('keeps the text', () => {
    for (const { japanese } of messages)
      assert.equal(
        interfaceSegments(japanese)
          .map(({ base }) => base)
          .join(''),
        japanese,
      );
  });
});
