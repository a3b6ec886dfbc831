import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Problem } from '@machiplan/schema';
import { isPlanError, isPlanErrorOf } from './guards.js';
import { NotAPlanError } from './not-a-plan-error.js';
import { PlanAbortedError } from './plan-aborted-error.js';
import { PlanAddressError } from './plan-address-error.js';
import { PlanEncodingError } from './plan-encoding-error.js';
import { PlanError } from './plan-error.js';
import { PlanHttpError } from './plan-http-error.js';
import { PlanNetworkError } from './plan-network-error.js';
import { PlanNotJsonError } from './plan-not-json-error.js';
import { PlanTimeoutError } from './plan-timeout-error.js';
import { PlanTooLargeError } from './plan-too-large-error.js';
import { PlanVersionError } from './plan-version-error.js';

const where = 'https://city.example/plan.json';
const cause = new Error('underneath');
const given = { where, cause };

const fatal: Problem = {
  severity: 'fatal',
  code: 'any',
  pointer: '',
  message: { ja: '使えません。', en: 'It is broken.' },
  hint: { ja: '直してください。', en: 'Mend it.' },
};

/** Every class with its code and a word the message must lead to. */
const classes = [
  [new PlanAddressError('plan.json'), 'bad-address', 'base URL'],
  [
    new PlanNetworkError({ ...given, offline: false, crossOrigin: true }),

    'network',
    'Access-Control-Allow-Origin',
  ],
  [new PlanTimeoutError(500, given), 'timeout', '500 ms'],
  [new PlanHttpError(404, given), 'http', 'Check the address'],
  [new PlanTooLargeError(9, 'bytes', given), 'too-large', '9 bytes'],
  [new PlanEncodingError([fatal], given), 'not-utf8', 'broken. Mend it.'],
  [new PlanNotJsonError([fatal], { ...given, markup: true }), 'not-json', 'broken. Mend it.'],
  [new NotAPlanError([fatal], given), 'not-a-plan', 'broken. Mend it.'],
  [
    new PlanVersionError([fatal], { ...given, version: '2.0' }),

    'unsupported-version',
    'broken. Mend it.',
  ],
  [new PlanAbortedError(given), 'aborted', 'aborted'],
] as const;

describe('PlanError', () => {
  for (const [error, code, word] of classes) {
    it(`${error.name} has its code, names the document and says what to do`, () => {
      assert.ok(error instanceof PlanError);
      assert.equal(error.constructor.name, error.name);
      assert.equal(error.code, code);
      assert.ok(error.message.startsWith(`${error.where} `), error.message);
      assert.ok(error.message.includes(word), error.message);
      assert.ok(isPlanErrorOf(error, code) && isPlanError(error));
    });

    it(`isPlanErrorOf tells ${error.name} by its own code only`, () => {
      const accepting = classes.filter(([, other]) => isPlanErrorOf(error, other));
      assert.equal(accepting.length, 1);
    });
  }

  it('keeps the cause', () => {
    assert.equal(new PlanTimeoutError(500, given).cause, cause);
  });

  it('has a message also when the document has no address', () => {
    assert.equal(
      new PlanEncodingError([fatal], {}).message,
      'The plan document cannot be used. It is broken. Mend it.',
    );
  });

  it('is recognised when it comes from another realm', () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error('x'), { name: 'PlanHttpError', code: 'http', status: 404 })`,
    );
    assert.ok(!(foreign instanceof Error));
    assert.ok(isPlanErrorOf(foreign, 'http') && foreign.status === 404);
  });

  it('is not seen in other values', () => {
    for (const value of [new TypeError('x'), 'PlanHttpError', null, undefined, {}]) {
      assert.equal(isPlanError(value), false);
      assert.equal(isPlanErrorOf(value, 'http'), false);
    }
  });
});

describe('PlanHttpError', () => {
  it('advises to check the address for 4xx and to wait for 5xx, 408 and 429', () => {
    const advice = (status: number) => new PlanHttpError(status, given).message;
    for (const status of [401, 403, 404, 410]) assert.match(advice(status), /Check the address/);
    for (const status of [408, 429, 500, 503]) assert.match(advice(status), /Try again later/);
  });

  it('says for how long to wait where the server does', () => {
    const error = new PlanHttpError(503, { ...given, retryAfter: 120 });
    assert.match(error.message, /Try again in 120 s/);
  });
});

describe('PlanNetworkError', () => {
  it('does not speak of other origins where there is none', () => {
    const error = new PlanNetworkError({ ...given, offline: false, crossOrigin: false });
    assert.doesNotMatch(error.message, /CORS/);
  });

  it('says when the device is offline', () => {
    const error = new PlanNetworkError({ ...given, offline: true, crossOrigin: true });
    assert.match(error.message, /offline/);
    assert.doesNotMatch(error.message, /CORS/);
  });
});
