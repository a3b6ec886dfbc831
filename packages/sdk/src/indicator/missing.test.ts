import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator, Observation } from '@machiplan/schema';
import { formatFigure } from './format-figure.js';
import { missingLabel, missingPartOf, missingText } from './missing.js';
import { progressLabel } from './progress-label.js';
import { progressOf } from './progress-of.js';
import { progressSentence } from './progress-sentence.js';
import { seriesOf } from './series.js';
import { summaryOf } from './summary-of.js';

const withStatus = (
  status: NonNullable<Observation['status']>,
  more: Partial<Observation> = {},
): Indicator => ({
  id: 'noise',
  title: { ja: '騒音', en: 'Noise' },
  kind: 'context',
  observations: [{ time: 'FY2024', value: null, status, ...more }],
});
const report = { ja: '環境白書', en: 'Environment report' };

describe('a value that is not there', () => {
  it('is said to be missing for the reason that the document states', () => {
    const labels = ['missing', 'not-applicable', 'not-yet', 'withheld', 'not-published'] as const;
    assert.deepEqual(
      labels.map((status) => progressLabel(progressOf(withStatus(status)))),
      ['欠測', '該当なし', '未確定', '秘匿', '未公表'],
    );
    assert.match(summaryOf(withStatus('missing')), /騒音の実績値は記録されていません。/);
    assert.match(summaryOf(withStatus('not-yet')), /騒音の実績値はまだ確定していません。/);
    assert.match(
      summaryOf(withStatus('not-applicable'), { languages: 'en' }),
      /^Noise: the values are not applicable\./,
    );
  });

  it('is said to stand elsewhere where that is known, and never to be unpublished', () => {
    const elsewhere = withStatus('not-published', { availableAt: report });
    assert.equal(
      summaryOf(elsewhere),
      '騒音の実績値はこのデータになく、「環境白書」に掲載されています。',
    );
    assert.equal(progressLabel(progressOf(elsewhere)), '別の資料に掲載');
    assert.doesNotMatch(progressSentence(progressOf(elsewhere)), /公表/);
    assert.equal(
      formatFigure(seriesOf(elsewhere)[0], elsewhere, { languages: 'en' }),
      'in Environment report',
    );
  });

  it('is written in its place in a table', () => {
    const indicator = withStatus('withheld');
    assert.equal(formatFigure(seriesOf(indicator)[0], indicator), '秘匿');
    assert.equal(missingText({}), '未公表');
    assert.equal(missingLabel({ availableAt: report }, 'en'), 'In another document');
  });

  it('is explained for baselines and targets of a group, too', () => {
    const indicator: Indicator = {
      ...withStatus('missing'),
      baselines: [{ time: 'FY2020', group: 'a', status: 'withheld' }],
      targets: [
        { time: 'FY2030', status: 'not-yet', availableAt: report, href: 'https://example.jp/' },
      ],
    };
    assert.equal(missingPartOf(indicator, 'baseline', { group: 'a' })?.reason, 'withheld');
    assert.equal(missingPartOf(indicator, 'baseline'), undefined);
    assert.deepEqual(missingPartOf(indicator, 'targets'), {
      part: 'targets',
      reason: 'not-yet',
      availableAt: report,
      href: 'https://example.jp/',
    });
  });
});
