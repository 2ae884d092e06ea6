// The phases of a plan as they are said.
import type { PreviewWeek } from '../../sheets/build/answers';

type Phase = PreviewWeek['phase'];

export const PHASES: readonly Phase[] = ['base', 'build', 'peak', 'taper', 'race-week'];

export const phaseName = (phase: Phase): string =>
  phase === 'race-week' ? 'Race week' : phase.slice(0, 1).toUpperCase() + phase.slice(1);
