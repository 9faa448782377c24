import type { ManualControl } from '../../contract';
import { memoryPorts } from '../../domain/ports/testing/memory-ports';
import { scriptedTransport } from '../../domain/ports/testing/scripted-transport';
import type { ScriptedAnswer } from '../../domain/ports/testing/scripted-transport';
import { manualRules } from '../../rules/manual';
import { readAttestations } from '../../storage/attestations';
import { administers, invoke } from './testing/page';

const rule = 'manual/site-signup';
const evidence = 'No approved domains, invitations by administrators only.';
const dayMs = 86_400_000;

/** Ports of the administrator Ada. */
function portsOf(myself: ScriptedAnswer = { status: 200, json: { accountId: 'ada' } }) {
  return memoryPorts({
    jiraAsUser: scriptedTransport(({ path }) =>
      path === '/rest/api/3/myself' ? myself : administers(true),
    ),
  });
}

async function controlOf(ports: ReturnType<typeof portsOf>) {
  const answer = await invoke(ports, 'attestations.list');
  if (!answer.ok) throw new Error(answer.error.message);
  return (answer.value as ManualControl[]).find((control) => control.rule === rule);
}

const attested = {
  kind: 'attested',
  accountId: 'ada',
  at: '2026-01-05T08:00:00.000Z',
  evidence,
  expiresAt: '2026-04-05T08:00:00.000Z',
};

describe('attestations', () => {
  it('are none at first: every control that no API shows waits for one', async () => {
    expect(await invoke(portsOf(), 'attestations.list')).toEqual({
      ok: true,
      value: manualRules.map(({ meta }) => ({
        rule: meta.id,
        title: meta.title,
        severity: meta.severity,
        rationale: meta.rationale,
        evidence: meta.evidence,
        steps: meta.remediation,
        references: meta.references,
        outcome: 'unattested',
        reason: expect.stringMatching(/^No API shows this and nobody has attested it/),
        history: [],
      })),
    });
  });

  it('hold for 90 days, with who gave them and when', async () => {
    const ports = portsOf();

    const saved = await invoke(ports, 'attestations.save', { rule, evidence: ` ${evidence} ` });

    const { kind, ...given } = attested;
    expect(saved).toMatchObject({
      ok: true,
      value: {
        rule,
        title: 'The site does not let strangers sign up',
        outcome: 'attested',
        reason: 'Attested on 2026-01-05, valid until 2026-04-05.',
        attestation: { rule, ...given },
        history: [{ kind, ...given }],
      },
    });
    expect(await readAttestations(ports.keyValues)).toEqual({
      items: [{ rule, ...given }],
      gaps: [],
    });
    ports.advance(90 * dayMs);
    expect(await controlOf(ports)).toMatchObject({
      outcome: 'unattested',
      reason: expect.stringContaining('expired on 2026-04-05'),
      attestation: given,
    });
  });

  it('are replaced and withdrawn, and the history keeps all of it', async () => {
    const ports = portsOf();
    await invoke(ports, 'attestations.save', { rule, evidence });
    ports.advance(dayMs);
    await invoke(ports, 'attestations.save', { rule, evidence: `Again: ${evidence}`, days: 365 });
    ports.advance(dayMs);

    const withdrawn = await invoke(ports, 'attestations.withdraw', { rule });

    expect(withdrawn).toMatchObject({ ok: true, value: { outcome: 'unattested' } });
    const control = await controlOf(ports);
    expect(control?.attestation).toBeUndefined();
    expect(control?.history).toEqual([
      attested,
      {
        ...attested,
        at: '2026-01-06T08:00:00.000Z',
        evidence: `Again: ${evidence}`,
        expiresAt: '2027-01-06T08:00:00.000Z',
      },
      { kind: 'withdrawn', accountId: 'ada', at: '2026-01-07T08:00:00.000Z' },
    ]);
    expect((await readAttestations(ports.keyValues)).items).toEqual([]);
  });

  it('that are damaged count for nothing until somebody attests again', async () => {
    const ports = portsOf();
    await invoke(ports, 'attestations.save', { rule, evidence });
    const damaged = 'attestation:manual:site-signup:2026-01-06T08:00:00.000Z:0';
    await ports.keyValues.set(damaged, { ...attested, expiresAt: 'never' });

    expect(await controlOf(ports)).toMatchObject({
      outcome: 'unattested',
      reason: 'What is stored about it cannot be read: attest it again.',
      history: [attested],
    });
    ports.advance(2 * dayMs);
    await invoke(ports, 'attestations.save', { rule, evidence });
    expect(await controlOf(ports)).toMatchObject({ outcome: 'attested' });
  });

  it.each([
    [
      { rule: 'jira/public-browse', evidence },
      'rule: jira/public-browse is not a control that is attested by hand.',
    ],
    [
      { rule, evidence: '   short   ' },
      'evidence: Too small: expected string to have >=10 characters.',
    ],
    [
      { rule, evidence: 'x'.repeat(2_001) },
      'evidence: Too big: expected string to have <=2000 characters.',
    ],
    [{ rule, evidence, days: 0 }, 'days: Too small: expected number to be >=1.'],
    [{ rule, evidence, days: 366 }, 'days: Too big: expected number to be <=365.'],
    [{ rule, evidence, accountId: 'eve' }, 'accountId is not a known key.'],
  ])('are refused when they are %j', async (payload, message) => {
    const ports = portsOf();

    expect(await invoke(ports, 'attestations.save', payload)).toEqual({
      ok: false,
      error: { code: 'invalid', message },
    });
    expect(ports.keyValues.entries()).toEqual([]);
  });

  it.each<[string, ScriptedAnswer]>([
    ['refuses to say', { status: 401, json: {} }],
    ['does not answer', 'no answer'],
    ['answers with a page', { status: 200, text: '<html>' }],
  ])('are not saved when Jira %s who the person is', async (_, myself) => {
    const ports = portsOf(myself);

    expect(await invoke(ports, 'attestations.save', { rule, evidence })).toEqual({
      ok: false,
      error: {
        code: 'unavailable',
        message: 'Jira did not say who you are, so nothing was changed: try again in a moment.',
      },
    });
    expect(ports.keyValues.entries()).toEqual([]);
  });

  it('cannot be withdrawn when nobody gave one', async () => {
    expect(await invoke(portsOf(), 'attestations.withdraw', { rule })).toEqual({
      ok: false,
      error: {
        code: 'not-found',
        message: 'Nobody has attested this control, so there is nothing to withdraw.',
      },
    });
  });
});
