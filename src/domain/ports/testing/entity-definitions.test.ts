import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { entityDefinitions } from './entity-definitions';

interface Manifest {
  readonly app: {
    readonly storage: {
      readonly entities: readonly {
        readonly name: string;
        readonly attributes: Readonly<Record<string, unknown>>;
        readonly indexes: readonly { name: string; partition: string[]; range: string[] }[];
      }[];
    };
  };
}

it('the entity store of tests has the entities of the manifest', () => {
  const text = readFileSync(join(__dirname, '../../../../manifest.yml'), 'utf8');
  const { entities } = (parse(text) as Manifest).app.storage;

  expect(entityDefinitions).toEqual(
    Object.fromEntries(
      entities.map(({ name, attributes, indexes }) => [
        name,
        {
          attributes: Object.keys(attributes),
          indexes: indexes.map((index) => ({ ...index, range: index.range[0] })),
        },
      ]),
    ),
  );
});
