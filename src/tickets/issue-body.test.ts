import fc from 'fast-check';
import { aFinding } from '../findings/testing/a-finding';
import { issueBody } from './issue-body';

const target = { projectKey: 'SEC', issueTypeId: '10001' };

describe('issueBody', () => {
  it('says what, why, who and how', () => {
    const finding = aFinding('a', {
      affected: [{ type: 'jira:project', id: '1', name: 'Web', url: 'https://example.com/WEB' }],
      remediation: { summary: 'x', steps: ['Open it.'], url: 'https://example.com/fix' },
    });

    expect(issueBody(finding, target).fields.description).toMatchSnapshot();
  });

  it('keeps the summary a single line of at most 255 characters', () => {
    const finding = aFinding('a', { message: `Line\none ${'𝒳'.repeat(200)}` });

    const { summary } = issueBody(finding, target).fields;

    expect(summary.length).toBeLessThanOrEqual(255);
    expect(summary).toMatch(/^Line one 𝒳+…$/u);
  });

  it('names the resource when the message does not', () => {
    const { summary } = issueBody(aFinding('a', { message: 'It is public' }), target).fields;

    expect(summary).toBe('It is public (Docs)');
  });

  it('links https only', () => {
    const finding = aFinding('a', { references: ['javascript:alert(1)'] });

    expect(JSON.stringify(issueBody(finding, target))).not.toContain('"href":"javascript');
  });

  it('stays within what Jira takes, with nothing empty, whatever the finding says', () => {
    const resource = fc.record({
      type: fc.constant('jira:project' as const),
      id: fc.string(),
      name: fc.string({ maxLength: 400 }),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2_000 }),
        fc.array(resource, { maxLength: 200 }),
        fc.array(fc.string({ maxLength: 2_000 }), { maxLength: 60 }),
        (message, affected, steps) => {
          const finding = aFinding('a', { message, affected, remediation: { summary: '', steps } });
          const { fields } = issueBody(finding, target);
          const json = JSON.stringify(fields.description);

          expect(json.length).toBeLessThan(32_767);
          expect(json).not.toContain('"text":""');
          expect(json).not.toMatch(/"type":"(bulletList|orderedList)","content":\[\]/);
          expect(fields.summary).not.toBe('');
          expect(fields.summary).not.toContain('\n');
        },
      ),
    );
  });
});
