/**
 * Twenty questions that a plan officer asks, each answered in one or two calls of the SDK.
 *
 *   npm run ask:officer                       the sample city in examples/data
 *
 * Elsewhere: npm install @machiplan/sdk, then node twenty-questions.js
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  assessmentOf,
  citationOfValue,
  countByStatus,
  figureOptionsOf,
  indicatorById,
  indicatorsOf,
  latestFigure,
  loadPlan,
  measuresServing,
  nodeByCode,
  progressOf,
  publishedGradesOf,
  rollUpOf,
  targetsOf,
} from '@machiplan/sdk';
import { actionsIn } from '@machiplan/sdk/actions';
import { valuesByDistrict } from '@machiplan/sdk/districts';
import {
  changeOf,
  breakdownProgressOf,
  groupTablesOf,
  indicatorsByCode,
  indicatorsByTitle,
  missingPartOf,
  placesOf,
  sharedIndicatorsOf,
  totalOf,
} from '@machiplan/sdk/figures';
import { nodeVersionsOf, relationsAcross } from '@machiplan/sdk/compare';
import {
  breakdownLabel,
  changeText,
  explainProgress,
  formatFigure,
  gradeText,
  labelFor,
  missingText,
  progressLabel,
  rollUpFormula,
  statusLabel,
  targetText,
} from '@machiplan/sdk/format';

const language = 'ja';
const text = (words) => labelFor(words, language);
const titleOf = ({ title }) => text(title);

/** Question and answer, for people. `plans` are those of the catalog, for questions across them. */
export function twentyQuestions(plan, plans = [plan]) {
  const options = figureOptionsOf(plan);
  const indicator = (id) => indicatorById(plan, id);
  const judge = (each) => progressOf(each, options);
  const write = (figure, each) => formatFigure(figure, each, { languages: language, plan });
  const checkups = indicator('checkup-rate');
  const visitors = indicator('museum-visitors');
  const library = indicator('library-use');
  const noise = indicator('noise');
  const measure = nodeByCode(plan, '1-1');
  return [
    ['題名で指標を探す', indicatorsByTitle(plan, '図書館の利用状況').map(titleOf)],
    ['コードで指標を探す', indicatorsByCode(plan, '指標1').map(titleOf)],
    ['この指標はどこに、どんな題で載っているか', placesOf(plan, library).map(titleOf)],
    ['複数の項目で使う指標は', sharedIndicatorsOf(plan).map(titleOf)],
    ['この施策の指標は、載っている順に', indicatorsOf(plan, 'm5-1').map(titleOf)],
    ['最新の値は', write(latestFigure(checkups, options), checkups)],
    [
      '目標は、いくつで、いつまでか',
      targetsOf(visitors, options).map((each) => targetText(each, visitors)),
    ],
    ['達成状況は', progressLabel(judge(checkups), language)],
    ['なぜそう判定されるのか', explainProgress(checkups, judge(checkups))],
    ['前からどれだけ変わったか（公表どおり）', changeText(changeOf(visitors, options), visitors)],
    ['年度の途中の値は、順調か', statusLabel(judge(visitors).partYear.status, language)],
    [
      '区分ごとの達成状況は',
      breakdownProgressOf(library, options).map(
        (each) =>
          `${breakdownLabel(plan, library, each)}：${progressLabel(each.progress, language)}`,
      ),
    ],
    [
      '区分は、どの表に並ぶか',
      groupTablesOf(library).map(({ caption }) => caption.map(titleOf).join()),
    ],
    ['全体の値はあるか', totalOf(library, options).source],
    [
      '値がないのはなぜか、どこにあるか',
      missingText(missingPartOf(noise, 'targets'), language, plan),
    ],
    [
      '市の評価と、計算した判定は',
      gradeText(plan, publishedGradesOf(plan, { node: measure.id })[0]),
    ],
    ['この施策と下の指標をまとめると', rollUpFormula(rollUpOf(plan, measure.id)) || '判定なし'],
    ['計画全体では、いくつが順調か', countByStatus(plan.indicators.map(judge))['on-track']],
    [
      'この値の出典は',
      citationOfValue(plan, checkups, latestFigure(checkups, options), { languages: language }),
    ],
    [
      'ほかの計画や前の計画とのつながりは',
      [
        ...relationsAcross(plans, plan, measure.id).map(({ planId }) => planId),
        ...nodeVersionsOf(plans, plan, measure.id).map(({ record }) => titleOf(record)),
      ],
    ],
  ];
}

/** Further questions, on years, districts and priorities. */
export function furtherQuestions(plan) {
  const mapped = plan.indicators.find(({ observations = [] }) =>
    observations.some((each) => each.district),
  );
  const time = mapped?.observations.find(({ district }) => district)?.time;
  return [
    ['2025年度の取組みは', actionsIn(plan, 2025).map(titleOf)],
    ['地区ごとの値は', mapped ? [...valuesByDistrict(mapped, time).keys()] : []],
    ['この重点政策を支える施策は', measuresServing(plan, 'pp1').map(titleOf)],
    ['公表された評価があるか', assessmentOf(plan, plan.indicators[0]).published !== undefined],
  ];
}

async function main() {
  const file = fileURLToPath(new URL('../data/midori-city-plan.json', import.meta.url));
  const { plan } = await loadPlan(await readFile(process.argv[2] ?? file));
  for (const [question, answer] of [...twentyQuestions(plan), ...furtherQuestions(plan)])
    console.log(`${question}\n  ${[answer].flat().join('\n  ')}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
