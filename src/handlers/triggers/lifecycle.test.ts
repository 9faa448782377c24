import { memoryPorts } from '../../domain/ports/testing/memory-ports';
import { readInstallation } from '../../storage/installation';
import { onInstalled } from './lifecycle';

describe('the installation', () => {
  it('is remembered from the first time on, and scans once', async () => {
    const ports = memoryPorts();
    expect((await readInstallation(ports.keyValues)).items).toEqual([]);

    await onInstalled(ports);
    ports.advance(1_000);
    await onInstalled(ports);

    expect(await readInstallation(ports.keyValues)).toEqual({
      items: [{ installedAt: '2026-01-05T08:00:00.000Z', deliveries: [] }],
      gaps: [],
    });
    expect(ports.queue.pushed).toHaveLength(1);
  });
});
