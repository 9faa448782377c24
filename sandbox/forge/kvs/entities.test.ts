import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';
import fc from 'fast-check';
import { fixtureHost } from '../__fixtures__/fixture-host';

interface Employee extends Record<string, unknown> {
  surname?: string;
  age?: number;
  score?: number;
  remote?: boolean;
  notes?: unknown;
}

const staff: Readonly<Record<string, Employee>> = {
  ada: { surname: 'Lovelace', age: 36, remote: true, score: 9.5 },
  alan: { surname: 'Turing', age: 41, remote: false },
  grace: { surname: 'Hopper', age: 85, remote: true },
  edsger: { surname: 'Dijkstra', age: 72, remote: true },
  nobody: { notes: ['no age, no office'] },
};

async function staffedHost() {
  const { host } = fixtureHost();
  await host.run(async () => {
    for (const [key, value] of Object.entries(staff))
      await kvs.entity<Employee>('employee').set(key, value);
  });
  return host;
}

function refusal(status: number, code: string) {
  return { name: 'ForgeKvsError', code, responseDetails: expect.objectContaining({ status }) };
}

const employees = () => kvs.entity<Employee>('employee');
const keysOf = ({ results }: { results: readonly { key: string }[] }) =>
  results.map(({ key }) => key);

describe('an entity', () => {
  it('comes back as it was stored, apart from a plain value of the same key', async () => {
    const host = await staffedHost();
    const seen = await host.run(async () => ({
      entity: await employees().get('ada'),
      plain: await kvs.get('ada'),
    }));
    expect(seen).toEqual({ entity: staff.ada, plain: undefined });
    await host.run(() => employees().delete('ada'));
    expect(await host.run(() => employees().get('ada'))).toBeUndefined();
  });

  it.each<[string, Employee]>([
    ['a text where a whole number belongs', { age: '36' as unknown as number }],
    ['a fraction where a whole number belongs', { age: 36.5 }],
    ['a whole number of more than 32 bits', { age: 2 ** 31 }],
    ['an empty text', { surname: '' }],
    ['a text of spaces', { surname: '  ' }],
    ['an attribute that the manifest does not have', { office: 'London' }],
    ['nothing in an untyped attribute', { notes: null }],
  ])('is refused with %s', async (_, value) => {
    const { host } = fixtureHost();
    await expect(host.run(() => employees().set('key', value))).rejects.toMatchObject(
      refusal(400, 'INVALID_ENTITY_VALUE'),
    );
  });

  it('takes the largest whole number, and a text with a letter among spaces', async () => {
    const { host } = fixtureHost();
    const value = { age: 2 ** 31 - 1, surname: ' x ' };
    await host.run(() => employees().set('key', value));
    expect(await host.run(() => employees().get('key'))).toEqual(value);
  });

  it('that the manifest does not have is refused', async () => {
    const { host } = fixtureHost();
    await expect(host.run(() => kvs.entity('dog').get('rex'))).rejects.toMatchObject(
      refusal(400, 'INVALID_ENTITY_TYPE'),
    );
  });
});

describe('an index', () => {
  it('is sorted by its range and holds no record without its attributes', async () => {
    const host = await staffedHost();
    const keys = await host.run(async () => [
      keysOf(await employees().query().index('by-age').getMany()),
      keysOf(await employees().query().index('by-age').sort(Sort.DESC).getMany()),
      keysOf(await employees().query().index('surname').getMany()),
      keysOf(await employees().query().index('by-key').getMany()),
    ]);
    expect(keys).toEqual([
      ['ada', 'alan', 'edsger', 'grace'],
      ['grace', 'edsger', 'alan', 'ada'],
      ['edsger', 'grace', 'ada', 'alan'],
      ['ada', 'alan', 'edsger', 'grace', 'nobody'],
    ]);
  });

  it('with a partition holds the records of that partition', async () => {
    const host = await staffedHost();
    const query = () =>
      employees()
        .query()
        .index('by-age-per-office', { partition: [true] })
        .where(WhereConditions.greaterThan(36));
    expect(keysOf(await host.run(() => query().getMany()))).toEqual(['edsger', 'grace']);
  });

  it.each<[string, { index: string; partition: (string | boolean)[] }, string]>([
    ['it does not have', { index: 'by-shoe-size', partition: [] }, 'INVALID_ENTITY_INDEX'],
    [
      'it has, without its partition',
      { index: 'by-age-per-office', partition: [] },
      'INVALID_PARTITION',
    ],
    [
      'it has, with a partition of another type',
      { index: 'by-age-per-office', partition: ['yes'] },
      'INVALID_FILTER_VALUES',
    ],
  ])('%s is refused', async (_, { index, partition }, code) => {
    const { host } = fixtureHost();
    await expect(
      host.run(() => employees().query().index(index, { partition }).getMany()),
    ).rejects.toMatchObject(refusal(400, code));
  });

  it('pages through any records in order, whatever the page size', async () => {
    const ages = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 25 });
    const sorts = fc.constantFrom(Sort.ASC, Sort.DESC);
    await fc.assert(
      fc.asyncProperty(ages, fc.integer({ min: 1, max: 8 }), sorts, async (given, limit, sort) => {
        const { host } = fixtureHost();
        const found = await host.run(async () => {
          for (const [n, age] of given.entries()) await employees().set(`e${n}`, { age });
          const all: number[] = [];
          let cursor: string | undefined;
          do {
            const query = employees().query().index('by-age').sort(sort).limit(limit);
            const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
            all.push(...page.results.map(({ value }) => value.age ?? NaN));
            cursor = page.nextCursor;
          } while (cursor !== undefined);
          return all;
        });
        const sorted = [...given].sort((a, b) => (sort === Sort.ASC ? a - b : b - a));
        expect(found).toEqual(sorted);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a filter', () => {
  const query = (filter: Parameters<ReturnType<ReturnType<typeof byAge>['index']>['filters']>[0]) =>
    byAge().index('by-age').filters(filter).getMany();
  const byAge = () => employees().query();

  it.each<[string, Parameters<typeof query>[0], string[]]>([
    [
      'all of',
      new Filter<Employee>()
        .and('remote', FilterConditions.equalTo(true))
        .and('surname', FilterConditions.contains('o')),
      ['ada', 'grace'],
    ],
    [
      'any of',
      new Filter<Employee>()
        .or('surname', FilterConditions.beginsWith('T'))
        .or('age', FilterConditions.between(80, 90)),
      ['alan', 'grace'],
    ],
    ['presence', new Filter<Employee>().and('score', FilterConditions.exists()), ['ada']],
    [
      'absence',
      new Filter<Employee>().and('score', FilterConditions.notExists()),
      ['alan', 'edsger', 'grace'],
    ],
    [
      'other than',
      new Filter<Employee>().and('surname', FilterConditions.notEqualTo('Turing')),
      ['ada', 'edsger', 'grace'],
    ],
  ])('keeps what meets %s its conditions', async (_, filter, keys) => {
    const host = await staffedHost();
    expect(keysOf(await host.run(() => query(filter)))).toEqual(keys);
  });

  it('works on the page after it was cut, so that a page may be empty and not the last', async () => {
    const host = await staffedHost();
    const filter = new Filter<Employee>().and('age', FilterConditions.greaterThan(80));
    const page = await host.run(() => byAge().index('by-age').filters(filter).limit(3).getMany());
    expect(page).toEqual({ results: [], nextCursor: expect.any(String) });
    const next = await host.run(() =>
      byAge()
        .index('by-age')
        .filters(filter)
        .limit(3)
        .cursor(page.nextCursor ?? '')
        .getMany(),
    );
    expect(next).toEqual({
      results: [{ key: 'grace', value: staff.grace }],
      nextCursor: undefined,
    });
  });

  it('on an untyped attribute is refused as the platform does', async () => {
    const host = await staffedHost();
    const filter = new Filter<Employee>().and('notes', FilterConditions.exists());
    await expect(host.run(() => query(filter))).rejects.toMatchObject(
      refusal(422, 'INVALID_FILTER_CONDITION'),
    );
  });
});

describe('a transaction', () => {
  const surnameIs = (surname: string) =>
    new Filter<Employee>().and('surname', FilterConditions.equalTo(surname));

  it('does everything when its conditions hold', async () => {
    const king: Employee = { surname: 'King' };
    const host = await staffedHost();
    const seen = await host.run(async () => {
      await kvs
        .transact()
        .set('plain', 1)
        .set('ada', king, {
          entityName: 'employee',
          conditions: surnameIs('Lovelace'),
        })
        .delete('alan', { entityName: 'employee' })
        .check('grace', { entityName: 'employee', conditions: surnameIs('Hopper') })
        .execute();
      return [await kvs.get('plain'), await employees().get('ada'), await employees().get('alan')];
    });
    expect(seen).toEqual([1, { surname: 'King' }, undefined]);
  });

  it('does nothing when one condition fails', async () => {
    const host = await staffedHost();
    await expect(
      host.run(() =>
        kvs
          .transact()
          .set('plain', 1)
          .delete('alan', { entityName: 'employee' })
          .check('grace', { entityName: 'employee', conditions: surnameIs('Murray') })
          .execute(),
      ),
    ).rejects.toMatchObject(refusal(400, 'CONDITIONAL_CHECK_FAILED'));
    expect(
      await host.run(async () => [await kvs.get('plain'), await employees().get('alan')]),
    ).toEqual([undefined, staff.alan]);
  });

  it('is refused when it names a key twice', async () => {
    const { host } = fixtureHost();
    await expect(
      host.run(() => kvs.transact().set('a', 1).delete('a').execute()),
    ).rejects.toMatchObject(refusal(400, 'DUPLICATE_KEY'));
  });
});
