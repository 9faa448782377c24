import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { readManifest } from '../forge/manifest/read-manifest';
import { askForge, withCopyOf } from './forge-package';

const appDir = path.resolve(__dirname, '../..');
const manifest = readManifest(appDir);

describe('the manifest', () => {
  const validate = (copy: string) => askForge('validate-manifest.cjs', [copy]);

  it('passes the validation of forge deploy', async () => {
    await expect(withCopyOf(appDir, validate)).resolves.toEqual([]);
  }, 120_000);

  it('would not pass with a mistake in it', async () => {
    const errors = await withCopyOf(appDir, (copy) => {
      const file = path.join(copy, 'manifest.yml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('read:jira-work', 'read:jira-wrok'));
      return validate(copy);
    });

    expect(errors).toEqual([expect.stringContaining('read:jira-wrok')]);
  }, 120_000);
});

/** What `forge deploy` refuses only on the server. Limits: Forge docs, limits-scheduled-trigger and limits-kvs-ce, 2025-12-01. */
describe('what the validation misses', () => {
  const { modules } = manifest;
  const entities = manifest.app.storage?.entities ?? [];

  it('has at most five scheduled triggers, one of them every five minutes', () => {
    const intervals = modules.scheduledTrigger.map(({ interval }) => interval);

    expect(intervals.length).toBeLessThanOrEqual(5);
    expect(intervals.filter((interval) => interval === 'fiveMinute').length).toBeLessThanOrEqual(1);
  });

  it('keeps within what storage allows', () => {
    expect(entities.length).toBeLessThanOrEqual(20);
    for (const { attributes, indexes } of entities) {
      expect(Object.keys(attributes).length).toBeLessThanOrEqual(50);
      expect(indexes.length).toBeLessThanOrEqual(7);
    }
  });

  it('may use the storage it has entities in', () => {
    expect(entities.length > 0).toBe(true);
    expect(manifest.permissions.scopes).toContain('storage:app');
  });

  it('runs on a runtime that Forge supports, with memory that Forge gives', () => {
    const app = z.object({
      runtime: z.object({
        name: z.enum(['nodejs22.x', 'nodejs24.x']),
        memoryMB: z.int().min(128).max(1024),
      }),
      compatibility: z.record(z.string(), z.object({ required: z.boolean() })),
    });
    const { runtime, compatibility } = app.parse(manifest.document.app);

    expect(runtime.memoryMB).toBe(1024);
    expect(Object.entries(compatibility).filter(([, { required }]) => required)).toEqual([
      ['jira', { required: true }],
    ]);
  });

  it('gives more time only to functions that nobody waits for', () => {
    const patient = new Set(
      [...modules.consumer, ...modules.scheduledTrigger].map((module) => module.function),
    );
    const waitedFor = new Set([
      ...modules.trigger.map((module) => module.function),
      ...[...modules['jira:adminPage'], ...modules['confluence:globalSettings']].map(
        ({ resolver }) => resolver?.function,
      ),
    ]);
    const longer = modules.function.filter(({ timeoutSeconds }) => timeoutSeconds !== undefined);

    for (const { key, timeoutSeconds } of longer) {
      expect({ key, patient: patient.has(key), waitedFor: waitedFor.has(key) }).toEqual({
        key,
        patient: true,
        waitedFor: false,
      });
      expect(timeoutSeconds).toBeLessThanOrEqual(900);
    }
  });

  it('names only handlers that the built bundle exports, and all of them', () => {
    const bundle = createRequire(__filename)(path.join(appDir, 'dist/app/index.cjs')) as object;
    const handlers = modules.function.map(({ handler }) => handler.replace(/^index\./, '')).sort();

    expect(Object.keys(bundle).sort()).toEqual(handlers);
  });

  it('calls every function it has', () => {
    const called = JSON.stringify({ ...modules, function: undefined });

    const uncalled = modules.function.filter(({ key }) => !called.includes(`"${key}"`));
    expect(uncalled).toEqual([]);
  });
});
