import { benchCommand } from './bench-command';

async function run(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await benchCommand(args, {
    environment: {},
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

describe('the bench command', () => {
  it.each([
    [[], 'Nothing to measure: name a benchmark, access or scan.'],
    [['nonsense'], 'There is no benchmark "nonsense": name access or scan.'],
    [['access', 'scan'], 'One benchmark is run at a time.'],
    [['access', '--fast'], "Unknown option '--fast'; --help shows the options."],
    [
      ['access', '--json=yes'],
      "Option '--json' does not take an argument; --help shows the options.",
    ],
  ])('answers %j in one sentence', async (args, sentence) => {
    const { code, out, err } = await run(...args);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('explains itself', async () => {
    const { code, out, err } = await run('--help');

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('--json');
  });
});
