import type { Bilingual } from '@machiplan/schema';
import { check } from './check/command.js';
import { messageLanguage } from './command-line.js';
import { diff } from './diff/command.js';
import { doctor } from './doctor/command.js';
import { exportCommand } from './export/command.js';
import { importCommand } from './import/command.js';
import { merge } from './merge/command.js';
import { oembed } from './oembed/command.js';
import { publish } from './publish/command.js';
import { render } from './render/command.js';
import { template } from './template/command.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const commands = new Map<string, Command>([
  ['check', check],
  ['render', render],
  ['oembed', oembed],
  ['publish', publish],
  ['diff', diff],
  ['import', importCommand],
  ['merge', merge],
  ['export', exportCommand],
  ['template', template],
  ['doctor', (args, terminal) => doctor(args, terminal)],
]);

const help: Bilingual = {
  ja: `使い方：
  machiplan check  <ファイル…> [--json] [--strict] [--no-follow] [--lang ja|en]
      計画データと目録を調べ、直すところを示します。
  machiplan render <ファイル> [--element plan-tree] [--form content|element|div|page] [--src URL]
                   [--root ID] [--indicator ID] [--titles-only] [--heading-level 3] [--lang ja] [--era] [-o ファイル]
      要素のタグの中に置く、読める HTML を書き出します。
  machiplan render <ファイル> --picture wide|square [--indicator ID | --root ID] [--font ファイル…] [-o 図.png]
      指標や項目の図を、記事や SNS の大きさで書き出します（SVG、PNG）。
  machiplan oembed <ファイル> --page URL --embed URL --src URL [--script URL] [--element …] [-o フォルダー]
      読めるページと、oEmbed の応答ファイルを書き出します。
  machiplan publish <計画…> -o フォルダー --base URL [--script URL] [--date 2026-04-01] [--lang ja] [--png] [--font ファイル…]
      ページ、分けたデータ、フィード、日付つきの控えを、どのサーバーにも置けるフォルダーに書き出します。
  machiplan diff   <前の計画> <後の計画> [--format text|json|html|atom] [--lang ja] [-o ファイル]
      二つの計画や版の違いを示します。違いがあれば終了コードは 1 です。
  machiplan import <ファイル…|フォルダー> [--map 対応付け.json] [--save-map ファイル] [--show-map] [-o plan.json]
      Excel・CSV などから計画データを作ります。
  machiplan merge <計画> <ファイル…> [--map 対応付け.json] [-o plan.json]
      新しい年の値を計画に加え、違いを示します。
  machiplan export <計画> -o <ファイル> [--format xlsx|csv|stratml]
      計画を Excel・CSV・StratML に書き出し、入らなかったものを示します。
  machiplan template [計画] -o 計画.xlsx
      記入用の Excel ブックを書き出します。
  machiplan doctor <URL|ファイル…> [--json] [--strict]
      計画データや埋め込んだページを調べ、すべきことを示します。
ファイルには、ファイル名、http(s) の URL、標準入力（-）を指定できます。
`,
  en: `Usage:
  machiplan check  <file…> [--json] [--strict] [--no-follow] [--lang ja|en]
      checks plan documents and catalogs, and lists what to repair.
  machiplan render <file> [--element plan-tree] [--form content|element|div|page] [--src URL]
                   [--root ID] [--indicator ID] [--titles-only] [--heading-level 3] [--lang ja] [--era] [-o file]
      writes the readable HTML to put inside the tag of an element.
  machiplan render <file> --picture wide|square [--indicator ID | --root ID] [--font file…] [-o picture.png]
      writes a picture of an indicator or an entry in the size of articles or social networks (SVG, PNG).
  machiplan oembed <file> --page URL --embed URL --src URL [--script URL] [--element …] [-o folder]
      writes a readable page and the oEmbed response it links to.
  machiplan publish <plan…> -o folder --base URL [--script URL] [--date 2026-04-01] [--lang ja] [--png] [--font file…]
      writes pages, data in parts, feeds and dated copies into a folder for any static host.
  machiplan diff   <earlier plan> <later plan> [--format text|json|html|atom] [--lang ja] [-o file]
      lists what changed between two plans or versions; ends with 1 if something did.
  machiplan import <file…|folder> [--map mapping.json] [--save-map file] [--show-map] [-o plan.json]
      makes a plan of Excel, CSV and other files.
  machiplan merge <plan> <file…> [--map mapping.json] [-o plan.json]
      adds the values of a new year to a plan, and shows the difference.
  machiplan export <plan> -o <file> [--format xlsx|csv|stratml]
      writes a plan as Excel, CSV or StratML, and lists what is not carried.
  machiplan template [plan] -o plan.xlsx
      writes the Excel workbook to fill in.
  machiplan doctor <URL|file…> [--json] [--strict]
      examines a plan or a page with embedded plans, and says what to do.
A file is a file name, an http(s) address, or - for the standard input.
`,
};

/**
 * Runs a command line. Resolves to the exit code: 0 for success, 1 for data that has to be repaired,
 * 2 for a wrong command line or an unreadable file.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  const language = messageLanguage(undefined, terminal.locale);
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.stdout(help[language]);
    return 0;
  }
  const command = commands.get(name);
  if (!command) {
    terminal.stderr(help[language]);
    return 2;
  }
  try {
    return await command(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr(`machiplan ${name}: ${error.messages[language]}\n`);
    return 2;
  }
}
