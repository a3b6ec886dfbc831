// Asks a plan in Node, with what is installed here.
import { readFile } from 'node:fs/promises';
import { loadPlan, measuresServing, nodeByCode } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';

const { plan } = await loadPlan(await readFile(process.argv[2]));
const measure = nodeByCode(plan, '10-1');
console.log(labelFor(measure.title, ['ja']));
console.log(measuresServing(plan, 'pp3').length);
