import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { rules, ruleById } from '.';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => name);
const files = folders.flatMap((folder) =>
  readdirSync(join(__dirname, folder))
    .filter((name) => name.endsWith('.ts') && !/^index\.ts$|\.test\.ts$/.test(name))
    .map((name) => `${folder}/${name.slice(0, -'.ts'.length)}`),
);
const ids = rules.map(({ meta }) => meta.id);

describe('the list of rules', () => {
  test('is sorted by id, without doubles', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('holds every rule file under its path, and a test beside each', () => {
    expect(ids).toEqual(files.sort());
    expect(files.filter((file) => !existsSync(join(__dirname, `${file}.test.ts`)))).toEqual([]);
  });

  test('finds every rule by its id', () => {
    expect([...ruleById.entries()]).toEqual(rules.map((rule) => [rule.meta.id, rule]));
  });
});

/** How each framework numbers its controls. */
const numbers: Readonly<Record<string, RegExp>> = {
  cis: /^([1-9]|1[0-8])\.\d{1,2}$/,
  nist: /^[A-Z]{2}-\d{1,2}(\(\d{1,2}\))?$/,
  iso: /^A\.[5-8]\.\d{1,2}$/,
  soc2: /^(CC[1-9]|A1|C1|P[1-8]|PI1)\.\d{1,2}$/,
};

describe.each(rules.map(({ meta }) => [meta.id, meta] as const))('%s', (_id, meta) => {
  test('says why it matters, what happens and how to fix it, in sentences', () => {
    const sentences = [meta.rationale, meta.threat, meta.evidence, ...meta.remediation];

    expect(sentences.filter((sentence) => !/^[\p{Lu}"].*[.?]$/su.test(sentence))).toEqual([]);
    expect(meta.remediation.length).toBeGreaterThan(0);
  });

  test('refers to pages of its vendor, over https', () => {
    const vendor =
      /^https:\/\/(support|developer)\.atlassian\.com\/|^https:\/\/(www\.)?cisecurity\.org\//;

    expect(meta.references.filter((url) => !vendor.test(url))).toEqual([]);
    expect(meta.references.length).toBeGreaterThan(0);
  });

  test('is evidence for controls, numbered as their publishers do', () => {
    const named = Object.entries(meta.controls).flatMap(([framework, list]) =>
      (list as readonly string[]).map((control) => ({ framework, control })),
    );
    const strange = named.filter(
      ({ framework, control }) => numbers[framework]?.test(control) !== true,
    );

    expect(strange).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named.map(({ control }) => control)).size).toBe(named.length);
  });

  test('asks for each slice once', () => {
    expect(new Set(meta.needs).size).toBe(meta.needs.length);
  });
});

const cataloguePath = resolve(process.env.PARAPET_SHARED ?? '../shared', 'catalogue.json');
const catalogued = existsSync(cataloguePath);
const catalogueSchema = z.object({
  rules: z.array(
    z.object({ id: z.string(), title: z.string(), severity: z.string(), resource: z.string() }),
  ),
});

describe('the catalogue', () => {
  if (!catalogued && process.env.CI !== 'true') {
    process.stderr.write(
      `Rules are not compared with the catalogue: ${cataloguePath} is missing.\n`,
    );
    return;
  }

  test('has a rule for each entry, with the same title, severity and kind of resource', () => {
    const catalogue = catalogueSchema.parse(JSON.parse(readFileSync(cataloguePath, 'utf8')));
    const entries = new Map(catalogue.rules.map((entry) => [entry.id, entry]));

    const written = rules.map(({ meta: { id, title, severity, resource } }) => ({
      id,
      title,
      severity,
      resource,
    }));

    expect(written).toEqual(ids.map((id) => entries.get(id)));
    expect(ids).toEqual([...entries.keys()].sort());
  });
});
