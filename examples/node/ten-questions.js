/**
 * Ten questions about a Basic Plan, answered with the SDK alone.
 *
 *   npm run ask                               the plan in examples/data
 *   npm run ask -- https://…/plan.json        another one
 *
 * Elsewhere: npm install @machiplan/sdk, then node ten-questions.js plan.json
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  citationOf,
  childrenOf,
  descendantsOf,
  indicatorsOf,
  levelOf,
  loadPlan,
  measuresServing,
  nodeByCode,
  nodesByLevel,
  notPublishedPart,
  originOf,
  pathOf,
  prioritiesServedBy,
  rootsOf,
  searchNodes,
} from '@machiplan/sdk';
import { goalCoverage } from '@machiplan/sdk/goals';
import { formatPeriod, labelFor, summaryOf } from '@machiplan/sdk/format';

const languages = ['ja'];
const titleOf = ({ title }) => labelFor(title, languages);
const titlesOf = (nodes) => nodes.map(titleOf);

/** Question and answer, for people; a question about something the plan lacks has no answer. */
export function tenQuestions(plan) {
  const measure = nodeByCode(plan, '10-1');
  const priority = nodesByLevel(plan, 'priority-policy')[2];
  const fields = rootsOf(plan, 'fields');
  const found = searchNodes(plan, 'ﾔﾝｸﾞｹｱﾗｰ', { languages })[0];
  const [indicator] = priority ? indicatorsOf(plan, priority.id) : [];
  return [
    ['いつからいつまでの計画か', plan.period && formatPeriod(plan.period, 'ja', { era: true })],
    ['施策はいくつあるか', nodesByLevel(plan, 'measure').length],
    [
      '分野ごとの事業の数は',
      fields.map((field) => {
        const below = descendantsOf(plan, field.id);
        return `${titleOf(field)} ${below.filter(({ level }) => level === 'project').length}`;
      }),
    ],
    ['施策10-1はどこにあるか', measure && titlesOf(pathOf(plan, measure.id)).join(' › ')],
    ['施策10-1の下には何があるか', measure && titlesOf(childrenOf(plan, measure.id))],
    ['施策10-1はどの重点政策に資するか', measure && titlesOf(prioritiesServedBy(plan, measure.id))],
    ['重点政策３を支える施策は', priority && titlesOf(measuresServing(plan, priority.id))],
    [
      '「ﾔﾝｸﾞｹｱﾗｰ」（半角）はどこに出てくるか',
      found && `${labelFor(levelOf(plan, found).title, languages)}「${titleOf(found)}」`,
    ],
    [
      '重点政策３の成果指標は、いまどうなっているか',
      indicator && summaryOf(indicator, { languages, origin: plan.origin }),
    ],
    [
      'SDGsとの関係は公表されているか',
      goalCoverage(plan).goals.length > 0
        ? goalCoverage(plan).goals.map((goal) => `目標${goal}`)
        : labelFor(notPublishedPart(plan, 'sdgs')?.note, languages),
    ],
  ];
}

/** Sources of the answers, to cite them. */
export function provenance(plan) {
  const measure = nodeByCode(plan, '10-1');
  if (!measure) return [];
  return [
    citationOf(plan, measure, { languages }),
    `英語の題：${originOf(plan, measure, 'title', 'en')}、日本語の題：${originOf(plan, measure, 'title', 'ja')}`,
  ];
}

async function read(address) {
  if (/^https?:/.test(address)) return loadPlan(address);
  return loadPlan(await readFile(address));
}

async function main() {
  const example = fileURLToPath(new URL('../data/setagaya-basic-plan-2024.json', import.meta.url));
  const { plan, problems } = await read(process.argv[2] ?? example);
  console.log(`${labelFor(plan.title, languages)}（問題 ${problems.length} 件）\n`);
  for (const [question, answer] of tenQuestions(plan))
    console.log(
      `${question}\n  ${[answer ?? '（この計画では答えられません）'].flat().join('\n  ')}\n`,
    );
  console.log(provenance(plan).join('\n'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
