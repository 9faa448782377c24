import type { Controls } from '../contract';

/** Nothing is open to strangers unless it is meant to be. */
export const publicExposure: Controls = {
  cis: ['3.3'],
  nist: ['AC-3', 'AC-14', 'AC-22'],
  iso: ['A.5.15', 'A.8.3'],
  soc2: ['CC6.1', 'CC6.6'],
};

/** Nobody has an account who was not meant to have one. */
export const registration: Controls = {
  cis: ['6.1'],
  nist: ['AC-2', 'IA-8'],
  iso: ['A.5.16', 'A.5.18'],
  soc2: ['CC6.2'],
};

/** A password alone opens nothing. */
export const strongAuthentication: Controls = {
  cis: ['6.3', '6.5', '6.7'],
  nist: ['IA-2(1)', 'IA-2(2)'],
  iso: ['A.8.5'],
  soc2: ['CC6.1'],
};

/** Secrets that open something are known, short-lived and kept apart from what they open. */
export const secretsManagement: Controls = {
  nist: ['IA-5'],
  iso: ['A.5.17'],
  soc2: ['CC6.1'],
};

/** Apps and their vendors are chosen, known and looked at again. */
export const vendorRisk: Controls = {
  cis: ['2.1', '2.3', '15.1'],
  nist: ['CM-8', 'CM-11', 'SA-9'],
  iso: ['A.5.19', 'A.5.22', 'A.8.19'],
  soc2: ['CC6.8', 'CC9.2'],
};

/** Data leaves only for places that were chosen. */
export const dataLeakage: Controls = {
  cis: ['3.13'],
  nist: ['AC-4'],
  iso: ['A.5.14', 'A.8.12'],
  soc2: ['CC6.7'],
};

/** Nothing reaches what is built and shipped without having been looked at. */
export const changeControl: Controls = {
  cis: ['16.1'],
  nist: ['CM-3', 'CM-5'],
  iso: ['A.8.4', 'A.8.32'],
  soc2: ['CC8.1'],
};

/** Who may do what is decided by role and need. */
export const leastPrivilege: Controls = {
  cis: ['3.3', '6.8'],
  nist: ['AC-3', 'AC-6'],
  iso: ['A.5.15', 'A.8.3'],
  soc2: ['CC6.1', 'CC6.3'],
};

/** Few administer, and each of them is meant to. */
export const privilegedAccess: Controls = {
  cis: ['5.4', '6.8'],
  nist: ['AC-6(5)', 'AC-6(7)'],
  iso: ['A.8.2'],
  soc2: ['CC6.3'],
};

/** Whoever leaves loses what they held. */
export const accountLifecycle: Controls = {
  cis: ['5.3', '6.2'],
  nist: ['AC-2(3)', 'PS-4'],
  iso: ['A.5.18', 'A.6.5'],
  soc2: ['CC6.2', 'CC6.3'],
};

/** Everything has somebody who answers for who may use it. */
export const ownership: Controls = {
  nist: ['AC-2'],
  iso: ['A.5.9', 'A.5.18'],
  soc2: ['CC6.3'],
};

/** What is watched is watched whole. */
export const monitoring: Controls = {
  nist: ['CA-7'],
  iso: ['A.8.16'],
  soc2: ['CC4.1', 'CC7.1'],
};

/** What happens is written down, kept, and looked at where somebody watches. */
export const auditLogging: Controls = {
  cis: ['8.2', '8.9', '8.11'],
  nist: ['AU-2', 'AU-6', 'AU-12'],
  iso: ['A.8.15', 'A.8.16'],
  soc2: ['CC7.2'],
};

/** The controls of several sets, each named once. */
export function joined(...sets: readonly Controls[]): Controls {
  const of = (framework: keyof Controls) => {
    const named = [...new Set(sets.flatMap((set) => set[framework] ?? []))].sort(byNumber);
    return named.length === 0 ? {} : { [framework]: named };
  };
  return { ...of('cis'), ...of('nist'), ...of('iso'), ...of('soc2') };
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
