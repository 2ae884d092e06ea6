// Building plans, measured: time, and the share of sane requests that is refused.
import fc from 'fast-check';
import { buildPlan } from '../../src/planning/build/build-plan';
import type { BuildRequest } from '../../src/planning/build/request';
import { NO_SETTINGS } from '../../src/rules/settings';
import { NOBODY } from '../../src/training/athlete';
import { REQUEST, requests } from '../planning/build/requests';

const SAMPLE = 1000;
const TIMES = 7;

const say = (name: string, figure: string) => console.log(`${name.padEnd(58)} ${figure}`);

const build = (request: BuildRequest) =>
  buildPlan(request, NOBODY, NO_SETTINGS, { locale: 'en_US' });

/** Prints its figures, one a line. */
export function building(): void {
  const taken = Array.from({ length: TIMES }, () => {
    const before = performance.now();
    build({ ...REQUEST, weeks: 16 });
    return performance.now() - before;
  }).sort((a, b) => a - b);
  say('build 16 weeks', `${(taken[Math.floor(TIMES / 2)] ?? 0).toFixed(0)} ms`);
  const refused = new Map<string, number>();
  let withFaults = 0;
  for (const request of fc.sample(requests, { numRuns: SAMPLE, seed: 1 })) {
    const { built, refusal } = build(request);
    if ((built?.remaining.length ?? 0) > 0) withFaults += 1;
    if (refusal === null) continue;
    const key = `${request.distance}, ${refusal.rule}`;
    refused.set(key, (refused.get(key) ?? 0) + 1);
  }
  const total = [...refused.values()].reduce((a, b) => a + b, 0);
  say(`of ${SAMPLE} requests with a fault left`, String(withFaults));
  say(`of ${SAMPLE} requests refused`, `${((total / SAMPLE) * 100).toFixed(1)} %`);
  for (const [key, count] of [...refused].sort((a, b) => b[1] - a[1])) {
    say(`  ${key}`, `${((count / SAMPLE) * 100).toFixed(1)} %`);
  }
}
