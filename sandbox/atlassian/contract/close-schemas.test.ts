import { closeSchemas } from './close-schemas';

describe('closing the schemas of a document', () => {
  it('refuses properties that are not named, at every depth', () => {
    const page = {
      type: 'object',
      properties: { user: { type: 'object', properties: { name: { type: 'string' } } } },
    };
    expect(closeSchemas({ schemas: { page } })).toEqual({
      schemas: {
        page: {
          type: 'object',
          additionalProperties: false,
          properties: {
            user: {
              type: 'object',
              additionalProperties: false,
              properties: { name: { type: 'string' } },
            },
          },
        },
      },
    });
  });

  it('leaves objects alone that are open on purpose or name nothing', () => {
    const document = {
      links: { type: 'object', properties: {}, additionalProperties: true },
      anything: { type: 'object' },
    };
    expect(closeSchemas(document)).toEqual(document);
  });

  it('joins the branches of an allOf, also where they name the same property', () => {
    const links = (name: string) => ({
      type: 'object',
      properties: { [name]: { type: 'string' } },
    });
    const document = {
      base: { type: 'object', properties: { id: { type: 'string' }, links: links('self') } },
      whole: {
        allOf: [{ $ref: '#/base' }, { type: 'object', properties: { links: links('base') } }],
      },
    };
    expect(closeSchemas(document)).toMatchObject({
      whole: {
        type: 'object',
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          links: {
            additionalProperties: false,
            properties: { self: { type: 'string' }, base: { type: 'string' } },
          },
        },
      },
    });
  });

  it('comes to an end where a schema contains itself', () => {
    const node = { type: 'object', properties: { child: { allOf: [{ $ref: '#/node' }] } } };
    expect(closeSchemas({ node })).toEqual({
      node: {
        type: 'object',
        additionalProperties: false,
        properties: { child: { $ref: '#/node' } },
      },
    });
  });
});
